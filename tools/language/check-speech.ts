import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import { SLEEP_POSITIONS, VOICE_STYLES, WARNING_SIGNS } from '../../lambda/contract';
import { CLAIMS, GROUNDS, SAFETY, STRENGTHS } from '../../lambda/knowledge/claims';
import { COUNTRIES, isSpoken, SERVICES } from '../../lambda/knowledge/numbers';
import { SOURCES } from '../../lambda/knowledge/sources';
import { SIGNS } from '../../lambda/knowledge/warning-signs';
import { QUESTIONS } from '../../lambda/lines';
import { STEPS, type Step, type StepId, stepOf } from '../../lambda/routine/steps';
import type { Fault } from '../failure';
import { placedEntries, placeOf, ROOT, readYaml, type SourceFile } from '../yaml';
import { dishonesties, type Honesty, readHonesty } from './honesty';
import { type Limits, lengthOf, readLimits, sentencesOf } from './limits';
import { localesOf, regionFile } from './regions';
import { mixedWords, readScripts } from './scripts';

/** One variant of one line, and where it is written. */
interface SpokenLine {
  readonly key: string;
  readonly text: string;
  readonly file: string;
  readonly line?: number | undefined;
}

/** Checks everything a language says, one fault for each thing to mend. */
export function checkSpeech(language: string): Fault[] {
  const lines = readLines(language);
  const limits = readLimits(language);
  const honesty = readHonesty(language);
  const scripts = readScripts(language);
  return [
    ...missingLines(language, lines),
    ...(language === ORIGINAL ? [] : againstOriginal(language, lines)),
    ...lines.flatMap((line) => [...checkLine(line, limits), ...checkValues(line), ...checkHonesty(line, honesty)]),
    ...lines.flatMap((line) => checkLetters(line, scripts)),
    ...checkNotes(lines),
    ...localesOf(language).flatMap((locale) => checkRegion(locale, lines, limits, honesty)),
  ];
}

/** What a locale says otherwise is a line of its language, is said otherwise, and is held to the same. */
function checkRegion(locale: string, base: readonly SpokenLine[], limits: Limits, honesty: Honesty): Fault[] {
  const file = regionFile(locale, 'speech');
  if (!file) return [];
  const source = readYaml(file);
  const lines = linesBelow(source, source.document.contents, '');
  const same = lines.filter(({ key, text }) => base.some((line) => line.key === key && line.text === text));
  return [
    ...unlike(base, lines),
    ...same.map((line) => ({ ...whereIs(line), message: `"${line.key}" is no difference; remove it` })),
    ...lines.flatMap((line) => [...checkLine(line, limits), ...checkValues(line), ...checkHonesty(line, honesty)]),
  ];
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

/** Keys that the code builds from ids, and so cannot be found by reading it. All others are reached by a conversation in the tests. */
const WANTED: readonly string[] = [
  ...Object.keys({ ...CLAIMS, ...SAFETY }).map((id) => `claims.${id}`),
  ...Object.keys(SOURCES).map((id) => `sources.${id}`),
  ...Object.keys(QUESTIONS).map((id) => `ask.${id}`),
  ...VOICE_STYLES.flatMap((style) => [`voice.${style}`, `voice.later.${style}`, `memory.voice.${style}`]),
  ...SLEEP_POSITIONS.flatMap((position) => [`position.${position}`, `routine.position.${position}`]),
  ...(Object.keys(STEPS) as StepId[]).map(stepOf).flatMap(cueKeys),
  ...GROUNDS.map((ground) => `source.${ground}`),
  ...STRENGTHS.map((strength) => `sureness.${strength}`),
  ...SERVICES.map((service) => `numbers.unknown.${service}`),
  'numbers.noLine.advice',
  ...COUNTRIES.flatMap((country) =>
    SERVICES.filter((service) => isSpoken(country, service)).map((service) => `numbers.${country}.${service}`),
  ),
  ...WARNING_SIGNS.filter((sign) => SIGNS[sign].level !== 'crisis').map((sign) => `warning.heard.${sign}`),
];
const BUILT_FROM_IDS = /^(claims|sources|ask|sureness|numbers|position)\./;

/** The lines of one step of a wind-down. */
function cueKeys({ begin, again = [], halfway }: Step): string[] {
  return [...begin, ...again, ...(halfway ? [halfway] : [])].map(({ key }) => key);
}

function missingLines(language: string, lines: readonly SpokenLine[]): Fault[] {
  const known = new Set(lines.map(({ key }) => key));
  const file = `locales/${language}/speech`;
  const missing = WANTED.filter((key) => !known.has(key)).map((key) => ({ file, message: `add a line "${key}"` }));
  const stray = lines
    .filter(({ key }) => BUILT_FROM_IDS.test(key) && !WANTED.includes(key))
    .map((line) => ({ ...whereIs(line), message: `"${line.key}" is used nowhere; remove it` }));
  return [...missing, ...stray];
}

/** The language that all others are held to: the same keys, and the same values in each. */
const ORIGINAL = 'en';

function againstOriginal(language: string, lines: readonly SpokenLine[]): Fault[] {
  const original = readLines(ORIGINAL);
  return [...unsaid(language, lines, original), ...unlike(original, lines)];
}

/** Lines that the original does not have, and values of the original that a line does not say. */
function unlike(original: readonly SpokenLine[], lines: readonly SpokenLine[]): Fault[] {
  const wanted = valuesByKey(original);
  return lines.flatMap((line) => {
    const values = wanted.get(line.key);
    if (!values) return [{ ...whereIs(line), message: `"${line.key}" is not in ${originalFile(original)}; remove it` }];
    const lost = [...values].filter((value) => !line.text.includes(value));
    return lost.map((value) => ({ ...whereIs(line), message: `"${line.key}" does not say ${value}` }));
  });
}

function originalFile([line]: readonly SpokenLine[]): string {
  return line?.file.split('/').slice(0, -1).join('/') ?? ORIGINAL;
}

/** Lines of the original that are not said. */
function unsaid(language: string, lines: readonly SpokenLine[], original: readonly SpokenLine[]): Fault[] {
  const own = new Set(lines.map(({ key }) => key));
  const missing = new Set(original.map(({ key }) => key).filter((key) => !own.has(key) && !WANTED.includes(key)));
  return [...missing].map((key) => ({ file: `locales/${language}/speech`, message: `add a line "${key}"` }));
}

/** The {{values}} that every variant of a key uses. */
function valuesByKey(lines: readonly SpokenLine[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { key, text } of lines) {
    const here = new Set(text.match(/\{\{\w+\}\}/g) ?? []);
    const before = values.get(key);
    values.set(key, before ? new Set([...before].filter((value) => here.has(value))) : here);
  }
  return values;
}

/** Values a line may use: these always, and those its own key is given. */
const ALWAYS: readonly string[] = ['invocation', ...SERVICES];
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  'source.whole': ['source'],
  'source.first': ['source'],
  'source.second': ['source'],
  'source.dated': ['body', 'year', 'sureness'],
  'lying.prefer': ['position'],
  'lying.avoid': ['position'],
  'memory.lying': ['likes', 'not'],
  'memory.likes': ['likes'],
  'memory.avoids': ['not'],
  'memory.things': ['things'],
};

/** A value that is never given would be an error in the night; one that is given and not used is a slip. */
function checkValues({ key, text, ...line }: SpokenLine): Fault[] {
  const used = [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] as string);
  const given = GIVEN[key] ?? [];
  const unknown = used.filter((name) => !given.includes(name) && !ALWAYS.includes(name));
  const unused = given.filter((name) => !used.includes(name));
  return [
    ...unknown.map((name) => ({ ...whereIs(line), message: `"${key}" uses {{${name}}}, which it is not given` })),
    ...unused.map((name) => ({ ...whereIs(line), message: `"${key}" does not use {{${name}}}` })),
  ];
}

function whereIs({ file, line }: Pick<SpokenLine, 'file' | 'line'>): { file: string; line?: number } {
  return placeOf({ text: '', file, line });
}

function checkLine({ key, text, file, line }: SpokenLine, limits: Limits): Fault[] {
  const where = whereIs({ file, line });
  const faults: Fault[] = [];
  if (text.trim() === '') faults.push({ ...where, message: `"${key}" is empty` });
  if (/[<>&]/.test(text)) faults.push({ ...where, message: `"${key}" holds markup; lines are plain words` });
  if (/[!！]/.test(text))
    faults.push({ ...where, message: `"${key}" has an exclamation mark; nothing is exclaimed at night` });
  if (text !== text.normalize('NFC')) faults.push({ ...where, message: `"${key}" is not in Unicode NFC form` });
  for (const sentence of sentencesOf(text)) {
    const length = lengthOf(sentence, limits.unit);
    const most = limitOf(key, limits);
    if (length > most)
      faults.push({ ...where, message: `"${sentence}" has ${length} ${limits.unit}; at most ${most} here` });
  }
  return faults;
}

/** Asked after every answer, so they must be gone in a moment. */
const SHORT_QUESTIONS = ['ask.more', 'ask.another', 'ask.anotherTip', 'ask.next', 'ask.start'];

function limitOf(key: string, limits: Limits): number {
  if (SHORT_QUESTIONS.includes(key)) return limits.shortQuestion;
  if (key.startsWith('ask.')) return limits.question;
  const safety = key.startsWith('claims.') && key.slice('claims.'.length) in SAFETY;
  return safety ? limits.safetySentence : limits.sentence;
}

function checkLetters({ key, text, ...line }: SpokenLine, scripts: readonly string[]): Fault[] {
  const mixed = mixedWords(text.replace(/\{\{.*?\}\}/g, ' '), scripts);
  return mixed.map((word) => ({ ...whereIs(line), message: `"${key}" has "${word}", which mixes scripts` }));
}

function checkHonesty({ key, text, ...line }: SpokenLine, honesty: Honesty): Fault[] {
  return dishonesties(key, text, honesty).map((what) => ({ ...whereIs(line), message: `"${key}" ${what}` }));
}

/** Every line has a note for translators, on itself or on a branch above it, and no note is about nothing. */
function checkNotes(lines: readonly SpokenLine[]): Fault[] {
  const source = readYaml('locales/en/notes.yaml');
  const notes = linesBelow(source, source.document.contents, '');
  const covers = (note: string, key: string) => key === note || key.startsWith(`${note}.`);
  const without = lines
    .filter(({ key }) => !notes.some((note) => covers(note.key, key)))
    .map((line) => ({
      ...whereIs(line),
      message: `"${line.key}" has no note in ${source.file}`,
    }));
  const about = notes
    .filter((note) => !lines.some(({ key }) => covers(note.key, key)))
    .map((note) => ({ ...whereIs(note), message: `the note "${note.key}" is about no line` }));
  return [...new Map([...without, ...about].map((fault) => [fault.message, fault])).values()];
}
