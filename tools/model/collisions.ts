import type { Fault } from '../failure';
import { type Placed, placeOf } from '../yaml';
import { MAX_SAMPLES_PER_LOCALE, type Sample } from './rules';

type SamplesByIntent = ReadonlyMap<string, readonly Sample[]>;

/** What is wrong with all intents together: too many samples, or one sentence that two intents claim. */
export function checkTogether(
  folder: string,
  samples: SamplesByIntent,
  values: ReadonlyMap<string, readonly string[]>,
): Fault[] {
  const total = [...samples.values()].reduce((sum, list) => sum + new Set(list.map(({ text }) => text)).size, 0);
  const many = {
    file: folder,
    message: `${total} samples; at most ${MAX_SAMPLES_PER_LOCALE} a locale, so fold some templates`,
  };
  return [...(total > MAX_SAMPLES_PER_LOCALE ? [many] : []), ...saidTwice(samples), ...heardTwice(samples, values)];
}

/** The same sample in two intents. */
function saidTwice(samples: SamplesByIntent): Fault[] {
  const seen = new Map<string, { intent: string; place: Placed }>();
  const faults: Fault[] = [];
  for (const [intent, list] of samples) {
    for (const { text, place } of list) {
      const first = seen.get(text);
      if (first && first.intent !== intent) {
        const there = `${first.place.file}:${first.place.line}`;
        faults.push({
          ...placeOf(place),
          message: `"${text}" is also a sample of ${first.intent} (${there}); keep it in one`,
        });
      }
      if (!first) seen.set(text, { intent, place });
    }
  }
  return faults;
}

/** A sample without slots that is also another intent's sample with its slot filled. `values`: what each slot name can hold. */
function heardTwice(samples: SamplesByIntent, values: ReadonlyMap<string, readonly string[]>): Fault[] {
  const filled = new Map<string, { intent: string; sample: string }>();
  for (const [intent, list] of samples) {
    for (const { text } of list) {
      const slots = [...text.matchAll(/\{(\w+)\}/g)];
      if (slots.length !== 1) continue;
      const [whole, name = ''] = slots[0] as RegExpMatchArray;
      for (const value of values.get(name) ?? []) filled.set(text.replace(whole, value), { intent, sample: text });
    }
  }
  return [...samples].flatMap(([intent, list]) =>
    list.flatMap(({ text, place }) => {
      const other = filled.get(text);
      if (!other || other.intent === intent) return [];
      return [{ ...placeOf(place), message: `"${text}" is also "${other.sample}" of ${other.intent}; keep it in one` }];
    }),
  );
}
