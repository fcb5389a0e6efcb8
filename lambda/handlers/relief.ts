import { RELIEF } from '../knowledge/answers';
import { fitting } from '../knowledge/positions';
import type { Handler } from '../turn';
import { giveAnswer } from './answering';

/** "What helps right now?" */
export const relief: Handler = {
  answers: ['RelieveNowIntent'],
  recalls: () => true,
  reply: (turn) => giveAnswer(turn, fitting(RELIEF, turn.conversation.known.avoids)),
};
