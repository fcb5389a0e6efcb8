import { transition } from '../routine/transition';
import type { Handler } from '../turn';
import { goingOnNow } from './at-hand';
import { help } from './help';
import { play } from './playing';
import { reply } from './replies';

/** "Say that again": what was said last and its question; in a wind-down that was broken into, the step. Else what can be asked. */
export const repeat: Handler = {
  answers: ['AMAZON.RepeatIntent'],
  recalls: ({ conversation }) => !conversation.said,
  reply(turn) {
    const { said, misheard } = turn.conversation;
    if (said) return reply(turn, said.lines, { ...(said.ask ? { ask: said.ask } : {}), now: { misheard } });
    const routine = goingOnNow(turn);
    return routine ? play(turn, transition(routine, 'repeat')) : help.reply(turn);
  },
};
