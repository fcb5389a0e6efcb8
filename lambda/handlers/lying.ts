import type { SleepPosition } from '../contract';
import type { Line } from '../lines';
import type { Change } from '../memory/changes';
import type { Reply } from '../reply';
import { narrowed } from '../routine/lying';
import type { RoutineState } from '../routine/state';
import type { Handler, Turn } from '../turn';
import { goingOnNow } from './at-hand';
import { learn } from './learning';
import { play } from './playing';
import { ifOpened, line, reply } from './replies';

/** "I sleep on my side", "I can't lie on my left": tips and the wind-down go by it from now on. */
export const lying: Handler = {
  answers: ['PreferPositionIntent', 'AvoidPositionIntent'],
  recalls: () => true,
  reply(turn) {
    const position = turn.request.slot('position');
    if (!position) return whichWay(turn);
    const told = toldBy(turn, position);
    const routine = goingOnNow(turn);
    if (routine && routine.phase !== 'gate') return goOnLying(turn, told, routine);
    return reply(turn, [told.confirmed], {
      ...ifOpened(turn, 'another'),
      learnt: told.change,
      // A one-shot is over: there is nothing it could still go by.
      otherwise: [line(turn.conversation.opened || routine ? 'memory.forNow' : 'memory.notKept')],
    });
  },
};

function whichWay(turn: Turn): Reply {
  const asks = ifOpened(turn, 'again');
  return reply(turn, [line(asks.ask ? 'lying.which' : 'lying.whichOneShot')], asks);
}

/** What it changes, and the words that confirm it. Whoever does not lie on one side, and likes the side, means the other. */
function toldBy({ request, conversation }: Turn, position: SleepPosition): { change: Change; confirmed: Line } {
  if (request.intent === 'AvoidPositionIntent') {
    return { change: { avoid: position }, confirmed: line('lying.avoid', { position: line(`position.${position}`) }) };
  }
  const prefer = narrowed(position, conversation.known.avoids);
  return { change: { prefer }, confirmed: line('lying.prefer', { position: line(`position.${prefer}`) }) };
}

/** In the middle of a wind-down it goes on with the step it was at, done so that it suits. */
function goOnLying(turn: Turn, told: ReturnType<typeof toldBy>, routine: RoutineState): Reply {
  const goingOn = play(learn(turn, told.change), routine, { lead: [told.confirmed] });
  return { ...goingOn, otherwise: [line('memory.forNow'), ...goingOn.say.slice(1)] };
}
