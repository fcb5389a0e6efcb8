import type { Place } from './place';
import { PLANS } from './plans';
import { backward, forward, type RoutineState, startOf, stillToCome } from './state';

/** How long a night is, in seconds. A wind-down at nine and a waking at six belong together; the next evening is another night. */
export const NIGHT_SECONDS = 12 * 60 * 60;
/** How long after the end of a part that was cut its next part is what "carry on" means, in seconds. */
export const CUT_SECONDS = 30 * 60;

/** What is known of the person that decides what they may be led back into. */
export interface Suits {
  /** Whether the gentle version applies; undefined where nobody knows. */
  readonly gentle: boolean | undefined;
  readonly offBack: boolean;
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
    }
  | { readonly when: 'tonight' | 'unfinished'; readonly state: RoutineState }
  | { readonly when: 'over' | 'anew' };

/**
 * Finds the place again. With the session closed the platform says nothing when somebody stops the speech, so all that is known is when it began
 * and that it is `now` (ms). Inside its length, it goes on one step before the one the clock tells.
 */
export function comeBack(place: Place, now: number, suits: Suits): Return {
  const state = stateAt(place, suits);
  const seconds = (now - place.since) / 1000;
  const sameNight = seconds < NIGHT_SECONDS;
  if (place.at >= PLANS[place.plan].length) return { when: sameNight ? 'over' : 'anew' };
  if (place.paused || place.mode === 'step-by-step') {
    const there = ledBack(state, place.at, suits);
    return sameNight ? { when: 'now', state: there, current: there } : { when: 'unfinished', state: there };
  }
  if (!sameNight) return { when: 'anew' };
  return handsFree(place, seconds, state, suits);
}

function handsFree(place: Place, seconds: number, state: RoutineState, suits: Suits): Return {
  const going = stepByClock(state, place, seconds);
  if (going !== undefined) {
    const before = later(place.at, backward(state, going - 1));
    return { when: 'now', state: ledBack(state, before, suits), current: ledBack(state, going, suits) };
  }
  const cut = place.until < PLANS[place.plan].length;
  if (cut && seconds < secondsOf(state, place) + CUT_SECONDS) {
    const next = ledBack(state, place.until, suits);
    return { when: 'now', state: next, current: next };
  }
  return { when: 'tonight', state: ledBack(state, later(place.at, startOf(place.plan, 'breath')), suits) };
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

function stateAt({ plan, mode, at, still }: Place, { gentle, offBack }: Suits): RoutineState {
  return { phase: 'going', plan, mode, gentle: gentle ?? false, still: still ?? false, offBack, at };
}

/** Nobody is led back into a movement unless it is known whether it suits them. */
function ledBack(state: RoutineState, at: number, { gentle }: Suits): RoutineState {
  const there = forward(state, at);
  const moving = PLANS[state.plan][there]?.part === 'movement';
  if (gentle !== undefined || !moving) return { ...state, at: there };
  const still = { ...state, still: true };
  return { ...still, at: forward(still, there) };
}

function later(one: number, other: number): number {
  return one > other ? one : other;
}
