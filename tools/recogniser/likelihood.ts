import { isMarker, type Lesson, markerOf } from './lessons';
import type { FeaturesOf } from './resemblance';
import { TUNING } from './tuning';
import type { Entry } from './value';

/** How likely each label is for the bare words of a sentence, beside the likeliest: from 0 to 1. */
export type Likelihood = (stems: readonly string[]) => ReadonlyMap<string, number>;

interface Learnt {
  readonly sentences: number;
  readonly holding: ReadonlyMap<string, number>;
}

/**
 * Naive Bayes, every label alike likely before a word is heard. It reads whole sentences, with values where the samples have slots, so it knows what
 * the other judges do not: which words go with which, whether or not they were heard as a value.
 */
export function createLikelihood(
  lessons: readonly Lesson[],
  entries: readonly Entry[],
  featuresOf: FeaturesOf,
): Likelihood {
  const learnt = new Map(
    [...byLabel(lessons, createFiller(entries))].map(([label, told]) => [label, learn(told, featuresOf)]),
  );
  const known = new Set([...learnt.values()].flatMap(({ holding }) => [...holding.keys()]));

  return (stems) => {
    const features = [...new Set(featuresOf(stems))].filter((feature) => known.has(feature));
    const logs = [...learnt].map(([label, one]) => [label, logLikelihood(one, features)] as const);
    const best = Math.max(...logs.map(([, log]) => log));
    const calm = TUNING.likelihoodCalm * Math.sqrt(Math.max(1, features.length));
    return new Map(logs.map(([label, log]) => [label, Math.exp((log - best) / calm)]));
  };
}

function logLikelihood({ sentences, holding }: Learnt, features: readonly string[]): number {
  const share = (feature: string): number =>
    ((holding.get(feature) ?? 0) + TUNING.unheardOf) / (sentences + 2 * TUNING.unheardOf);
  const weigh = (feature: string): number => (feature.includes(' ') ? TUNING.pairWeight : 1);
  return features.reduce((sum, feature) => sum + weigh(feature) * Math.log(share(feature)), 0);
}

function learn(sentences: readonly (readonly string[])[], featuresOf: FeaturesOf): Learnt {
  const holding = new Map<string, number>();
  for (const stems of sentences) {
    for (const feature of new Set(featuresOf(stems))) holding.set(feature, (holding.get(feature) ?? 0) + 1);
  }
  return { sentences: sentences.length, holding };
}

type Filler = (stems: readonly string[]) => string[];

function byLabel(lessons: readonly Lesson[], fill: Filler): Map<string, string[][]> {
  const told = new Map<string, string[][]>();
  for (const { stems, label } of lessons) {
    const own = told.get(label) ?? [];
    told.set(label, own);
    const times = stems.some(isMarker) ? TUNING.valuesPerSample : 1;
    for (let time = 0; time < times; time += 1) own.push(fill(stems));
  }
  return told;
}

/** Puts values in the place of slots, all of them by turns, in strides so that neighbours, which are much alike, do not meet. */
function createFiller(entries: readonly Entry[]): Filler {
  const values = new Map<string, Entry[]>();
  for (const entry of entries) {
    const marker = markerOf(entry.type);
    values.set(marker, [...(values.get(marker) ?? []), entry]);
  }
  let turn = 0;
  return (stems) =>
    stems.flatMap((stem) => {
      if (!isMarker(stem)) return [stem];
      const own = values.get(stem) ?? [];
      turn += 1;
      return own[(turn * STRIDE) % (own.length || 1)]?.phrase.stems ?? [];
    });
}

/** A prime, and more than any slot type has values for one id. */
const STRIDE = 7919;
