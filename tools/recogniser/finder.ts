import type { Phrase } from './phrase';
import { TUNING } from './tuning';
import type { Candidate, Entry, Finder } from './value';
import type { Vocabulary } from './vocabulary';

interface Known {
  readonly entry: Entry;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Its words of meaning, the most telling first. */
  readonly content: readonly string[];
  /** Those of them that are no mere talk. */
  readonly topical: readonly string[];
  readonly negated: boolean;
}

/**
 * Finds values of one type anywhere in a sentence: said as they are, or as a handful of the same telling words in
 * any order, not too far apart (`both legs are numb` in `my legs have both gone numb`). Words that many values
 * share tell little; a value of one word must be that very word (`helped` is not `help`).
 */
export function createFinder(entries: readonly Entry[], vocabulary: Vocabulary, floor: number): Finder {
  const promising = createIndex(learn(entries, vocabulary));
  return (phrase) => {
    const said = new Set(phrase.stems);
    const negated = phrase.stems.some(vocabulary.isNegation);
    return promising(said).flatMap((value): Candidate[] => {
      const whole = wholeOf(value, phrase, said);
      if (whole) return [whole];
      if (value.negated !== negated || value.topical.length === 0) return [];
      const scattered = scatteredOf(value, phrase, said);
      return scattered && scattered.recall >= floor ? [scattered] : [];
    });
  };
}

/** The values of which at least one word of meaning was said, in the model's order: no other can be heard. */
function createIndex(known: readonly Known[]): (said: ReadonlySet<string>) => Known[] {
  const byStem = new Map<string, number[]>();
  known.forEach(({ content, entry }, id) => {
    for (const stem of content.length > 0 ? content : entry.phrase.stems.slice(0, 1)) {
      const ids = byStem.get(stem);
      if (ids) ids.push(id);
      else byStem.set(stem, [id]);
    }
  });
  return (said) => {
    const ids = new Set([...said].flatMap((stem) => byStem.get(stem) ?? []));
    return [...ids].sort((a, b) => a - b).map((id) => known[id] as Known);
  };
}

function wholeOf({ entry, total }: Known, phrase: Phrase, said: ReadonlySet<string>): Candidate | undefined {
  const { stems } = entry.phrase;
  if (!said.has(stems[0] ?? '')) return undefined;
  const from = phrase.stems.findIndex((_, start) => stems.every((stem, index) => stem === phrase.stems[start + index]));
  if (from < 0 || (stems.length === 1 && phrase.words[from] !== entry.phrase.words[0])) return undefined;
  const at = stems.map((_, index) => from + index);
  return { entry, at, recall: 1, weight: total, alike: alikeness(entry, phrase, at), whole: true };
}

function scatteredOf(value: Known, phrase: Phrase, said: ReadonlySet<string>): Candidate | undefined {
  const { content, entry, weights, total } = value;
  const length = entry.phrase.stems.length;
  const heard = content.filter((stem) => said.has(stem));
  if (heard.length < Math.min(2, content.length) || heard[0] === undefined || length === 1) return undefined;
  if (!value.topical.some((stem) => said.has(stem))) return undefined;
  const places = heard.map((stem) => phrase.stems.indexOf(stem));
  const first = Math.min(...places);
  const last = Math.max(...places);
  if (last - first > 2 * length + 1) return undefined;
  const reach = heard.length === 1 ? length : 2;
  const taken = new Map<string, number>();
  phrase.stems.forEach((stem, index) => {
    if (index >= first - reach && index <= last + reach && weights.has(stem)) taken.set(stem, index);
  });
  const weight = [...taken.keys()].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  const recall = weight / total;
  if (recall < (content.length === 1 ? TUNING.singleFloor : heard[0] === content[0] ? 0 : TUNING.headlessFloor))
    return undefined;
  const at = [...taken.values()].sort((a, b) => a - b);
  return { entry, at, recall, weight, alike: alikeness(entry, phrase, at), whole: false };
}

function alikeness(entry: Entry, phrase: Phrase, at: readonly number[]): number {
  const own = new Set(entry.phrase.words);
  return at.filter((index) => own.has(phrase.words[index] ?? '')).length / at.length;
}

/** Weighs the words of every value: by how few values have them, and by how few intents use them. */
function learn(entries: readonly Entry[], vocabulary: Vocabulary): Known[] {
  const namesOf = new Map<string, Set<string>>();
  for (const { name, phrase } of entries) {
    for (const stem of phrase.stems) namesOf.set(stem, (namesOf.get(stem) ?? new Set()).add(name));
  }
  const names = new Set(entries.map(({ name }) => name)).size;
  const weigh = (stem: string): number =>
    Math.log(1 + names / (namesOf.get(stem)?.size ?? 1)) *
    (vocabulary.isContent(stem) ? 0.3 + 0.7 * vocabulary.weight(stem) : 0.35);
  return entries.map((entry) => {
    const weights = new Map(entry.phrase.stems.map((stem) => [stem, weigh(stem)]));
    const content = [...weights.keys()].filter(vocabulary.isContent);
    return {
      entry,
      weights,
      total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
      content: content.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)),
      topical: content.filter(vocabulary.isTopical),
      negated: entry.phrase.stems.some(vocabulary.isNegation),
    };
  });
}
