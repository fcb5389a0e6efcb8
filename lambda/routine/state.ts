import type { RoutineMode } from '../contract';
import { MOVES } from './moves';
import { PLANS, type PlanId, type Row, type Swap } from './plans';
import { stepOf } from './steps';

/**
 * gate: the question before the first wind-down is open. going: a step is being said. paused: stopped at a step, on request. over: nothing
 * more is to come.
 */
export type Phase = 'gate' | 'going' | 'paused' | 'over';

/** Where a wind-down is, and how it is done. It survives JSON. */
export interface RoutineState {
  readonly phase: Phase;
  readonly plan: PlanId;
  readonly mode: RoutineMode;
  readonly gentle: boolean;
  /** Movements are left out, because something hurt or nobody knows whether they suit. */
  readonly still: boolean;
  /** Nothing is done lying flat on the back. */
  readonly offBack: boolean;
  /** The step, as an index into the plan. It is never a step that is left out. */
  readonly at: number;
}

/** How a wind-down is done: what decides which steps it has. */
export type Manner = Pick<RoutineState, 'plan' | 'gentle' | 'still' | 'offBack'>;

/** One step as it is done by this person tonight. */
export type Done = Pick<Row, 'part' | 'seconds'> & Swap;

/** What is done at an index of the plan; undefined where the step is left out, and past the end. */
export function doneAt({ plan, gentle, still, offBack }: Manner, at: number): Done | undefined {
  const row = PLANS[plan][at];
  if (!row) return undefined;
  const { part, seconds, step, times } = row;
  if (still && part === 'movement') return undefined;
  if (still && row.still) return { part, seconds, ...row.still };
  const { move } = stepOf(step);
  const swapped = gentle || (offBack && move !== undefined && MOVES[move].onBack);
  if (!swapped || row.gentle === undefined) return { part, seconds, step, ...(times === undefined ? {} : { times }) };
  return row.gentle ? { part, seconds, ...row.gentle } : undefined;
}

/** The first step that is done at or after an index; the plan's length if none is. */
export function forward(manner: Manner, from: number): number {
  const end = PLANS[manner.plan].length;
  let at = from;
  while (at < end && !doneAt(manner, at)) at += 1;
  return at < end ? at : end;
}

/** The last step that is done at or before an index; the first of all if there is none. */
export function backward(manner: Manner, from: number): number {
  let at = from;
  while (at >= 0 && !doneAt(manner, at)) at -= 1;
  return at < 0 ? forward(manner, 0) : at;
}

/** The first step of a part of the plan, such as the breathing. */
export function startOf(plan: PlanId, part: Row['part']): number {
  const at = PLANS[plan].findIndex((row) => row.part === part);
  return at < 0 ? 0 : at;
}

/** The steps still to come, with their indices, up to but without `until`. */
export function stillToCome(manner: Manner, from: number, until: number = PLANS[manner.plan].length) {
  const steps: { at: number; done: Done }[] = [];
  for (let at = from; at < until; at += 1) {
    const done = doneAt(manner, at);
    if (done) steps.push({ at, done });
  }
  return steps;
}
