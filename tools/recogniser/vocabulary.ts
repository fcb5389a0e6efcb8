import type { Language } from './language';
import type { Lesson } from './lessons';
import type { PhraseReader } from './phrase';
import { TUNING } from './tuning';

/** What is known about words: which carry meaning, how telling they are, and which label ever uses them. */
export interface Vocabulary {
  /** Words of grammar say nothing about what a sentence is about. */
  readonly isContent: (stem: string) => boolean;
  /** Nor does the talk around what is meant. */
  readonly isTopical: (stem: string) => boolean;
  readonly isNegation: (stem: string) => boolean;
  /** From 0 for words of grammar, over words that every label uses, to the words nobody ever said. */
  readonly weight: (stem: string) => number;
  /** How much of the meaning of these words the label's own sentences and values know, from 0 to 1. */
  readonly coverage: (stems: readonly string[], label: string) => number;
}

export function createVocabulary(
  lessons: readonly Lesson[],
  valuesOf: ReadonlyMap<string, ReadonlySet<string>>,
  language: Language,
  read: PhraseReader,
): Vocabulary {
  const functionWords = new Set(language.functionWords.flatMap((word) => read(word).stems));
  const negations = new Set(language.negations.flatMap((word) => read(word).stems));
  const chatter = new Set([...language.chatter, ...language.numbers].flatMap((word) => read(word).stems));
  const labelsOf = new Map<string, Set<string>>();
  for (const { stems, label } of lessons) {
    for (const stem of stems) labelsOf.set(stem, (labelsOf.get(stem) ?? new Set()).add(label));
  }
  const labels = new Set(lessons.map(({ label }) => label)).size;
  const isContent = (stem: string): boolean => !functionWords.has(stem);
  const isTopical = (stem: string): boolean => isContent(stem) && !chatter.has(stem);
  /** A word of a value that was not heard as one is half understood. */
  const familiarity = (stem: string, label: string): number =>
    labelsOf.get(stem)?.has(label) ? 1 : valuesOf.get(label)?.has(stem) ? TUNING.strayWord : 0;
  const weight = (stem: string): number =>
    isContent(stem) ? Math.log(1 + labels / (labelsOf.get(stem)?.size ?? 1)) / Math.log(1 + labels) : 0;
  return {
    isContent,
    isTopical,
    isNegation: (stem) => negations.has(stem),
    weight,
    coverage: (stems, label) => {
      const judged = stems.some(isTopical) ? stems.filter(isContent) : stems;
      const topical = judged.some(isTopical);
      const weigh = (stem: string): number =>
        (isContent(stem) ? weight(stem) : 1) * (topical && !isTopical(stem) ? TUNING.chatter : 1);
      const total = judged.reduce((sum, stem) => sum + weigh(stem), 0);
      return judged.reduce((sum, stem) => sum + weigh(stem) * familiarity(stem, label), 0) / (total || 1);
    },
  };
}
