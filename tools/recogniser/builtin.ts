import type { Language } from './language';
import { type Phrase, sliceOf } from './phrase';
import { type Finder, type Found, placesOf } from './value';

const LONGEST = 6;

/** Slot types of the platform, which have no values in the model. Numbers and times are understood. */
export function isBuiltin(type: string): boolean {
  return type.startsWith('AMAZON.');
}

/** The vaguest of types: `one` stands in many a sentence that counts nothing. */
export function isNumber(type: string): boolean {
  return type === 'AMAZON.NUMBER';
}

/** The numbers or times that begin at a word of the phrase. */
export function builtinValues(type: string, phrase: Phrase, from: number, language: Language): Found[] {
  const found: Found[] = [];
  for (let to = from + 1; to <= Math.min(phrase.words.length, from + LONGEST); to += 1) {
    const spoken = sliceOf(phrase, from, to);
    const name = nameOf(type, spoken.words, language);
    if (name !== undefined) found.push({ entry: { type, name, phrase: spoken }, from, to });
  }
  return found;
}

/** The numbers or times anywhere in a phrase; the longer, the more telling. */
export function createBuiltinFinder(type: string, language: Language): Finder {
  return (phrase) =>
    phrase.words.flatMap((_, from) =>
      builtinValues(type, phrase, from, language).map((found) => {
        const at = placesOf(found);
        return { entry: found.entry, at, recall: 1, weight: at.length, alike: 1, whole: true };
      }),
    );
}

function nameOf(type: string, words: readonly string[], language: Language): string | undefined {
  const numberOf = (word: string): number | undefined => {
    const value = /^\d+$/.test(word) ? Number(word) : language.numbers.indexOf(word);
    return value < 0 ? undefined : value;
  };
  if (isNumber(type)) return (numberOf(words.join(' ')) ?? language.number?.(words))?.toString();
  return type === 'AMAZON.TIME' ? language.time?.(words, numberOf) : undefined;
}
