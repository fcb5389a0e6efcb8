import type { GentleReason } from '../contract';
import type { Line } from '../lines';
import type { Reply } from '../reply';
import type { RoutineState } from '../routine/state';
import { transition } from '../routine/transition';
import type { Handler, Turn } from '../turn';
import { atHand, mayBeAtHand } from './at-hand';
import { learn } from './learning';
import { play } from './playing';
import { ifOpened, line, reply } from './replies';
import { startAnew } from './wind-down';

/**
 * "The gentle version", "I'm pregnant", "I've just had an operation". The gentle version is kept as a preference until the normal one is
 * asked for; the reason is heard, answered and forgotten.
 */
export const gentle: Handler = {
  answers: ['GentleVersionIntent'],
  recalls: mayBeAtHand,
  reply(turn) {
    const reason = turn.request.slot('reason');
    const routine = atHand(turn);
    if (routine) return goOnGently(turn, routine, reason);
    return reason ? willBeGentle(turn, reason) : startAnew(learn(turn, { set: { gentle: true } }));
  },
};

/** Never left out when somebody tells us this. */
const SAFETY: Partial<Record<GentleReason, Line>> = {
  pregnancy: line('claims.C-preg-call'),
  'thin-bones': line('claims.C-older'),
  operation: line('claims.RF-11'),
};

function goOnGently(turn: Turn, routine: RoutineState, reason: GentleReason | undefined): Reply {
  // After an operation nothing is moved tonight: only lying, breathing and letting go.
  const still = routine.still || reason === 'operation';
  const state = transition({ ...routine, still }, 'gentle');
  const lead = [line(still ? 'routine.version.without' : 'routine.version.gentle'), ...safetyOf(reason)];
  return play(turn, state, { lead, set: { gate: true, gentle: true } });
}

/** Told without a wind-down: what is known about it, and that the next one will be gentle. */
function willBeGentle(turn: Turn, reason: GentleReason): Reply {
  const facts = reason === 'pregnancy' ? [line('claims.C-preg-side')] : [];
  return reply(turn, [line('routine.version.kept'), ...facts, ...safetyOf(reason)], {
    ...ifOpened(turn, 'another'),
    now: { heard: undefined },
    learnt: { set: { gentle: true } },
    otherwise: [line('routine.version.notKept'), ...facts, ...safetyOf(reason)],
  });
}

function safetyOf(reason: GentleReason | undefined): readonly Line[] {
  const safety = reason && SAFETY[reason];
  return safety ? [safety] : [];
}

/** "Back to the normal version". */
export const normal: Handler = {
  answers: ['NormalVersionIntent'],
  recalls: mayBeAtHand,
  reply(turn) {
    const routine = atHand(turn);
    const set = { gentle: false };
    if (routine) return play(turn, transition(routine, 'normal'), { lead: [line('routine.version.normal')], set });
    return reply(turn, [line('routine.version.normalKept')], {
      ...ifOpened(turn, 'another'),
      learnt: { set },
      otherwise: [line('memory.notKept')],
    });
  },
};
