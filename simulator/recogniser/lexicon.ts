import type { Language } from './language';
import type { LanguageModel } from './model';
import { type Phrase, type PhraseReader, sliceOf } from './phrase';

/** One way to say one slot value. */
export interface Entry {
  readonly type: string;
  readonly id?: string;
  readonly name: string;
  readonly phrase: Phrase;
}

/** Some words of an utterance that are a value of a slot type. */
export interface Found {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** All the values of a type that begin at a word of the phrase. */
export type ValueFinder = (type: string, phrase: Phrase, from: number) => readonly Found[];

/** Every value and synonym of the model's own slot types, in the model's order. */
export function entriesOf(model: LanguageModel, read: PhraseReader): Entry[] {
  return (model.types ?? []).flatMap((type) =>
    type.values.flatMap(({ id, name }) =>
      [name.value, ...(name.synonyms ?? [])].map((text) => ({
        type: type.name,
        ...(id === undefined ? {} : { id }),
        name: name.value,
        phrase: read(text),
      })),
    ),
  );
}

/** Finds values word for word (`words`) or in any of their forms (`stems`). */
export function createValueFinder(entries: readonly Entry[], language: Language, by: keyof Phrase): ValueFinder {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.type} ${entry.phrase[by][0] ?? ''}`;
    byFirst.set(key, [...(byFirst.get(key) ?? []), entry]);
  }
  return (type, phrase, from) => {
    if (type.startsWith('AMAZON.')) return builtinValues(type, phrase, from, language);
    const candidates = byFirst.get(`${type} ${phrase[by][from]}`) ?? [];
    return candidates
      .filter((entry) => entry.phrase[by].every((word, index) => word === phrase[by][from + index]))
      .map((entry) => ({ entry, from, to: from + entry.phrase[by].length }));
  };
}

/** Numbers and times, which are the platform's own slot types. Of the others every single word is a value. */
function builtinValues(type: string, phrase: Phrase, from: number, language: Language): Found[] {
  const found: Found[] = [];
  for (let to = from + 1; to <= Math.min(phrase.words.length, from + 6); to += 1) {
    const spoken = sliceOf(phrase, from, to);
    const name = builtinValue(type, spoken.words, language);
    if (name !== undefined) found.push({ entry: { type, name, phrase: spoken }, from, to });
  }
  return found;
}

function builtinValue(type: string, words: readonly string[], language: Language): string | undefined {
  const numberOf = (word: string): number | undefined => {
    const value = /^\d+$/.test(word) ? Number(word) : language.numbers.indexOf(word);
    return value < 0 ? undefined : value;
  };
  if (type === 'AMAZON.NUMBER') return numberOf(words.join(' '))?.toString();
  if (type === 'AMAZON.TIME') return language.time?.(words, numberOf);
  return words.length === 1 ? words[0] : undefined;
}
