import type { Handler } from '../turn';
import { line, reply } from './replies';

/**
 * What can be asked. In a wind-down, and at its gate, it is about the wind-down. A one-shot gets an example it can use with the microphone
 * closed, unless it has asked something itself.
 */
export const help: Handler = {
  answers: ['AMAZON.HelpIntent'],
  reply(turn) {
    const { opened, asked, routine } = turn.conversation;
    if (routine?.phase === 'gate') return reply(turn, [line('help.gate')], { ask: 'start' });
    if (routine) return reply(turn, [line('help.routine')], { ask: 'next' });
    if (!opened && asked) return reply(turn, [], { ask: asked });
    if (!opened) return reply(turn, [line('help.oneShot')]);
    return reply(turn, [line('help.open')], { ask: 'help' });
  },
};
