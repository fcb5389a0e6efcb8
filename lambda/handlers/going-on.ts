import type { Reply } from '../reply';
import { transition } from '../routine/transition';
import type { Handler, Turn } from '../turn';
import { giveMore } from './answering';
import { mayBeAtHand, returning } from './at-hand';
import { justAsked, passGate } from './gate';
import { play } from './playing';
import { line, reply } from './replies';
import { noWindDown } from './steps';
import { startAnew } from './wind-down';

/** "Carry on with my wind-down", "where were we", "resume". */
export const goingOn: Handler = {
  answers: ['ResumeRoutineIntent', 'AMAZON.ResumeIntent'],
  recalls: mayBeAtHand,
  reply(turn) {
    const { routine, heard } = turn.conversation;
    if (routine) return goOnHere(turn);
    if (heard && turn.request.intent === 'AMAZON.ResumeIntent') return giveMore(turn);
    return comeBackTo(turn);
  },
};

/** In a wind-down: the next step if that was just asked, else the one it is at. At its gate, a yes. */
export function goOnHere(turn: Turn): Reply {
  const { routine, asked } = turn.conversation;
  const gate = justAsked(turn);
  if (gate) return passGate(turn, gate);
  if (!routine) return noWindDown(turn);
  return play(turn, transition(routine, asked === 'next' ? 'next' : 'resume'));
}

/** Where the wind-down was left, as far as anybody knows; on another night it asks first. */
function comeBackTo(turn: Turn): Reply {
  const back = returning(turn);
  switch (back?.when) {
    case 'now':
      // Where the place is exact there is nothing to explain.
      return play(turn, transition(back.state, 'resume'), {
        lead: back.state.at < back.current.at ? [line('routine.back.now')] : [],
      });
    case 'tonight':
      return play(turn, back.state, { lead: [line('routine.back.tonight')] });
    case 'unfinished':
      return reply(turn, [], { ask: 'goOn' });
    case 'anew':
      return startAnew(turn);
    default:
      return noWindDown(turn);
  }
}

/** Yes: to where it was stopped on another night. */
export function goOnThere(turn: Turn): Reply {
  const back = returning(turn);
  return back && 'state' in back ? play(turn, transition(back.state, 'resume')) : startAnew(turn);
}
