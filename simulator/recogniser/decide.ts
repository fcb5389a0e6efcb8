import { fillSlots, rank, strongest } from './fill';
import { type Candidate, createFinder, type Finder } from './finder';
import type { Language } from './language';
import { lessonsOf, markerOf, NOTHING } from './lessons';
import type { Entry } from './lexicon';
import { type LanguageModel, mandatorySlots, URGENT_INTENT, URGENT_TYPE } from './model';
import { trainClassifier } from './nlp';
import type { Phrase, PhraseReader } from './phrase';
import { findAll, readingOf, readingsOf } from './reading';
import { nothing, type Recognition } from './recognition';
import { createVocabulary } from './vocabulary';

export interface DecisionData {
  readonly model: LanguageModel;
  readonly entries: readonly Entry[];
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  readonly outOfScope: readonly string[];
  readonly language: Language;
  readonly read: PhraseReader;
}

const K = (name: string, d: number): number => Number(process.env[name] ?? d);

export async function createDecision(data: DecisionData): Promise<(phrase: Phrase) => Recognition> {
  const { model, entries, language, read } = data;
  const lessons = lessonsOf(model, entries, { ...data.builtins, [NOTHING]: data.outOfScope }, read);
  const vocabulary = createVocabulary(lessons, language, read);
  const types = [...new Set(entries.map((e) => e.type))];
  const finders = new Map<string, Finder>(
    types.map((type) => [
      type,
      createFinder(
        entries.filter((e) => e.type === type),
        vocabulary,
        type === URGENT_TYPE ? K('SFLOOR', 0.55) : K('FLOOR', 0.7),
      ),
    ]),
  );
  const t0 = Date.now();
  const intents = new Map(model.intents.map((i) => [i.name, i]));
  if (!process.env.NONONE) {
    lessons.forEach(({ stems, label }, index) => {
      if (label !== NOTHING) return;
      const p = { words: stems, stems };
      const whole = [...finders].flatMap(([, find]) => find(p).filter((c) => c.whole));
      const top = strongest(whole, 1);
      if (top[0]) lessons[index] = { stems: readingOf(p, top).stems, label };
    });
  }
  if (!process.env.NOCONTRAST) {
    const taken = new Map(model.intents.map((i) => [i.name, new Set((i.slots ?? []).map((x) => x.type))]));
    for (const { stems, label } of [...lessons]) {
      for (const [type, find] of finders) {
        if (taken.get(label)?.has(type) || label === URGENT_INTENT || (type !== URGENT_TYPE && !process.env.ALLC)) continue;
        if (label === NOTHING) continue;
        const top = strongest(find({ words: stems, stems }).filter((c) => c.whole), 1);
        if (top[0]) lessons.push({ stems: readingOf({ words: stems, stems }, top).stems, label });
      }
    }
  }
  const classify = await trainClassifier(
    lessons.map(({ stems, label }) => ({ features: featuresOf(stems), label })),
    K('ITER', 120),
  );
  if (process.env.DEBUG) console.log('lessons', lessons.length, 'train', Date.now() - t0);
  const labels = new Set(lessons.map((l) => l.label));
  const bigrams = new Map<string, Set<string>>();
  for (const { stems, label } of lessons) {
    const own = bigrams.get(label) ?? new Set<string>();
    for (const f of featuresOf(['<', ...stems, '>'])) own.add(f);
    bigrams.set(label, own);
  }
  /** Where the samples put plain words ("in bed"), those words are no value. */
  const fits = (phrase: Phrase, label: string, values: readonly Candidate[]): number => {
    const own = bigrams.get(label) ?? new Set();
    return values.some(({ entry, at }) => {
      const before = phrase.stems[(at[0] ?? 0) - 1] ?? '<';
      return own.has(`${before}_${phrase.stems[at[0] ?? 0]}`) && !own.has(`${before}_${markerOf(entry.type)}`);
    })
      ? K('FIT', 0.6)
      : 1;
  };
  return (phrase) => {
    const found = findAll(finders, phrase);
    const signs = strongestSigns(found.get(URGENT_TYPE) ?? []);
    const ranked = [...labels]
      .map((label) => {
        const intent = intents.get(label) ?? { name: label };
        const must = mandatorySlots(intent);
        const urgent = label === URGENT_INTENT;
        const best = Math.max(0.001, ...[...found.values()].flat().map(rank));
        const readings = readingsOf(phrase, intent, found).map((r) => {
          const net = Math.min(1, classify(featuresOf(r.stems)).get(label) ?? 0);
          const cover = vocabulary.coverage(r.stems, label);
          const values = urgent ? signs : r.values;
          const slots = fillSlots(intent, phrase, values);
          const missing = !urgent && must.some((m) => !slots[m]);
          const recall =
            urgent && r.values.length === 0 ? Math.max(K('NOSIGN', 0.3), ...signs.map((s) => s.recall)) : r.recall;
          const size = r.values.length === 0 ? 1 : 1 + (K('SIZE', 0.1) * Math.max(...r.values.map(rank))) / best;
          return {
            label,
            net,
            cover,
            slots,
            r,
            score: missing ? 0 : (net + (r.values.length && !urgent ? K('BONUS', 0.2) : 0)) * cover * recall * size * fits(phrase, label, r.values),
          };
        });
        return readings.reduce((a, b) => (b.score > a.score ? b : a));
      })
      .sort((a, b) => b.score - a.score);
    if (process.env.DEBUG)
      console.log(
        phrase.words.join(' '),
        ranked
          .slice(0, 4)
          .map(
            (r) =>
              `${r.label} net ${r.net.toFixed(2)} cov ${r.cover.toFixed(2)} = ${r.score.toFixed(2)} ${r.r.values.map((v) => v.entry.phrase.words.join(' '))}`,
          ),
        signs.map((s) => `${s.entry.id} ${s.entry.phrase.words.join(' ')} ${s.recall.toFixed(2)}`),
      );
    const top = ranked[0];
    if (!top || top.label === NOTHING || top.score < K('MIN', 0.2) || top.cover < K('COV', 0.5)) return nothing(0);
    return { intent: top.label, slots: top.slots, score: Math.min(1, top.score), how: 'classifier' };
  };
}

function strongestSigns(candidates: readonly Candidate[]): Candidate[] {
  const [first] = strongest(candidates, 1);
  if (!first) return [];
  const sure = candidates.filter((c) => c === first || c.recall >= K('SECOND', 0.95));
  return strongest(sure, 2);
}

export function featuresOf(stems: readonly string[]): string[] {
  return [...stems, ...stems.slice(1).map((s, i) => `${stems[i]}_${s}`)];
}
