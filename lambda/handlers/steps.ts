import type { Reply } from '../reply';
import { type RoutineEvent, transition } from '../routine/transition';
import type { Handler, Turn } from '../turn';
import { giveMore } from './answering';
import { atHand, mayBeAtHand } from './at-hand';
import { play } from './playing';
import { repeat } from './repeat';
import { ifOpened, line, reply, silence } from './replies';
import { giveNextTip } from './tips';
import { startAnew } from './wind-down';

/** "Next", "previous", "start over", "pause": what they do to a wind-down, and what they mean when there is none. */
const MEANT: Readonly<Record<string, { event: RoutineEvent; otherwise: (turn: Turn) => Reply }>> = {
  'AMAZON.NextIntent': { event: 'next', otherwise: nextOfAnswer },
  'AMAZON.PreviousIntent': {
    event: 'previous',
    otherwise: (turn) => (turn.conversation.said ? repeat.reply(turn) : noWindDown(turn)),
  },
  'AMAZON.PauseIntent': { event: 'pause', otherwise: silence },
  'AMAZON.StartOverIntent': { event: 'startOver', otherwise: startAnew },
};

export const steps: Handler = {
  answers: ['AMAZON.NextIntent', 'AMAZON.PreviousIntent', 'AMAZON.PauseIntent', 'AMAZON.StartOverIntent'],
  recalls: mayBeAtHand,
  reply(turn) {
    const meant = MEANT[turn.request.intent ?? ''];
    if (!meant) return silence(turn);
    const routine = atHand(turn);
    return routine ? play(turn, transition(routine, meant.event)) : meant.otherwise(turn);
  },
};

/** After a tip the next one, after another answer more of it. */
function nextOfAnswer(turn: Turn): Reply {
  const { heard } = turn.conversation;
  if (heard?.tip) return giveNextTip(turn);
  return heard ? giveMore(turn) : noWindDown(turn);
}

/** Nothing is there to go on with, back in, or on from. A conversation offers to start; a one-shot is told how. */
export function noWindDown(turn: Turn): Reply {
  if (!turn.conversation.opened) return reply(turn, [line('routine.noneOneShot')]);
  return reply(turn, [line('routine.none')], ifOpened(turn, 'startOne'));
}
