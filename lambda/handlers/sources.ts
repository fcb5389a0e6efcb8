import type { Claim } from '../knowledge/claims';
import { SOURCES } from '../knowledge/sources';
import type { Line } from '../lines';
import { line } from './replies';

/**
 * Who says so, for one or two claims heard together. A dated source is named with its year and how sure it is; anything else is
 * a common tip. When two claims differ, each gets a sentence of its own, in the order heard.
 */
export function sourceLines(claims: readonly Claim[]): Line[] {
  const [first, second] = claims;
  if (!first) return [];
  if (!second || (first.source === second.source && first.strength === second.strength)) {
    return [line('source.whole', { source: sourceOf(first) })];
  }
  return [line('source.first', { source: sourceOf(first) }), line('source.second', { source: sourceOf(second) })];
}

function sourceOf({ kind, source, strength }: Claim): Line {
  if (!source)
    return line(strength === 'strong' ? 'source.guidance' : kind === 'advice' ? 'source.tip' : 'source.view');
  return line('source.dated', {
    body: line(`sources.${source}`),
    year: SOURCES[source].year,
    sureness: line(`sureness.${strength}`),
  });
}
