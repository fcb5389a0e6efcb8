import type { Cue } from './cue';
import { lyingForTheNight, lyingGently, type Ways } from './lying';
import type { Done, RoutineState } from './state';
import { stillToCome } from './state';
import { type Step, stepOf } from './steps';

/** One step as it is said: its cues last exactly as long as its plan gives it. */
export function cuesOf(done: Done, gentle: boolean, ways: Ways): Cue[] {
  const step = stepOf(done.step);
  const cues = [...lyingCues(step, gentle, ways), ...step.begin, ...repeated(step, done.times ?? 0)];
  return fitted(cues, done.seconds, step.exact === true);
}

function repeated({ again = [], halfway }: Step, times: number): Cue[] {
  const before = halfway ? times / 2 : 0;
  return Array.from({ length: times }, (_, index) =>
    halfway && index === before ? [halfway, ...again] : again,
  ).flat();
}

/** Which way to lie, if the step begins with that. */
function lyingCues({ lies }: Step, gentle: boolean, ways: Ways): Cue[] {
  if (!lies) return [];
  const { key, pillow } = lies === 'to move gently' ? lyingGently(ways) : lyingForTheNight(ways, gentle);
  const way = { key, seconds: 7 };
  return pillow && lies !== 'in a word' ? [way, { key: pillow, seconds: 12 }] : [way];
}

/** Gives what is left of a step's time to its cues, in equal parts; if they pace a breath, to the last one alone. */
function fitted(cues: readonly Cue[], seconds: number, exact: boolean): Cue[] {
  const left = seconds - cues.reduce((sum, cue) => sum + cue.seconds, 0);
  const share = exact ? 0 : left / cues.length;
  return cues.map((cue, index) => ({
    ...cue,
    seconds: cue.seconds + share + (exact && index === cues.length - 1 ? left : 0),
  }));
}

/** A part of a wind-down that is said in one response. */
export interface Segment {
  /** Its steps, as indices of the plan: from the first up to but without `until`. */
  readonly at: number;
  readonly until: number;
  readonly seconds: number;
  readonly cues: readonly Cue[];
}

/**
 * All that is still to come, in parts of at most `maxSeconds` each; without it, in one. A step is never cut, so one that is longer is a part
 * by itself.
 */
export function segments(state: RoutineState, ways: Ways, maxSeconds = Number.POSITIVE_INFINITY): Segment[] {
  const parts: Segment[] = [];
  for (const { at, done } of stillToCome(state, state.at)) {
    const cues = cuesOf(done, state.gentle, ways);
    const last = parts.at(-1);
    if (last && last.seconds + done.seconds <= maxSeconds) {
      parts[parts.length - 1] = {
        ...last,
        until: at + 1,
        seconds: last.seconds + done.seconds,
        cues: [...last.cues, ...cues],
      };
    } else parts.push({ at, until: at + 1, seconds: done.seconds, cues });
  }
  return parts;
}
