import type { Lesson } from './lessons';
import { TUNING } from './tuning';

/** How much a sentence is like the closest sentence of each label, from 0 to 1. */
export type Resemblance = (stems: readonly string[]) => ReadonlyMap<string, number>;

/**
 * Compares a sentence with every sentence learnt. People wrap what they mean in much else (`would you know dear what
 * it is that makes my back hurt so`), so a learnt sentence counts by how much of it was said; what was said beside it
 * counts against it only a little, and words never met not at all. A sentence that says the opposite (`i will drop
 * off`, `i can't drop off`) is less like it than its words are.
 */
export function createResemblance(
  lessons: readonly Lesson[],
  features: FeaturesOf,
  isNegation: (stem: string) => boolean,
): Resemblance {
  const turned = lessons.map(({ stems }) => stems.some(isNegation));
  const { models, holders } = index(lessons, features);
  const weights = new Map(
    [...holders].map(([feature, ids]) => [feature, weightOf(feature, ids.length, models.length)]),
  );
  const weigh = (feature: string): number => weights.get(feature) ?? 0;
  const totals = new Float64Array(models.length);
  for (const [feature, ids] of holders) for (const id of ids) totals[id] = (totals[id] ?? 0) + weigh(feature);

  return (stems) => {
    const own = [...new Set(features(stems))];
    const said = own.reduce((sum, feature) => sum + weigh(feature), 0);
    const negated = stems.some(isNegation);
    const shared = new Map<number, number>();
    for (const feature of own) {
      for (const id of holders.get(feature) ?? []) shared.set(id, (shared.get(id) ?? 0) + weigh(feature));
    }
    const best = new Map<string, number>();
    for (const [id, common] of shared) {
      const label = models[id] ?? '';
      const all = totals[id] ?? 0;
      const likeness =
        (common / (all + TUNING.brevity)) *
        (common / (common + TUNING.aside * (said - common))) *
        (turned[id] === negated ? 1 : TUNING.turned);
      if (likeness > (best.get(label) ?? 0)) best.set(label, likeness);
    }
    return best;
  };
}

export type FeaturesOf = (stems: readonly string[]) => readonly string[];

function index(lessons: readonly Lesson[], features: FeaturesOf) {
  const models: string[] = [];
  const holders = new Map<string, number[]>();
  for (const { stems, label } of lessons) {
    const id = models.push(label) - 1;
    for (const feature of new Set(features(stems))) {
      const ids = holders.get(feature);
      if (ids) ids.push(id);
      else holders.set(feature, [id]);
    }
  }
  return { models, holders };
}

/** Rare words tell more than common ones, and pairs of words, which hold their words once more, a little. */
function weightOf(feature: string, holders: number, all: number): number {
  return Math.log(1 + all / holders) * (feature.includes(' ') ? TUNING.pairWeight : 1);
}
