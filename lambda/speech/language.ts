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
}

/** Lines by key: nested, a line or a list of variants of it. */
export interface SpeechTree {
  readonly [key: string]: string | readonly string[] | SpeechTree;
}

/** Brings one language. Called once a language, when the first request in it arrives. */
export type LoadLanguage = (language: Language) => LanguagePack;

/** The language to answer a locale in: "en-AU" → en; English for a locale whose language is not spoken here. */
export function languageOf(locale: string): Language {
  const language = locale.split('-')[0];
  return LANGUAGES.find((known) => known === language) ?? LANGUAGES[0];
}
