import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import { CLAIMS, SAFETY } from '../../lambda/knowledge/claims';
import { COUNTRIES } from '../../lambda/knowledge/numbers';
import { SOURCES } from '../../lambda/knowledge/sources';
import { QUESTIONS } from '../../lambda/lines';
import type { Fault } from '../failure';
import { placedEntries, placeOf, ROOT, readYaml, type SourceFile } from '../yaml';
import { type Limits, readLimits, sentencesOf, wordsOf } from './limits';

/** One variant of one line, and where it is written. */
interface SpokenLine {
  readonly key: string;
  readonly text: string;
  readonly file: string;
  readonly line?: number;
}

/** Checks everything a language says, one fault for each thing to mend. */
export function checkSpeech(language: string): Fault[] {
  const lines = readLines(language);
  const limits = readLimits(language);
  return [...missingLines(language, lines), ...lines.flatMap((line) => checkLine(line, limits)), ...checkNotes(lines)];
}

function readLines(language: string): SpokenLine[] {
  const folder = `locales/${language}/speech`;
  return readdirSync(join(ROOT, folder))
    .sort()
    .flatMap((name) => {
      const source = readYaml(`${folder}/${name}`);
      return linesBelow(source, source.document.contents, '');
    });
}

function linesBelow(source: SourceFile, node: unknown, key: string): SpokenLine[] {
  if (isMap(node)) {
    return placedEntries(source, node).flatMap((entry) =>
      linesBelow(source, entry.value, key ? `${key}.${entry.key.text}` : entry.key.text),
    );
  }
  if (isSeq(node)) return node.items.flatMap((item) => linesBelow(source, item, key));
  const line = source.lineOf(node);
  const text = isScalar(node) ? String(node.value ?? '') : '';
  return [{ key, text, file: source.file, ...(line ? { line } : {}) }];
}

/** Keys that the code builds from ids; every other key is reached by a test of its own. */
function missingLines(language: string, lines: readonly SpokenLine[]): Fault[] {
  const known = new Set(lines.map(({ key }) => key));
  const wanted = [
    ...Object.keys({ ...CLAIMS, ...SAFETY }).map((id) => `claims.${id}`),
    ...Object.keys(SOURCES).map((id) => `sources.${id}`),
    ...Object.keys(QUESTIONS).map((id) => `ask.${id}`),
    ...[...COUNTRIES, 'unknown'].flatMap((country) => [`numbers.${country}.emergency`, `numbers.${country}.crisis`]),
  ];
  const file = `locales/${language}/speech`;
  const missing = wanted
    .filter((key) => !known.has(key))
    .map((key) => ({ file, message: `there is no line "${key}"` }));
  const stray = lines
    .filter(({ key }) => /^(claims|sources|ask)\./.test(key) && !wanted.includes(key))
    .map((line) => ({ ...placeOf({ ...line, line: line.line }), message: `"${line.key}" is used nowhere; remove it` }));
  return [...missing, ...stray];
}

function checkLine({ key, text, file, line }: SpokenLine, limits: Limits): Fault[] {
  const where = { file, ...(line ? { line } : {}) };
  const faults: Fault[] = [];
  if (text.trim() === '') faults.push({ ...where, message: `"${key}" is empty` });
  if (/[<>&]/.test(text)) faults.push({ ...where, message: `"${key}" holds markup; lines are plain words` });
  if (/[!！]/.test(text))
    faults.push({ ...where, message: `"${key}" has an exclamation mark; nothing is exclaimed at night` });
  if (text !== text.normalize('NFC')) faults.push({ ...where, message: `"${key}" is not in Unicode NFC form` });
  for (const sentence of sentencesOf(text)) {
    const words = wordsOf(sentence);
    const most = wordLimit(key, limits);
    if (words > most) faults.push({ ...where, message: `"${sentence}" has ${words} words; at most ${most} here` });
  }
  return faults;
}

function wordLimit(key: string, limits: Limits): number {
  if (key.startsWith('ask.')) return limits.wordsPerQuestion;
  const safety = key.startsWith('claims.') && key.slice('claims.'.length) in SAFETY;
  return safety ? limits.wordsPerSafetySentence : limits.wordsPerSentence;
}

/** Every line has a note for translators, on itself or on a branch above it, and no note is about nothing. */
function checkNotes(lines: readonly SpokenLine[]): Fault[] {
  const source = readYaml('locales/en/notes.yaml');
  const notes = linesBelow(source, source.document.contents, '');
  const covers = (note: string, key: string) => key === note || key.startsWith(`${note}.`);
  const without = lines
    .filter(({ key }) => !notes.some((note) => covers(note.key, key)))
    .map((line) => ({
      ...placeOf({ ...line, line: line.line }),
      message: `"${line.key}" has no note in ${source.file}`,
    }));
  const about = notes
    .filter((note) => !lines.some(({ key }) => covers(note.key, key)))
    .map((note) => ({ ...placeOf({ ...note, line: note.line }), message: `the note "${note.key}" is about no line` }));
  return [...new Map([...without, ...about].map((fault) => [fault.message, fault])).values()];
}
