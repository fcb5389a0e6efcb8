import { builtinValues, isBuiltin } from './builtin';
import type { Language } from './language';
import type { LanguageModel } from './model';
import type { Phrase, PhraseReader } from './phrase';
import type { Entry, Found } from './value';

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
    if (isBuiltin(type)) return builtinValues(type, phrase, from, language);
    const candidates = byFirst.get(`${type} ${phrase[by][from]}`) ?? [];
    return candidates
      .filter((entry) => entry.phrase[by].every((word, index) => word === phrase[by][from + index]))
      .map((entry) => ({ entry, from, to: from + entry.phrase[by].length }));
  };
}
