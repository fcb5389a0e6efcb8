import { isMarker, type Lesson, markerOf } from './lessons';
import type { Phrase } from './phrase';
import type { Reading } from './reading';
import { TUNING } from './tuning';
import type { Entry } from './value';
import type { Vocabulary } from './vocabulary';

/** Whether an intent uses values where a reading of the phrase has them: what is left of them, from 0 to 1. */
export type Context = (label: string, phrase: Phrase, reading: Reading) => number;

const START = '^';

/**
 * In `what makes my back ache in bed` the bed is no value: samples say `in bed`, and never `in {topic}`. What stands
 * before a slot is enough to tell. A vague value (`one`, `me`) stands in many a sentence, so it is a value only where samples
 * have one: beside the same word, if that is no mere talk, or after the same two words. A sentence that is nothing but values
 * needs samples that are nothing else.
 */
export function createContext(
  lessons: readonly Lesson[],
  isVague: (entry: Entry) => boolean,
  { isContent, isTopical }: Vocabulary,
): Context {
  const pairs = new Map<string, Set<string>>();
  const bare = new Set<string>();
  const isWord = (stem: string): boolean => stem !== START && isContent(stem);
  for (const { stems, label } of lessons) {
    const own = pairs.get(label) ?? new Set();
    pairs.set(label, own);
    if (stems.length === 1 && stems.every(isMarker)) bare.add(`${label} ${stems[0]}`);
    stems.forEach((stem, index) => {
      for (const before of beforeOf(stems, index)) own.add(`${before} ${stem}`);
    });
  }
  return (label, phrase, { stems, values }) => {
    if (stems.every(isMarker) && !stems.every((stem) => bare.has(`${label} ${stem}`))) return 0;
    const own = pairs.get(label) ?? new Set();
    const left = values.map(({ entry, at }) => {
      const [first = 0] = at;
      const word = phrase.stems[first] ?? '';
      const known = beforeOf(phrase.stems, first);
      const marker = markerOf(entry.type);
      if (isVague(entry)) {
        const [last, two] = known;
        const next = phrase.stems[(at.at(-1) ?? 0) + 1] ?? '';
        const told =
          (isTopical(last) && own.has(`${last} ${marker}`)) ||
          (two.split(' ').some(isWord) && own.has(`${two} ${marker}`)) ||
          (isContent(next) && own.has(`${marker} ${next}`));
        return told ? 1 : 0;
      }
      const placed = known.every((before) => own.has(`${before} ${marker}`) || !own.has(`${before} ${word}`));
      return placed ? 1 : TUNING.misplacedValue;
    });
    return Math.min(1, ...left);
  };
}

/** The word before, and the two words before. */
function beforeOf(stems: readonly string[], index: number): [last: string, two: string] {
  const last = stems[index - 1] ?? START;
  return [last, `${stems[index - 2] ?? START} ${last}`];
}
