import { PLANNED_SECONDS } from './plans';

const LENGTHS = ['moment', 'short', 'medium', 'long'] as const;
type Length = (typeof LENGTHS)[number];

/** Somebody who asks for more than this many minutes is told what the longest one is. */
const FAR_TOO_LONG = 20;

/**
 * The length nearest to a number of minutes, the shorter of two equally near. Undefined for what is no number of minutes. `tooLong`: it is
 * so much shorter than asked for that it should be said.
 */
export function nearestLength(minutes: number | undefined): { length: Length; tooLong: boolean } | undefined {
  if (minutes === undefined || !Number.isFinite(minutes) || minutes < 0) return undefined;
  const far = (length: Length) => (PLANNED_SECONDS[length] - minutes * 60) ** 2;
  const length = LENGTHS.reduce((best, other) => (far(other) < far(best) ? other : best));
  return { length, tooLong: minutes > FAR_TOO_LONG };
}
