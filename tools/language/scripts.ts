import { DataError } from '../failure';
import { readYaml } from '../yaml';

/** The scripts a language is written in, by Unicode's names; one word may use all of them, as Japanese does. */
export function readScripts(language: string): readonly string[] {
  const source = readYaml(`locales/${language}/language.yaml`);
  const scripts = source.document.toJS().scripts as unknown;
  if (!Array.isArray(scripts) || scripts.length === 0) {
    throw new DataError([{ file: source.file, message: 'needs a list "scripts", such as [Latin]' }]);
  }
  return scripts.map(String);
}

/**
 * Words that are written in no one way: neither in the language's own scripts nor in Latin throughout. A Cyrillic letter that looks like a
 * Latin one is not heard, matches nothing, and cannot be seen.
 */
export function mixedWords(text: string, scripts: readonly string[]): string[] {
  const own = madeOf(scripts);
  const latin = madeOf(['Latin']);
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !own.test(word) && !latin.test(word));
}

function madeOf(scripts: readonly string[]): RegExp {
  const classes = [...scripts, 'Common', 'Inherited'].map((script) => `\\p{Script=${script}}`).join('');
  return new RegExp(`^[${classes}]+$`, 'u');
}
