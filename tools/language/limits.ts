import { readYaml } from '../yaml';

/** How long things may be in one language; see locales/<language>/language.yaml. */
export interface Limits {
  readonly wordsPerSentence: number;
  readonly wordsPerSafetySentence: number;
  readonly wordsPerQuestion: number;
  readonly readingGrade: number;
}

export function readLimits(language: string): Limits {
  return readYaml(`locales/${language}/language.yaml`).document.toJS().limits as Limits;
}

/** The sentences of a text, ended by a full stop, question mark or their like in other scripts. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!。？！؟।])\s*/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Flesch-Kincaid grade of an English text: years of school it takes to read it. Syllables are counted as groups of vowels, a
 * silent final e left out, which is right often enough for a mean over many lines.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[a-z']+/g) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  return Math.max(1, (word.replace(/(?<![aeiouyl])e$|(?<=[^aeiouy])ed$/, '').match(/[aeiouy]+/g) ?? []).length);
}
