import type { Handler } from '../turn';
import { line, reply } from './replies';

/** "Alexa, open restful back": a conversation that the person opened. The disclaimer is heard once, the first time. */
export const launch: Handler = {
  answers: ['LaunchRequest'],
  recalls: () => true,
  reply(turn) {
    const first = !turn.conversation.known.welcomed;
    return reply(turn, first ? [line('welcome'), line('disclaimer')] : [line('welcome')], {
      ask: 'welcome',
      now: { opened: true },
      ...(first ? { learnt: { set: { welcomed: true } } } : {}),
    });
  },
};
