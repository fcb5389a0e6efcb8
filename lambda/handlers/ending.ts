import type { Handler } from '../turn';
import { silence } from './replies';

/** Everything that ends the conversation ends it without a word. */
export const ending: Handler = {
  answers: [
    'GoodNightIntent',
    'AMAZON.StopIntent',
    'AMAZON.CancelIntent',
    'AMAZON.NoIntent',
    'AMAZON.NavigateHomeIntent',
    'SessionEndedRequest',
  ],
  reply: silence,
};
