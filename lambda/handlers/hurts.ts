import { transition } from '../routine/transition';
import type { Handler } from '../turn';
import { goingOnNow, mayBeAtHand } from './at-hand';
import { play } from './playing';
import { relief } from './relief';
import { line } from './replies';
import { leaveOut } from './tips';

/** "It hurts", "ow": movements are over and an easy way to lie comes next. Without a wind-down: of a tip just heard, or a plea. */
export const hurts: Handler = {
  answers: ['ItHurtsIntent'],
  recalls: mayBeAtHand,
  reply(turn) {
    const routine = goingOnNow(turn);
    if (routine && routine.phase !== 'gate') {
      return play(turn, transition(routine, 'hurts'), { lead: [line('routine.hurts')] });
    }
    const tip = turn.conversation.heard?.tip;
    return tip ? leaveOut(turn, tip) : relief.reply(turn);
  },
};
