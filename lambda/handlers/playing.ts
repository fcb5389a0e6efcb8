import { avoidsLying } from '../knowledge/positions';
import type { Line } from '../lines';
import type { Change } from '../memory/changes';
import type { Reply } from '../reply';
import type { Place } from '../routine/place';
import { BEDTIME_PLANS, type BedtimePlan, PLANS, type PlanId } from '../routine/plans';
import { cuesOf, segments } from '../routine/script';
import { doneAt, forward, type RoutineState } from '../routine/state';
import type { Turn } from '../turn';
import { isStill } from './at-hand';
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
export function play(turn: Turn, given: RoutineState, { lead = [], set = {} }: Around = {}): Reply {
  if (given.phase === 'gate') return askAtGate(turn, given, lead, set);
  const known = learnFrom(turn, given, set);
  const state = suited(known, given);
  switch (state.phase) {
    case 'paused':
      return pause(known, state, lead);
    case 'over':
      return leave(keepPlace(known, state), []);
    default:
      return state.mode === 'hands-free' ? sayAll(known, state, lead) : sayStep(known, state, lead);
  }
}

/** What was learnt on the way, and that movements are left out for the night. */
function learnFrom(turn: Turn, { still }: RoutineState, set: NonNullable<Change['set']>): Turn {
  const all = still && !isStill(turn.conversation.known, turn.now) ? { ...set, still: turn.now } : set;
  return Object.keys(all).length > 0 ? learn(turn, { set: all }) : turn;
}

/** As this person lies, whatever was known when it began. */
function suited({ conversation }: Turn, state: RoutineState): RoutineState {
  const fitting = { ...state, offBack: avoidsLying(conversation.known.avoids, 'back') };
  return { ...fitting, at: forward(fitting, state.at) };
}

/** The disclaimer, the signs that forbid it, and who should be gentle. They are said once; while it stays open, only the question. */
function askAtGate(turn: Turn, state: RoutineState, lead: readonly Line[], set: Change['set']): Reply {
  const { routine, wanted } = turn.conversation;
  const open = routine?.phase === 'gate';
  const gentle = state.gentle ? [] : [line('routine.gate.gentle')];
  const gate = open ? [] : [line('disclaimer'), line('routine.gate.signs'), ...gentle];
  return reply(turn, [...lead, ...gate], { ask: 'start', now: { routine: state, wanted: { ...wanted, ...set } } });
}

/** Seconds that are left free in a part, for what is said around it. */
const AROUND_SECONDS = 12;

function sayAll(turn: Turn, state: RoutineState, lead: readonly Line[]): Reply {
  const { recalled, known } = turn.conversation;
  // Nobody can go on with the next part where the place is not kept.
  const most = typeof recalled === 'object' ? turn.segmentSeconds : undefined;
  const [segment, next] = segments(state, known, most && most - AROUND_SECONDS);
  if (!segment) return leave(turn, []);
  const kept = keepPlace(turn, state, { until: segment.until });
  return leave(kept, [...lead, ...segment.cues, ...(next ? [line('routine.cut')] : [])], state.plan);
}

function pause(turn: Turn, state: RoutineState, lead: readonly Line[]): Reply {
  const kept = keepPlace(turn, state, { paused: true });
  return { ...leave(kept, [...lead, line('routine.paused')], state.plan), otherwise: [line('routine.notPaused')] };
}

function sayStep(turn: Turn, state: RoutineState, lead: readonly Line[]): Reply {
  const done = doneAt(state, state.at);
  if (!done) return leave(turn, []);
  const say = [...lead, ...wayBack(turn, state), ...cuesOf(done, state.gentle, turn.conversation.known)];
  const end = PLANS[state.plan].length;
  if (forward(state, state.at + 1) >= end) return leave(keepPlace(turn, { ...state, at: end }), say, state.plan);
  return reply(keepPlace(turn, state), say, { ask: 'next', ...voiceOf(state.plan), now: { routine: state } });
}

/** Whoever does it step by step for the first time hears how to go on once the microphone has closed, if the place is kept. */
function wayBack({ conversation }: Turn, state: RoutineState): Line[] {
  const { known, recalled } = conversation;
  const first = state.at === forward(state, 0) && known.place?.mode !== 'step-by-step';
  return first && typeof recalled === 'object' ? [line('routine.steps')] : [];
}

/** Says it and closes the microphone. The conversation has no wind-down any more; memory has its place. */
function leave(turn: Turn, say: readonly Line[], plan: PlanId = 'short'): Reply {
  return reply(turn, say, { ...voiceOf(plan), now: { routine: undefined, wanted: undefined } });
}

/** Whoever wakes at night is whispered to. */
function voiceOf(plan: PlanId): Pick<Reply, 'voice'> {
  return isBedtime(plan) ? {} : { voice: 'whisper' };
}

/** Remembers where it is. Twenty seconds are nothing to come back to. */
function keepPlace(turn: Turn, state: RoutineState, more: Partial<Place> = {}): Turn {
  const { plan, mode, at } = state;
  if (plan === 'moment') return turn;
  const place = { plan, mode, at, since: turn.now, until: PLANS[plan].length, ...more };
  return learn(turn, { set: { place } });
}

export function isBedtime(plan: PlanId): plan is BedtimePlan {
  return BEDTIME_PLANS.some((bedtime) => bedtime === plan);
}
