/** Everything the recogniser has to know about one language. A new language is one more file in languages/. */
export interface Language {
  /** Clean text (see phrase.ts) to words. */
  readonly split: (text: string) => readonly string[];
  readonly stem: (word: string) => string;
  /** Short forms written out: i'm → i am. */
  readonly expansions: Readonly<Record<string, string>>;
  /** Irregular forms, and words so close that they may count as one: slept → sleep. */
  readonly lemmas: Readonly<Record<string, string>>;
  /** Words that carry grammar rather than meaning. */
  readonly functionWords: readonly string[];
  /** Words without any meaning, wherever they stand: how one is addressed, hesitation, stress. */
  readonly fillers: readonly string[];
  /** Words people put around what they mean: they say nothing about what a sentence is about. */
  readonly chatter: readonly string[];
  /** Words that turn the meaning of what follows. */
  readonly negations: readonly string[];
  /** Courtesies and hesitations that may stand before or after any sentence. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The word people leave out at the start of a sentence about themselves. */
  readonly subject?: string;
  /** How whole numbers from zero on are said: digits are read as these words. */
  readonly numbers: readonly string[];
  /** Reads larger numbers from some words. */
  readonly number?: (words: readonly string[]) => number | undefined;
  /** Reads a time of day from some words, as hh:mm. */
  readonly time?: (words: readonly string[], numberOf: (word: string) => number | undefined) => string | undefined;
}

export function splitAtSpaces(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
