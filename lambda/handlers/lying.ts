import type { IntentName, SleepPosition } from '../contract';
import { avoidsLying } from '../knowledge/positions';
import type { Change } from '../memory/changes';
import type { Reply } from '../reply';
import { forward } from '../routine/state';
import type { Handler, Turn } from '../turn';
import { atHand } from './at-hand';
import { learn } from './learning';
import { play } from './playing';
import { ifOpened, line, reply } from './replies';

/** "I sleep on my side", "I can't lie on my left": tips and the wind-down go by it from now on. */
export const lying: Handler = {
  answers: ['PreferPositionIntent', 'AvoidPositionIntent'],
  recalls: () => true,
  reply(turn) {
    const position = turn.request.slot('position');
    if (!position) return reply(turn, [line('lying.which')], ifOpened(turn, 'again'));
    const told = toldBy(turn.request.intent, position);
    const routine = atHand(turn);
    if (routine && routine.phase !== 'gate') return goOnLying(turn, told);
    return reply(turn, [told.confirmed], {
      ...(routine ? { ask: 'start' as const } : ifOpened(turn, 'another')),
      learnt: told.change,
      otherwise: [line('memory.forNow')],
    });
  },
};

function toldBy(intent: IntentName | undefined, position: SleepPosition) {
  const values = { position: line(`position.${position}`) };
  return intent === 'AvoidPositionIntent'
    ? { change: { avoid: position }, confirmed: line('lying.avoid', values) }
    : { change: { prefer: position }, confirmed: line('lying.prefer', values) };
}

/** In the middle of a wind-down it goes on with the step it was at, done so that it suits. */
function goOnLying(turn: Turn, told: { change: Change; confirmed: ReturnType<typeof line> }): Reply {
  const knowing = learn(turn, told.change);
  const routine = atHand(knowing);
  if (!routine) return reply(knowing, [told.confirmed]);
  const state = { ...routine, offBack: avoidsLying(knowing.conversation.known.avoids, 'back') };
  return play(knowing, { ...state, at: forward(state, state.at) }, { lead: [told.confirmed] });
}
