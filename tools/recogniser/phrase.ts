import type { Language } from './language';

/** A sentence as the recogniser sees it: its words, and beside each the stem that stands for all its forms. */
export interface Phrase {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

export type PhraseReader = (text: string) => Phrase;

/** Lower case, one kind of apostrophe, no other punctuation, single spaces. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .replace(/(^|\s)'+|'+(?=\s|$)/g, '$1')
    .trim();
}

export function createPhraseReader(language: Language): PhraseReader {
  const stems = new Map<string, string>();
  const expansions = new Map(Object.entries(language.expansions));
  const lemmas = new Map(Object.entries(language.lemmas));

  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = language.stem(lemmas.get(word) ?? word);
    stems.set(word, stem);
    return stem;
  };

  const wordsOf = (word: string): readonly string[] => {
    const written = expansions.get(word) ?? spelledOut(word, language.numbers);
    return written === undefined ? [word] : written.split(' ');
  };

  return (text) => {
    const words = language.split(clean(text)).flatMap(wordsOf);
    return { words, stems: words.map(stemOf) };
  };
}

export function sliceOf(phrase: Phrase, from: number, to: number): Phrase {
  return { words: phrase.words.slice(from, to), stems: phrase.stems.slice(from, to) };
}

function spelledOut(word: string, numbers: readonly string[]): string | undefined {
  return /^\d+$/.test(word) ? numbers[Number(word)] : undefined;
}
