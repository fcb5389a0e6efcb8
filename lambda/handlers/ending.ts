import type { Handler } from '../turn';
import { silence } from './replies';

/** Everything that ends the conversation ends it without a word; so does what only tells us that something happened. */
export const ending: Handler = {
  answers: [
    'GoodNightIntent',
    'AMAZON.StopIntent',
    'AMAZON.CancelIntent',
    'AMAZON.NavigateHomeIntent',
    'SessionEndedRequest',
    'System.ExceptionEncountered',
    'AlexaSkillEvent.SkillEnabled',
    'AlexaSkillEvent.SkillPermissionAccepted',
    'AlexaSkillEvent.SkillPermissionChanged',
  ],
  reply: silence,
};
