import type { RoutineMode } from '../contract';
import type { PlanId } from './plans';

/** Where a wind-down was when it was last heard of: all that the platform lets us know. */
export interface Place {
  readonly plan: PlanId;
  readonly mode: RoutineMode;
  /** The step that was being said when we last knew, as its index in the plan. Hands-free, the clock goes on from there. */
  readonly at: number;
  /** When that step began, in ms since 1970. */
  readonly since: number;
  /** The step at which the speech ended with more to come, if it was cut; the number of steps otherwise. */
  readonly until: number;
  /** It was stopped right there, on request: the clock has nothing to add. */
  readonly paused?: true;
}
