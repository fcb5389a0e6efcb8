import { type Lesson, NOTHING } from './lessons';
import { TUNING } from './tuning';
import type { Entry } from './value';
import type { Vocabulary } from './vocabulary';

/** How much of what a sentence is about is the skill's business, from 0 to 1; 1 for sentences about nothing. */
export type Scope = (stems: readonly string[], inValues?: ReadonlySet<string>, trust?: number) => number;

/**
 * Weighs the words of meaning by where they were met: in what the skill understands, or only in what it does not. A
 * word never met is a little foreign, so a few of them do no harm beside a word the skill lives by. The words of a
 * value that was heard are trusted more.
 */
export function createScope(lessons: readonly Lesson[], entries: readonly Entry[], vocabulary: Vocabulary): Scope {
  const own = count(lessons.filter(({ label }) => label !== NOTHING).map(({ stems }) => stems));
  const values = count(entries.map(({ phrase }) => phrase.stems));
  const foreign = count(lessons.filter(({ label }) => label === NOTHING).map(({ stems }) => stems));

  const homeliness = (stem: string): number => {
    const here = (own.get(stem) ?? 0) + (values.get(stem) ?? 0);
    return here / (here + TUNING.foreignness * (foreign.get(stem) ?? 0));
  };
  return (stems, inValues, trust = 0) => {
    let [home, away] = [0, 0];
    for (const stem of new Set(stems.filter(vocabulary.isTopical))) {
      const known = own.has(stem) || values.has(stem) || foreign.has(stem);
      const strangeness = (1 - homeliness(stem)) * (inValues?.has(stem) ? 1 - trust : 1);
      home += known ? 1 - strangeness : 0;
      away += known ? strangeness : TUNING.unknownWord;
    }
    return home + away === 0 ? 1 : home / (home + away);
  };
}

function count(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of sentences) {
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
