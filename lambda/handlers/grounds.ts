import type { Claim } from '../knowledge/claims';
import { SOURCES, type SourceId } from '../knowledge/sources';
import type { Line } from '../lines';
import { line } from './replies';

/**
 * Who says so, for one or two claims heard together. A dated source is named with its year and how sure it is; anything else for
 * what it is, such as a common tip. When two claims differ, each gets a sentence of its own, in the order heard.
 */
export function groundLines(claims: readonly Claim[]): Line[] {
  const [first, second] = claims;
  if (!first) return [];
  if (!second || sameGround(first, second)) {
    return [line('source.whole', { source: sourceOf(first) })];
  }
  return [line('source.first', { source: sourceOf(first) }), line('source.second', { source: sourceOf(second) })];
}

function sourceOf({ ground, strength }: Claim): Line {
  if (!isSource(ground)) return line(`source.${ground}`);
  return line('source.dated', {
    body: line(`sources.${ground}`),
    year: SOURCES[ground].year,
    sureness: line(`sureness.${strength}`),
  });
}

function isSource(ground: Claim['ground']): ground is SourceId {
  return ground in SOURCES;
}

/** Whether both get the same words: undated grounds have no strength of their own. */
function sameGround(one: Claim, other: Claim): boolean {
  return one.ground === other.ground && (one.strength === other.strength || !isSource(one.ground));
}
