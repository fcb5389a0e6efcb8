import type { Handler } from '../turn';
import { line, reply } from './replies';

/** "Alexa, open restful back": a conversation that the person opened. */
export const launch: Handler = {
  answers: ['LaunchRequest'],
  reply: (turn) => reply(turn, [line('welcome'), line('disclaimer')], { ask: 'welcome', now: { opened: true } }),
};
