import type { Line } from '../lines';
import type { Change } from '../memory/changes';
import type { Reply } from '../reply';
import type { Place } from '../routine/place';
import { BEDTIME_PLANS, type BedtimePlan, PLANS, type PlanId } from '../routine/plans';
import { cuesOf, segments } from '../routine/script';
import { doneAt, forward, type RoutineState } from '../routine/state';
import type { Turn } from '../turn';
import { learn } from './learning';
import { line, reply } from './replies';

/** What is said before it goes on, and what was learnt on the way. */
interface Around {
  readonly lead?: readonly Line[];
  readonly set?: Change['set'];
}

/**
 * Says where a wind-down is. At its gate, the question whether to start. Hands-free, all that is still to come in one response, and the
 * microphone closes. One step at a time, that step and whether to go on.
 */
export function play(turn: Turn, state: RoutineState, { lead = [], set = {} }: Around = {}): Reply {
  const known = Object.keys(set).length > 0 ? learn(turn, { set }) : turn;
  switch (state.phase) {
    case 'gate':
      return askAtGate(known, state, lead);
    case 'going':
      return state.mode === 'hands-free' ? sayAll(known, state, lead) : sayStep(known, state, lead);
    case 'paused':
      return leave(keepPlace(known, state, { paused: true }), [...lead, line('routine.paused')]);
    case 'over':
      return leave(keepPlace(known, state), []);
  }
}

/** The disclaimer, the signs that forbid it, and who should be gentle. They are said once; while it stays open, only the question. */
function askAtGate(turn: Turn, state: RoutineState, lead: readonly Line[]): Reply {
  const open = turn.conversation.routine?.phase === 'gate';
  const gentle = state.gentle ? [] : [line('routine.gate.gentle')];
  const gate = open ? [] : [line('disclaimer'), line('routine.gate.signs'), ...gentle];
  return reply(turn, [...lead, ...gate], { ask: 'start', now: { routine: state } });
}

function sayAll(turn: Turn, state: RoutineState, lead: readonly Line[]): Reply {
  const [segment, next] = segments(state, turn.conversation.known, turn.segmentSeconds);
  if (!segment) return leave(turn, []);
  const kept = keepPlace(turn, state, { until: segment.until });
  return leave(kept, [...lead, ...segment.cues, ...(next ? [line('routine.cut')] : [])], state.plan);
}

function sayStep(turn: Turn, state: RoutineState, lead: readonly Line[]): Reply {
  const done = doneAt(state, state.at);
  if (!done) return leave(turn, []);
  const say = [...lead, ...wayBack(turn, state), ...cuesOf(done, state.gentle, turn.conversation.known)];
  const end = PLANS[state.plan].length;
  if (forward(state, state.at + 1) >= end) return leave(keepPlace(turn, { ...state, at: end }), say, state.plan);
  return reply(keepPlace(turn, state), say, { ask: 'next', ...voiceOf(state.plan), now: { routine: state } });
}

/** Whoever does it step by step for the first time hears how to go on once the microphone has closed. */
function wayBack({ conversation }: Turn, state: RoutineState): Line[] {
  const first = state.at === forward(state, 0) && conversation.known.place?.mode !== 'step-by-step';
  return first ? [line('routine.steps')] : [];
}

/** Says it and closes the microphone. The conversation has no wind-down any more; memory has its place. */
function leave(turn: Turn, say: readonly Line[], plan: PlanId = 'short'): Reply {
  return reply(turn, say, { ...voiceOf(plan), now: { routine: undefined } });
}

/** Whoever wakes at night is whispered to. */
function voiceOf(plan: PlanId): Pick<Reply, 'voice'> {
  return isBedtime(plan) ? {} : { voice: 'whisper' };
}

/** Remembers where it is. Twenty seconds are nothing to come back to. */
function keepPlace(turn: Turn, state: RoutineState, more: Partial<Place> = {}): Turn {
  const { plan, mode, at, still } = state;
  if (plan === 'moment') return turn;
  const place = { plan, mode, at, since: turn.now, until: PLANS[plan].length, ...(still ? { still } : {}), ...more };
  return learn(turn, { set: { place } });
}

export function isBedtime(plan: PlanId): plan is BedtimePlan {
  return BEDTIME_PLANS.some((bedtime) => bedtime === plan);
}
