import { CLAIMS, type Claim, SAFETY } from '../../lambda/knowledge/claims';
import { DataError } from '../failure';
import { readYaml } from '../yaml';
import { type Limits, lengthOf, readLimits, sentencesOf } from './limits';

/** How one language says how sure it is; see locales/<language>/language.yaml. */
export interface Honesty {
  readonly strongOnly: readonly string[];
  readonly weakHedges: readonly string[];
  readonly expertHedges: readonly string[];
  readonly never: readonly string[];
  /** Where words are not set apart, a phrase counts wherever its characters stand. */
  readonly unit: Limits['unit'];
}

const LISTS = ['strongOnly', 'weakHedges', 'expertHedges', 'never'] as const;

/** Throws DataError when a list is missing or empty, for then everything would be honest. */
export function readHonesty(language: string): Honesty {
  const source = readYaml(`locales/${language}/language.yaml`);
  const honesty = (source.document.toJS().honesty ?? {}) as Partial<Honesty>;
  const missing = LISTS.filter((name) => !honesty[name]?.length);
  if (missing.length > 0) {
    throw new DataError(missing.map((name) => ({ file: source.file, message: `honesty needs a list "${name}"` })));
  }
  return { ...(honesty as Honesty), unit: readLimits(language).unit };
}

/** Percentages, and the time of night. */
const FIGURES = /\d\s?%|\d\s?[ap]\.?m\b/i;

/** What of a line is not honest, in plain words; empty if all is well. `key` tells which claim it is, if it is one. */
export function dishonesties(key: string, text: string, honesty: Honesty): string[] {
  const phrases = [...honesty.never.filter((phrase) => has(text, phrase, honesty.unit)), ...(FIGURES.exec(text) ?? [])];
  const never = phrases.map((phrase) => `says "${phrase}", which is never said`);
  const claim = claimAt(key);
  return claim ? [...never, ...againstStrength(claim, text, honesty)] : never;
}

function claimAt(key: string): Claim | undefined {
  const id = key.startsWith('claims.') ? key.slice('claims.'.length) : '';
  return ({ ...CLAIMS, ...SAFETY } as Readonly<Record<string, Claim>>)[id];
}

/** Longest plain instruction. */
const PLAIN = { words: 8, characters: 20 } as const;

function againstStrength({ kind, strength }: Claim, text: string, honesty: Honesty): string[] {
  // When to get help is told as it is.
  if (kind === 'safety') return [];
  const tooStrong = strength === 'strong' ? [] : honesty.strongOnly.filter((phrase) => has(text, phrase, honesty.unit));
  const faults = tooStrong.map((phrase) => `is ${strength} and says "${phrase}"`);
  const hedges = strength === 'weak' ? honesty.weakHedges : strength === 'expert' ? honesty.expertHedges : undefined;
  const plain =
    kind === 'advice' && sentencesOf(text).every((sentence) => lengthOf(sentence, honesty.unit) <= PLAIN[honesty.unit]);
  if (hedges && !plain && !hedges.some((hedge) => has(text, hedge, honesty.unit))) {
    faults.push(`is ${strength} and needs one of: ${hedges.join(', ')}`);
  }
  return faults;
}

/** Whether a text has a phrase, as whole words where there are any, however it is written large or small. */
function has(text: string, phrase: string, unit: Limits['unit']): boolean {
  if (unit === 'characters') return text.includes(phrase);
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${phrase.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?![\\p{L}\\p{M}\\p{N}])`,
    'iu',
  ).test(text);
}
