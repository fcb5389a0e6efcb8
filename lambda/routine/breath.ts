import type { Cue } from './cue';

const cue = (key: string, seconds: number): Cue => ({ key: `routine.breath.${key}`, seconds });

/** Seconds of one breath: in for four, out for six. */
const IN = ['in', 'two', 'three', 'four'];
const OUT = ['out', 'two', 'three', 'four', 'five', 'six'];
const BREATH = IN.length + OUT.length;

const COUNTED = [...IN, ...OUT].map((key) => cue(key, 1));
const SOFT = [cue('in', IN.length), cue('out', OUT.length)];

/** Said at long intervals, while the person breathes alone. */
const THIN = ['pace', 'longer', 'nothing'];

/** Breaths that are counted or softly said: all but the last ones. */
const LED = 5;

/**
 * A number of breaths, paced by pauses. The voice counts three breaths second by second, says in and out for two more, and then thins out: a
 * few words, and up to three breaths without any.
 */
export function breaths(count: number): Cue[] {
  const alone = THIN.map((key, index) => cue(key, BREATH * share(count - LED, THIN.length, index)));
  return [
    cue('begin', 11),
    cue('light', 5),
    ...COUNTED,
    ...COUNTED,
    ...COUNTED,
    ...SOFT,
    ...SOFT,
    ...alone.filter(({ seconds }) => seconds > 0),
  ];
}

/** How many of `count` things the one at `index` gets, when they are dealt out one by one. */
function share(count: number, among: number, index: number): number {
  return Array.from({ length: count }, (_, dealt) => dealt % among).filter((to) => to === index).length;
}
