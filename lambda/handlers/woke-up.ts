import type { Handler } from '../turn';
import { startAnew } from './wind-down';

/** "I just woke up and my back hurts": four minutes, whispered, without a greeting or a question. "Just one thing": twenty seconds. */
export const wokeUp: Handler = {
  answers: ['WokeUpIntent'],
  recalls: () => true,
  reply: (turn) => startAnew(turn, { plan: turn.request.slot('length') === 'moment' ? 'moment' : 'night' }),
};
