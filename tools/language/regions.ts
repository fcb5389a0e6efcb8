import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContract } from '../contract';
import { ROOT } from '../yaml';

/** What a region may have of its own, each in one file of locales/<locale>/. */
export type RegionPart = 'speech' | 'model' | 'store' | `phrases/${string}`;

/** The file of a locale's own differences from its language; undefined if it has none. */
export function regionFile(locale: string, part: RegionPart): string | undefined {
  const path = `locales/${locale}/${part}.yaml`;
  return existsSync(join(ROOT, path)) ? path : undefined;
}

/** The locales of a language, built or not. */
export function localesOf(language: string): string[] {
  return Object.entries(readContract().locales)
    .filter(([, entry]) => entry.language === language)
    .map(([locale]) => locale);
}
