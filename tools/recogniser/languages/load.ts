import type { Language } from '../language';

const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./ar')).arabic,
  de: async () => (await import('./de')).german,
  en: async () => (await import('./en')).english,
  es: async () => (await import('./es')).spanish,
  fr: async () => (await import('./fr')).french,
  hi: async () => (await import('./hi')).hindi,
  it: async () => (await import('./it')).italian,
  ja: async () => (await import('./ja')).japanese,
  nl: async () => (await import('./nl')).dutch,
  pt: async () => (await import('./pt')).portuguese,
};

/** The language with its own data or, for one that has none yet, words as they are. */
export async function loadLanguage(code: string): Promise<Language> {
  return (await LOADERS[code]?.()) ?? unprepared(code);
}

function unprepared(code: string): Language {
  const segmenter = new Intl.Segmenter(code, { granularity: 'word' });
  return {
    split: (text) => [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment),
    stem: (word) => word,
    expansions: {},
    lemmas: {},
    functionWords: [],
    fillers: [],
    chatter: [],
    negations: [],
    before: [],
    after: [],
    numbers: [],
  };
}
