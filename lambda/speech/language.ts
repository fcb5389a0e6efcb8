import { LANGUAGES, type Language } from '../contract';

/** What the build makes of one language folder: the words, and what its voices can do. */
export interface LanguagePack {
  /** The words said before a one-shot: "restful back". */
  readonly invocation: string;
  /** Locales in which Alexa is known to whisper; elsewhere a whisper is soft and slow. */
  readonly whisperedIn: readonly string[];
  /** How much its voices say in a second at their own speed: an estimate, for pauses that come out right. */
  readonly charactersPerSecond: number;
  readonly speech: SpeechTree;
  /** What is said otherwise in some of its locales: only the lines that differ. */
  readonly regions: Readonly<Record<string, SpeechTree>>;
}

/** Lines by key: nested, a line or a list of variants of it. */
export interface SpeechTree {
  readonly [key: string]: string | readonly string[] | SpeechTree;
}

/** A tree with the lines of another over its own. */
export function overlaid(tree: SpeechTree, over: SpeechTree): SpeechTree {
  const lines = Object.entries(over).map(([key, line]) => {
    const below = tree[key];
    return [key, isBranch(line) && isBranch(below) ? overlaid(below, line) : line];
  });
  return { ...tree, ...Object.fromEntries(lines) };
}

function isBranch(node: SpeechTree[string] | undefined): node is SpeechTree {
  return typeof node === 'object' && !Array.isArray(node);
}

/** Brings one language. Called once a language, when the first request in it arrives. */
export type LoadLanguage = (language: Language) => LanguagePack;

/** The language to answer a locale in: "en-AU" → en; English for a locale whose language is not spoken here. */
export function languageOf(locale: string): Language {
  const language = locale.split('-')[0];
  return LANGUAGES.find((known) => known === language) ?? LANGUAGES[0];
}
