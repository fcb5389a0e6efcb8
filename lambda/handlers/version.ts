import type { GentleReason } from '../contract';
import { GENTLE } from '../knowledge/gentle';
import type { Line } from '../lines';
import type { Reply } from '../reply';
import type { RoutineState } from '../routine/state';
import { transition } from '../routine/transition';
import type { Handler, Turn } from '../turn';
import { claimLine } from './answering';
import { goingOnNow, mayBeAtHand } from './at-hand';
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
    const routine = goingOnNow(turn);
    if (routine) return goOnGently(turn, routine, reason);
    return reason ? willBeGentle(turn, reason) : startAnew(learn(turn, { set: { gentle: true } }));
  },
};

/** In a wind-down, or at its gate, which that passes. */
export function goOnGently(turn: Turn, routine: RoutineState, reason: GentleReason | undefined): Reply {
  const without = isWithoutMoves(reason);
  const state = transition({ ...routine, still: routine.still || without }, 'gentle');
  const passed = routine.phase === 'gate' ? { ...turn.conversation.wanted, gate: true as const } : {};
  const lead = [line(without ? 'routine.version.without' : 'routine.version.gentle'), ...safetyFor(reason)];
  return play(turn, state, { lead, set: { ...passed, gentle: true } });
}

function isWithoutMoves(reason: GentleReason | undefined): boolean {
  return reason !== undefined && GENTLE[reason].still === true;
}

/** Told without a wind-down: what is known about it, and that the next one will be gentle. */
function willBeGentle(turn: Turn, reason: GentleReason): Reply {
  const said = [...GENTLE[reason].claims.map(claimLine), ...safetyFor(reason)];
  return reply(turn, [line('routine.version.kept'), ...said], {
    ...ifOpened(turn, 'another'),
    now: { heard: undefined },
    learnt: { set: { gentle: true, ...(isWithoutMoves(reason) ? { still: turn.now } : {}) } },
    otherwise: [line('routine.version.notKept'), ...said],
  });
}

function safetyFor(reason: GentleReason | undefined): readonly Line[] {
  const safety = reason && GENTLE[reason].safety;
  return safety ? [claimLine(safety)] : [];
}

/** "Back to the normal version". */
export const normal: Handler = {
  answers: ['NormalVersionIntent'],
  recalls: mayBeAtHand,
  reply(turn) {
    const routine = goingOnNow(turn);
    const set = { gentle: false, still: 0 };
    if (routine) return play(turn, transition(routine, 'normal'), { lead: [line('routine.version.normal')], set });
    return reply(turn, [line('routine.version.normalKept')], {
      ...ifOpened(turn, 'another'),
      learnt: { set },
      otherwise: [line('memory.notKept')],
    });
  },
};
