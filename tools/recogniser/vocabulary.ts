import type { Language } from './language';
import type { Lesson } from './lessons';
import type { PhraseReader } from './phrase';

/** What is known about words: which carry meaning, how telling they are, and which label ever uses them. */
export interface Vocabulary {
  /** Words of grammar say nothing about what a sentence is about. */
  readonly isContent: (stem: string) => boolean;
  /** Nor does the talk around what is meant. */
  readonly isTopical: (stem: string) => boolean;
  readonly isNegation: (stem: string) => boolean;
  /** From 0 for words of grammar, over words that every label uses, to the words nobody ever said. */
  readonly weight: (stem: string) => number;
  /** How much of the meaning of these words the label's own sentences know, from 0 to 1. */
  readonly coverage: (stems: readonly string[], label: string) => number;
}

export function createVocabulary(lessons: readonly Lesson[], language: Language, read: PhraseReader): Vocabulary {
  const functionWords = new Set(language.functionWords.flatMap((word) => read(word).stems));
  const negations = new Set(language.negations.flatMap((word) => read(word).stems));
  const chatter = new Set(language.chatter.flatMap((word) => read(word).stems));
  const labelsOf = new Map<string, Set<string>>();
  for (const { stems, label } of lessons) {
    for (const stem of stems) labelsOf.set(stem, (labelsOf.get(stem) ?? new Set()).add(label));
  }
  const labels = new Set(lessons.map(({ label }) => label)).size;
  const isContent = (stem: string): boolean => !functionWords.has(stem);
  const weight = (stem: string): number =>
    isContent(stem) ? Math.log(1 + labels / (labelsOf.get(stem)?.size ?? 1)) / Math.log(1 + labels) : 0;
  return {
    isContent,
    isTopical: (stem) => isContent(stem) && !chatter.has(stem),
    isNegation: (stem) => negations.has(stem),
    weight,
    coverage: (stems, label) => {
      const judged = stems.some(isContent) ? stems.filter(isContent) : stems;
      const weigh = (stem: string): number => (isContent(stem) ? weight(stem) : 1);
      const sum = (some: readonly string[]): number => some.reduce((total, stem) => total + weigh(stem), 0);
      return judged.length === 0 ? 0 : sum(judged.filter((stem) => labelsOf.get(stem)?.has(label))) / sum(judged);
    },
  };
}
