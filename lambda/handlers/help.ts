import type { Handler } from '../turn';
import { line, reply } from './replies';

/** What can be asked. A one-shot gets an example it can use with the microphone closed. */
export const help: Handler = {
  answers: ['AMAZON.HelpIntent'],
  reply(turn) {
    if (!turn.conversation.opened) return reply(turn, [line('help.oneShot')]);
    return reply(turn, [line('help.open')], { ask: 'help' });
  },
};
