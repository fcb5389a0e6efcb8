import { isMap, isScalar } from 'yaml';
import { CONTRACT_FILE, type Contract } from './contract';
import type { Ears } from './ears';
import type { Fault } from './failure';
import { regionFile } from './language/regions';
import { type Case, type Measure, measure, slotIds } from './recogniser/measure';
import { placedEntries, placeOf, readYaml } from './yaml';

/** A hand-written test phrase and where it is written. */
export interface Phrase extends Case {
  readonly file: string;
  readonly line?: number;
}

/** tuned, near-danger: must all be understood. unseen: never used to improve anything; they measure. */
export type PhraseSet = 'tuned' | 'near-danger' | 'unseen';

/** The phrases of a language, and with a locale those in the words of its region. */
export function readPhrases(language: string, set: PhraseSet, locale?: string): Phrase[] {
  const regional = locale && regionFile(locale, `phrases/${set}`);
  return [`locales/${language}/phrases/${set}.yaml`, ...(regional ? [regional] : [])].flatMap(phrasesOf);
}

function phrasesOf(file: string): Phrase[] {
  const source = readYaml(file);
  return placedEntries(source, source.document.contents).flatMap(({ key: intent, value }) =>
    placedEntries(source, value).map(({ key: say, value: slots }) => ({
      say: say.text,
      intent: intent.text,
      slots: Object.fromEntries(
        (isMap(slots) ? slots.items : []).map(({ key, value: id }) => [
          String(isScalar(key) ? key.value : ''),
          String(isScalar(id) ? id.value : ''),
        ]),
      ),
      ...placeOf(say),
    })),
  );
}

/** Every phrase that something else wins, or whose expectation is not in the contract. */
export function checkPhrases(contract: Contract, ears: Ears, phrases: readonly Phrase[]): Fault[] {
  return phrases.flatMap((phrase) => {
    const where = { file: phrase.file, ...(phrase.line ? { line: phrase.line } : {}) };
    if (!contract.intents[phrase.intent]?.built) {
      return [{ ...where, message: `${phrase.intent} is not a built intent of ${CONTRACT_FILE}` }];
    }
    const got = ears.recogniser.recognise(phrase.say);
    const [wanted, won] = [describe(phrase.intent, phrase.slots), describe(got.intent, slotIds(got))];
    return wanted === won ? [] : [{ ...where, message: `"${phrase.say}" should be ${wanted}, but ${won} wins` }];
  });
}

function describe(intent: string, slots: Readonly<Record<string, string>>): string {
  const filled = Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1));
  return filled.length === 0 ? intent : `${intent} (${filled.map(([name, id]) => `${name}: ${id}`).join(', ')})`;
}

/** How well phrases that were never used for tuning are understood, as lines of a report. */
export function reportUnseen(ears: Ears, phrases: readonly Phrase[]): string[] {
  const measured = measure(ears.recogniser, phrases);
  return [
    `${measured.total} unseen phrases, an approximation of Alexa: ${percent(measured.right, measured.total)} right with slots, ` +
      `${percent(measured.intentRight, measured.total)} right intent`,
    `warning signs caught ${share(measured.warningRecall)}, others taken for one ${share(measured.falseWarnings)}, ` +
      `out of scope left to Fallback ${share(measured.outOfScopeToFallback)}`,
    ...table(measured),
  ];
}

function table({ perIntent }: Measure): string[] {
  const rows = Object.entries(perIntent).map(
    ([intent, { precision, recall, count }]) =>
      `  ${intent.padEnd(28)} ${share(precision).padStart(7)} ${share(recall).padStart(7)} ${String(count).padStart(6)}`,
  );
  return [`  ${'intent'.padEnd(28)} precis.  recall  phrases`, ...rows];
}

function percent(part: number, whole: number): string {
  return share(whole === 0 ? 1 : part / whole);
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
