import { type Lesson, markerOf } from './lessons';
import type { Phrase } from './phrase';
import type { Candidate } from './value';

/** Does an intent use these values where they stand, rather than their words as plain words? */
export type Context = (label: string, phrase: Phrase, values: readonly Candidate[]) => boolean;

const START = '^';

/**
 * In `what makes my back ache in bed` the bed is no value: samples say `in bed`, and never `in {topic}`. What stands
 * before a slot is enough to tell.
 */
export function createContext(lessons: readonly Lesson[]): Context {
  const pairs = new Map<string, Set<string>>();
  for (const { stems, label } of lessons) {
    const own = pairs.get(label) ?? new Set();
    pairs.set(label, own);
    stems.forEach((stem, index) => {
      for (const before of beforeOf(stems, index)) own.add(`${before} ${stem}`);
    });
  }
  return (label, phrase, values) => {
    const own = pairs.get(label) ?? new Set();
    return values.every(({ entry, at: [first = 0] }) => {
      const word = phrase.stems[first] ?? '';
      const known = beforeOf(phrase.stems, first);
      return known.every((before) => own.has(`${before} ${markerOf(entry.type)}`) || !own.has(`${before} ${word}`));
    });
  };
}

/** The word before, and the two words before. */
function beforeOf(stems: readonly string[], index: number): string[] {
  const last = stems[index - 1] ?? START;
  return [last, `${stems[index - 2] ?? START} ${last}`];
}
