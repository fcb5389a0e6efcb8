import type { Place } from './place';
import { PLANS } from './plans';
import { backward, forward, type RoutineState, startOf, stillToCome } from './state';

/** How long a night is, in seconds. A wind-down at nine and a waking at six belong together; the next evening is another night. */
export const NIGHT_SECONDS = 12 * 60 * 60;
/** How long after the end of a part that was cut its next part is what "carry on" means, in seconds. */
export const CUT_SECONDS = 30 * 60;

/** How long after it was left a word like "next" is still about it, where the place is exact, in seconds. */
const AT_HAND_SECONDS = 10 * 60;
/** Clocks differ by a little; what lies further in the future than this, in seconds, is no place to come back to. */
const SKEW_SECONDS = 60;

/** What is known of the person that decides what they may be led back into. */
export interface Suits {
  /** Whether the gentle version applies; undefined where nobody knows. */
  readonly gentle: boolean | undefined;
  readonly offBack: boolean;
  /** Movements are left out tonight. */
  readonly still: boolean;
}

/**
 * When somebody comes back. now: inside the wind-down, or exactly where it was stopped. tonight: it ran past its end, in this
 * night. unfinished: another night, and it was stopped on the way. over: it was done to its end this night. anew: that was another night.
 */
export type Return =
  | {
      readonly when: 'now';
      /** Where to go on. */
      readonly state: RoutineState;
      /** The step that was being said, as far as anybody knows. */
      readonly current: RoutineState;
      /** It is being said right now, hands-free: whatever is said breaks into it. */
      readonly speaking: boolean;
      /** It was left so lately that a word like "next" is about it. */
      readonly atHand: boolean;
    }
  | { readonly when: 'tonight' | 'unfinished'; readonly state: RoutineState }
  | { readonly when: 'over' | 'anew' };

/**
 * Finds the place again. With the session closed the platform says nothing when somebody stops the speech, so all that is known is when it began
 * and that it is `now` (ms). Inside its length, it goes on one step before the one the clock tells.
 */
export function comeBack(place: Place, now: number, suits: Suits): Return {
  const seconds = (now - place.since) / 1000;
  const sameNight = seconds < NIGHT_SECONDS;
  if (seconds < -SKEW_SECONDS) return { when: 'anew' };
  if (place.at >= PLANS[place.plan].length) return { when: sameNight ? 'over' : 'anew' };
  const state = stateAt(place, suits);
  if (place.paused || place.mode === 'step-by-step') {
    const atHand = seconds < AT_HAND_SECONDS;
    return sameNight ? { when: 'now', state, current: state, speaking: false, atHand } : { when: 'unfinished', state };
  }
  return sameNight ? handsFree(place, seconds, state) : { when: 'anew' };
}

function handsFree(place: Place, seconds: number, state: RoutineState): Return {
  const going = stepByClock(state, place, seconds);
  if (going !== undefined) {
    const before = goTo(state, later(place.at, backward(state, going - 1)));
    return { when: 'now', state: before, current: goTo(state, going), speaking: true, atHand: true };
  }
  const cut = place.until < PLANS[place.plan].length;
  if (cut && seconds < secondsOf(state, place) + CUT_SECONDS) {
    const next = goTo(state, place.until);
    return { when: 'now', state: next, current: next, speaking: false, atHand: true };
  }
  return { when: 'tonight', state: goTo(state, later(place.at, startOf(place.plan, 'breath'))) };
}

/** The step that is being said, if the speech went on from where it began. Undefined once all of it has been said. */
function stepByClock(state: RoutineState, { at, until }: Place, seconds: number): number | undefined {
  let left = seconds;
  for (const step of stillToCome(state, at, until)) {
    left -= step.done.seconds;
    if (left < 0) return step.at;
  }
  return undefined;
}

function secondsOf(state: RoutineState, { at, until }: Place): number {
  return stillToCome(state, at, until).reduce((sum, { done }) => sum + done.seconds, 0);
}

/** Nobody is led back into a movement unless it is known whether it suits them. */
function stateAt({ plan, mode, at, paused }: Place, { gentle, offBack, still }: Suits): RoutineState {
  const manner = { plan, gentle: gentle ?? false, still: still || gentle === undefined, offBack };
  return { ...manner, mode, phase: paused ? 'paused' : 'going', at: forward(manner, at) };
}

function goTo(state: RoutineState, at: number): RoutineState {
  return { ...state, at: forward(state, at) };
}

function later(one: number, other: number): number {
  return one > other ? one : other;
}
