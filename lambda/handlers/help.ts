import type { Handler } from '../turn';
import { line, reply } from './replies';

/** What can be asked. A one-shot gets an example it can use with the microphone closed, unless it has asked something itself. */
export const help: Handler = {
  answers: ['AMAZON.HelpIntent'],
  reply(turn) {
    const { opened, asked } = turn.conversation;
    if (!opened && asked) return reply(turn, [], { ask: asked });
    if (!opened) return reply(turn, [line('help.oneShot')]);
    return reply(turn, [line('help.open')], { ask: 'help' });
  },
};
