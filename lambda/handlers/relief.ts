import { RELIEF } from '../knowledge/answers';
import type { Handler } from '../turn';
import { giveAnswer } from './answering';

/** "What helps right now?" */
export const relief: Handler = {
  answers: ['RelieveNowIntent'],
  reply: (turn) => giveAnswer(turn, RELIEF),
};
