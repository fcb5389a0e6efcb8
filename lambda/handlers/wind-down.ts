import type { RoutineMode } from '../contract';
import { avoidsLying } from '../knowledge/positions';
import type { Line } from '../lines';
import type { Change } from '../memory/changes';
import type { Reply } from '../reply';
import { NIGHT_SECONDS } from '../routine/coming-back';
import { nearestLength } from '../routine/length';
import type { PlanId } from '../routine/plans';
import { forward, type RoutineState } from '../routine/state';
import type { Handler, Turn } from '../turn';
import { isDoing } from './at-hand';
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
    if (!length && mode && routine && isDoing(turn)) return play(turn, { ...routine, mode }, { set: { mode } });
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
  /** Without movements, whatever else. */
  readonly still?: boolean;
  readonly lead?: readonly Line[];
}

/** Starts a wind-down, the way it was done last where nothing else is wanted. Before the first one ever there is a gate. */
export function startAnew(turn: Turn, { plan, mode, still, lead = [] }: Wanted = {}): Reply {
  const { known } = turn.conversation;
  const state = beginning(turn, plan ?? known.length ?? 'short', mode ?? known.mode ?? 'hands-free', still ?? false);
  return play(turn, state, { lead, set: preferred(state) });
}

/** What becomes the preference. A moment is for the middle of the night; nobody wants it for every evening. */
function preferred({ plan, mode }: RoutineState): NonNullable<Change['set']> {
  return isBedtime(plan) ? { length: plan, mode } : {};
}

/** The first step, or the gate. Plans for somebody who woke up have none, and are always said in one go. */
function beginning(turn: Turn, plan: PlanId, mode: RoutineMode, still: boolean): RoutineState {
  const { known } = turn.conversation;
  const bedtime = isBedtime(plan);
  const manner = {
    plan,
    gentle: known.gentle ?? false,
    still: still || hurtTonight(turn),
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

/** Something hurt earlier in this night, so movements stay left out. */
function hurtTonight({ conversation, now }: Turn): boolean {
  const { place } = conversation.known;
  return place?.still === true && now - place.since < NIGHT_SECONDS * 1000;
}
