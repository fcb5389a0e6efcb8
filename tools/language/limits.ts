import { DataError } from '../failure';
import { readYaml } from '../yaml';

/** How long things may be in one language; see locales/<language>/language.yaml. */
export interface Limits {
  /** What lengths are counted in: characters where words are not set apart by spaces. */
  readonly unit: 'words' | 'characters';
  readonly sentence: number;
  readonly safetySentence: number;
  readonly question: number;
  /** For what is asked after every answer: shall I say more, another question. */
  readonly shortQuestion: number;
  /** Years of school; only English has a formula here. */
  readonly readingGrade?: number;
}

const NAMES = ['sentence', 'safetySentence', 'question', 'shortQuestion'] as const;

/** Throws DataError when a limit is missing, for a limit that is not there would let everything pass. */
export function readLimits(language: string): Limits {
  const source = readYaml(`locales/${language}/language.yaml`);
  const limits = (source.document.toJS().limits ?? {}) as Partial<Limits>;
  const missing = NAMES.filter((name) => typeof limits[name] !== 'number').map((name) => `a number for ${name}`);
  if (limits.unit !== 'words' && limits.unit !== 'characters') missing.push('a unit, words or characters');
  if (missing.length > 0) {
    throw new DataError(missing.map((what) => ({ file: source.file, message: `limits needs ${what}` })));
  }
  return limits as Limits;
}

/** How long a sentence is in a unit; neither spaces nor punctuation count. */
export function lengthOf(sentence: string, unit: Limits['unit']): number {
  return unit === 'words' ? wordsOf(sentence) : (sentence.match(/[\p{L}\p{M}\p{N}]/gu) ?? []).length;
}

/** The sentences of a text, ended by a full stop, question mark or their like in other scripts. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!。？！؟।])\s*/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function wordsOf(sentence: string): number {
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
