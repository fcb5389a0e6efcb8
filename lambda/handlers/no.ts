import type { Handler } from '../turn';
import { silence } from './replies';
import { startAnew } from './wind-down';

/** "No" ends it without a word; only of an old wind-down it means that a new one is wanted. */
export const no: Handler = {
  answers: ['AMAZON.NoIntent'],
  reply: (turn) => (turn.conversation.asked === 'goOn' ? startAnew(turn) : silence(turn)),
};
