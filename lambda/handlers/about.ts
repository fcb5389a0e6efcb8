import type { Handler } from '../turn';
import { ifOpened, line, reply } from './replies';

/** "Are you a doctor?", "is this medical advice?" */
export const about: Handler = {
  answers: ['AboutIntent'],
  reply: (turn) => reply(turn, [line('about')], { ...ifOpened(turn, 'another'), now: { heard: undefined } }),
};
