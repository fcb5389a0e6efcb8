import type { ContractIntent } from '../contract';
import type { Fault } from '../failure';
import { type Placed, placeOf } from '../yaml';

/** One sentence of a template, and the template it came from. */
export interface Sample {
  readonly text: string;
  readonly place: Placed;
}

/** Samples an intent may have in one locale: breadth of pattern teaches Alexa more than a full product. */
export const MAX_SAMPLES_PER_INTENT = 150;
/** Samples a locale may have; models of up to 1,240 samples are known to build. */
export const MAX_SAMPLES_PER_LOCALE = 1500;
/** Phrases one slot id may have: enough for how people speak, too few for a product of alternatives. */
export const MAX_VALUES_PER_ID = 300;
/** Longest slot value or synonym, in characters. */
const MAX_SLOT_VALUE = 140;

/** Letters with their marks, spaces, apostrophes, hyphens, periods and {slots}: what Alexa takes in a sample. */
const SAMPLE = /^(?:[\p{L}\p{M}][\p{L}\p{M}'.-]*|\{\w+\})(?: (?:[\p{L}\p{M}'][\p{L}\p{M}'.-]*|\{\w+\}(?:'s)?))*$/u;
/** The same for slot values, which may also hold digits inside a word. */
const VALUE = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'. -]*$/u;
const SLOT = /\{(\w+)\}/g;

export function checkSamples(name: string, intent: ContractIntent, samples: readonly Sample[]): Fault[] {
  if (samples.length === 0) return [];
  const distinct = new Set(samples.map(({ text }) => text)).size;
  const faults = samples.flatMap((sample) => checkSample(intent, sample));
  const file = (samples[0] as Sample).place.file;
  if (distinct > MAX_SAMPLES_PER_INTENT) {
    faults.push({
      file,
      line: 1,
      message: `${distinct} samples; at most ${MAX_SAMPLES_PER_INTENT} an intent, so fold some templates`,
    });
  }
  for (const slot of Object.keys(intent.slots ?? {})) {
    if (!samples.some(({ text }) => text.includes(`{${slot}}`))) {
      faults.push({
        file,
        line: 1,
        message: `${name} has the slot {${slot}} in the contract, but no template uses it`,
      });
    }
  }
  return unique(faults);
}

function checkSample(intent: ContractIntent, { text, place }: Sample): Fault[] {
  const where = placeOf(place);
  const faults: Fault[] = [];
  const slots = [...text.matchAll(SLOT)].map((match) => match[1] as string);
  if (!SAMPLE.test(text))
    faults.push({ ...where, message: `Alexa takes letters, apostrophes, hyphens and {slots} only: "${text}"` });
  if (text !== text.normalize('NFC')) faults.push({ ...where, message: `"${text}" is not in Unicode NFC form` });
  if (text.replace(SLOT, '') !== text.replace(SLOT, '').toLowerCase())
    faults.push({ ...where, message: `write "${text}" in lower case` });
  for (const slot of slots) {
    if (!intent.slots?.[slot])
      faults.push({ ...where, message: `{${slot}} is not a slot of this intent in the contract` });
  }
  if (new Set(slots).size < slots.length) faults.push({ ...where, message: `"${text}" uses a slot twice` });
  for (const slot of intent.must ?? []) {
    if (!slots.includes(slot))
      faults.push({ ...where, message: `"${text}" lacks {${slot}}, without which it means something else` });
  }
  return faults;
}

/** Every built id has words, no word stands for two ids, and all are of a form and length Alexa takes. */
export function checkSlotValues(file: string, values: ReadonlyMap<string, readonly Sample[]>): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, string>();
  for (const [id, phrases] of values) {
    if (phrases.length === 0)
      faults.push({ file, line: 1, message: `"${id}" is built in the contract and has no words here` });
    const distinct = new Set(phrases.map(({ text }) => text)).size;
    if (distinct > MAX_VALUES_PER_ID) {
      faults.push({
        file,
        line: 1,
        message: `"${id}" has ${distinct} phrases; at most ${MAX_VALUES_PER_ID}, so fold some templates`,
      });
    }
    for (const { text, place } of phrases) {
      const where = placeOf(place);
      const owner = owners.get(text);
      if (owner && owner !== id)
        faults.push({ ...where, message: `"${text}" stands for both ${owner} and ${id}; keep it in one` });
      if (!VALUE.test(text) || text !== text.normalize('NFC'))
        faults.push({ ...where, message: `"${text}" has characters Alexa rejects` });
      if (text.length > MAX_SLOT_VALUE)
        faults.push({ ...where, message: `"${text}" is longer than ${MAX_SLOT_VALUE} characters` });
      owners.set(text, id);
    }
  }
  return unique(faults);
}

/** English words that make Alexa mishear or Amazon refuse an invocation name. */
const RESERVED = /\b(alexa|amazon|echo|computer|skill|app|open|ask|tell|launch|start|sleep|alarm|timer)\b/;

export function checkInvocation(name: Placed): Fault[] {
  const where = placeOf(name);
  const faults: Fault[] = [];
  if (name.text.split(' ').length < 2)
    faults.push({ ...where, message: `the invocation name needs two words or more: "${name.text}"` });
  if (!/^[\p{Ll}\p{Lo}\p{M}][\p{Ll}\p{Lo}\p{M}'. ]*$/u.test(name.text))
    faults.push({ ...where, message: 'the invocation name is lower-case letters, spaces and apostrophes' });
  if (RESERVED.test(name.text))
    faults.push({ ...where, message: `the invocation name has a word that Alexa keeps for itself: "${name.text}"` });
  return faults;
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
