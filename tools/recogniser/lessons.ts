import { type LanguageModel, type ModelIntent, samplePartsOf, URGENT_INTENT, URGENT_TYPE } from './model';
import type { PhraseReader } from './phrase';
import { TUNING } from './tuning';
import type { Entry } from './value';

/** One sentence to learn from, and what it means. A slot is one word, its marker. */
export interface Lesson {
  readonly stems: readonly string[];
  readonly label: string;
}

/** The label of sentences that are none of the skill's business. */
export const NOTHING = 'None';

/** What stands for a value of a slot type in a sentence. */
export function markerOf(type: string): string {
  return `{${type}}`;
}

export function isMarker(stem: string): boolean {
  return stem.startsWith('{');
}

/**
 * What the classifier learns from: every sample with markers for its slots, every builtin phrase, every sentence out
 * of scope. Warning signs are learnt in their own words too, to be recognised from words no value puts together.
 */
export function lessonsOf(
  model: LanguageModel,
  entries: readonly Entry[],
  phrases: Readonly<Record<string, readonly string[]>>,
  read: PhraseReader,
): Lesson[] {
  const samples = model.intents.flatMap((intent) =>
    (intent.samples ?? []).map((sample) => ({ stems: markedStems(sample, intent, read), label: intent.name })),
  );
  const told = Object.entries(phrases).flatMap(([label, texts]) =>
    texts.map((text) => ({ stems: read(text).stems, label })),
  );
  const signs = someOfEach(entries.filter(({ type }) => type === URGENT_TYPE)).map(({ phrase }) => ({
    stems: phrase.stems,
    label: URGENT_INTENT,
  }));
  return [...samples, ...told, ...signs];
}

/** Some of the ways to say each value, evenly over all: the rest are more of the same and would take long to learn. */
function someOfEach(entries: readonly Entry[]): Entry[] {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  return [...byName.values()].flatMap((all) => {
    const step = Math.max(1, all.length / TUNING.waysPerSign);
    return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}

function markedStems(sample: string, intent: ModelIntent, read: PhraseReader): string[] {
  const types = new Map((intent.slots ?? []).map((slot) => [slot.name, slot.type]));
  return samplePartsOf(sample).flatMap((part) =>
    'slot' in part ? [markerOf(types.get(part.slot) ?? '')] : [...read(part.text).stems],
  );
}
