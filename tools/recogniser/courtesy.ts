import type { Language } from './language';
import { type Phrase, type PhraseReader, sliceOf } from './phrase';

/** Takes out the words that may stand anywhere and mean nothing, unless nothing is left. Words `kept` mean something. */
export function createPlainer(
  language: Language,
  read: PhraseReader,
  kept: ReadonlySet<string> = new Set(),
): (phrase: Phrase) => Phrase {
  const fillers = new Set(language.fillers.flatMap((word) => read(word).words).filter((word) => !kept.has(word)));
  return (phrase) => {
    const left = phrase.words.flatMap((word, index) => (fillers.has(word) ? [] : [index]));
    const of = (list: readonly string[]): string[] => left.map((index) => list[index] ?? '');
    return left.length === 0 ? phrase : { words: of(phrase.words), stems: of(phrase.stems) };
  };
}

/** The sentence as said, then ever shorter, without the courtesies and hesitations around it. */
export function createTrimmer(language: Language, read: PhraseReader): (phrase: Phrase) => Phrase[] {
  const longestFirst = (texts: readonly string[]): (readonly string[])[] =>
    texts
      .map((text) => read(text).words)
      .filter((words) => words.length > 0)
      .sort((a, b) => b.length - a.length);
  const before = longestFirst(language.before);
  const after = longestFirst(language.after);

  const shorter = ({ words }: Phrase): [number, number] | undefined => {
    const head = before.find((part) => part.length < words.length && startsWith(words, part));
    if (head) return [head.length, words.length];
    const tail = after.find((part) => part.length < words.length && startsWith(words.slice(-part.length), part));
    return tail ? [0, words.length - tail.length] : undefined;
  };

  return (phrase) => {
    const forms = [phrase];
    for (let cut = shorter(phrase); cut; ) {
      const form = sliceOf(forms.at(-1) ?? phrase, ...cut);
      forms.push(form);
      cut = shorter(form);
    }
    return forms;
  };
}

function startsWith(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word, index) => word === words[index]);
}
