import type { Handler } from '../turn';
import { goingOnNow, mayBeAtHand } from './at-hand';
import { line, reply } from './replies';

/**
 * What can be asked. In a wind-down, and at its gate, it is about the wind-down. A one-shot gets an example it can use with the microphone
 * closed, unless it has asked something itself.
 */
export const help: Handler = {
  answers: ['AMAZON.HelpIntent'],
  recalls: ({ conversation }) => !conversation.opened && !conversation.asked && mayBeAtHand({ conversation }),
  reply(turn) {
    const { opened, asked, routine, said } = turn.conversation;
    if (routine) {
      // "Again" is still about the step.
      const now = said ? { said } : {};
      return routine.phase === 'gate'
        ? reply(turn, [line('help.gate')], { ask: 'start', now })
        : reply(turn, [line('help.routine')], { ask: 'next', now });
    }
    if (!opened && asked) return reply(turn, [], { ask: asked });
    if (!opened) return reply(turn, [line(goingOnNow(turn) ? 'help.speaking' : 'help.oneShot')]);
    return reply(turn, [line('help.open')], { ask: 'help' });
  },
};
