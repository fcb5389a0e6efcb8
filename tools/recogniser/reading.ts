import { isNumber } from './builtin';
import { rank, strongest } from './fill';
import { markerOf } from './lessons';
import type { ModelIntent } from './model';
import type { Phrase } from './phrase';
import type { Candidate } from './value';

/** One way to read a sentence: some of its words are values of slots, the others are just words. */
export interface Reading {
  /** The words, with a marker where a value is. */
  readonly stems: readonly string[];
  readonly values: readonly Candidate[];
}

const TRIED_PER_TYPE = 3;

/** The ways an intent could read a sentence: without slots, with one value, with as many as it takes. */
export function readingsOf(
  phrase: Phrase,
  intent: ModelIntent,
  found: ReadonlyMap<string, readonly Candidate[]>,
): Reading[] {
  const slots = intent.slots ?? [];
  const own = slots.flatMap(({ type }) => (isNumber(type) ? [] : (found.get(type) ?? [])));
  const heard = (type: string): readonly Candidate[] => {
    const candidates = found.get(type) ?? [];
    return isNumber(type) ? candidates.filter((number) => !own.some((value) => isPartOf(number, value))) : candidates;
  };
  const types = [...new Set(slots.map((slot) => slot.type))];
  const single = types.flatMap((type) =>
    [...heard(type)]
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, TRIED_PER_TYPE)
      .map((value) => [value]),
  );
  const all = types.flatMap((type) => strongest(heard(type), slots.filter((slot) => slot.type === type).length));
  const together = apart(all);
  return [[], ...single, ...(together.length > 1 ? [together] : [])].map((values) => ({
    stems: mark(phrase.stems, values),
    values,
  }));
}

/** The number in `the five minute one` is none of its own. */
function isPartOf(number: Candidate, { at, whole }: Candidate): boolean {
  return whole && number.at.every((index) => at.includes(index));
}

/** Values that share no word; the surer one keeps it. */
function apart(values: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const surest = [...values].sort((a, b) => rank(b) - rank(a));
  const kept = new Set(
    surest.filter(({ at }) => {
      const free = !at.some((index) => taken.has(index));
      if (free) for (const index of at) taken.add(index);
      return free;
    }),
  );
  return values.filter((value) => kept.has(value));
}

/** Puts a slot's marker in place of the words of its value. */
export function mark(stems: readonly string[], values: readonly Candidate[]): string[] {
  const markers = new Map<number, string>();
  for (const { entry, at } of values) {
    at.forEach((index, order) => {
      markers.set(index, order === 0 ? markerOf(entry.type) : '');
    });
  }
  return stems.map((stem, index) => markers.get(index) ?? stem).filter((stem) => stem !== '');
}
