import type { RoutineMode } from '../contract';
import { avoidsLying } from '../knowledge/positions';
import type { Line } from '../lines';
import type { Reply } from '../reply';
import { nearestLength } from '../routine/length';
import type { PlanId } from '../routine/plans';
import { forward, type RoutineState } from '../routine/state';
import type { Handler, Turn } from '../turn';
import { isStill } from './at-hand';
import { justAsked, passGate } from './gate';
import { isBedtime, play } from './playing';
import { line } from './replies';

/** "Help me wind down", "the ten minute one", "one step at a time". */
export const windDown: Handler = {
  answers: ['StartRoutineIntent'],
  recalls: () => true,
  reply(turn) {
    const { request, conversation } = turn;
    const nearest = nearestLength(request.number('minutes'));
    const length = request.slot('length') ?? nearest?.length;
    const mode = request.slot('mode');
    const { routine } = conversation;
    if (!length && mode && routine?.phase === 'going') return play(turn, { ...routine, mode }, { set: { mode } });
    const gate = justAsked(turn);
    if (gate && !length && !mode) return passGate(turn, gate);
    const tooLong = nearest?.tooLong && !request.slot('length');
    return startAnew(turn, {
      ...(length ? { plan: length } : {}),
      ...(mode ? { mode } : {}),
      lead: tooLong ? [line('routine.longest')] : [],
    });
  },
};

interface Wanted {
  readonly plan?: PlanId;
  readonly mode?: RoutineMode;
  readonly lead?: readonly Line[];
}

/** Starts a wind-down, the way it was done last where nothing else is wanted. Before the first one ever there is a gate. */
export function startAnew(turn: Turn, { plan, mode, lead = [] }: Wanted = {}): Reply {
  const { known, routine } = turn.conversation;
  // What was chosen at the gate stays chosen while it is open.
  const chosen = routine?.phase === 'gate' ? routine : undefined;
  const length = plan ?? chosen?.plan ?? known.length ?? 'short';
  const state = beginning(turn, length, mode ?? chosen?.mode ?? known.mode ?? 'hands-free');
  // Only what was asked for becomes the preference; a moment is for the middle of the night, and nobody wants it every evening.
  const set = { ...(plan && isBedtime(plan) ? { length: plan } : {}), ...(mode ? { mode } : {}) };
  return play(turn, state, { lead, set });
}

/** The first step, or the gate. Plans for somebody who woke up have none, and are always said in one go. */
function beginning({ conversation, now }: Turn, plan: PlanId, mode: RoutineMode): RoutineState {
  const { known } = conversation;
  const bedtime = isBedtime(plan);
  const manner = {
    plan,
    gentle: known.gentle ?? false,
    still: isStill(known, now),
    offBack: avoidsLying(known.avoids, 'back'),
  };
  const passed = known.gate === true && known.gentle !== undefined;
  return {
    ...manner,
    phase: passed || !bedtime ? 'going' : 'gate',
    mode: bedtime ? mode : 'hands-free',
    at: forward(manner, 0),
  };
}
