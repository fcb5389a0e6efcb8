import type { ModelIntent } from './model';
import type { Phrase } from './phrase';
import { type RecognisedSlot, slotOf } from './recognition';
import type { Candidate } from './value';

/** Gives an intent's slots the values heard; two slots of one type get theirs in the order said. */
export function fillSlots(
  intent: ModelIntent,
  phrase: Phrase,
  values: readonly Candidate[],
): Record<string, RecognisedSlot> {
  const waiting = [...values];
  const filled = (intent.slots ?? []).flatMap(({ name, type }) => {
    const index = waiting.findIndex(({ entry }) => entry.type === type);
    const [value] = index < 0 ? [] : waiting.splice(index, 1);
    return value ? [[name, slotOf(value.entry, phrase, value.at)] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** The most telling values that share no word and no id, in the order they are said. */
export function strongest(candidates: readonly Candidate[], count: number): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a))) {
    const clash = chosen.some(
      ({ entry, at }) => entry.name === candidate.entry.name || at.some((index) => candidate.at.includes(index)),
    );
    if (!clash && chosen.length < count) chosen.push(candidate);
  }
  return chosen.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** Half a long value says less than all of a shorter one, and other forms of its words (`leg`, `legs`) a little less. */
export function rank({ weight, recall, alike }: Candidate): number {
  return weight * recall * recall * (0.8 + 0.2 * alike);
}
