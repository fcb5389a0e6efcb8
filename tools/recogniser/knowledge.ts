import { createBuiltinFinder, isBuiltin, isNumber } from './builtin';
import { type Context, createContext } from './context';
import { createFinder } from './finder';
import type { Language } from './language';
import { type Lesson, lessonsOf, NOTHING } from './lessons';
import { createLikelihood, type Likelihood } from './likelihood';
import { type LanguageModel, type ModelIntent, URGENT_INTENT, URGENT_TYPE } from './model';
import { type Classifier, trainClassifier } from './nlp';
import type { PhraseReader } from './phrase';
import { mark } from './reading';
import { createResemblance, type Resemblance } from './resemblance';
import { createScope, type Scope } from './scope';
import { TUNING } from './tuning';
import type { Entry, Finder } from './value';
import { createVocabulary, type Vocabulary } from './vocabulary';

export interface KnowledgeData {
  readonly model: LanguageModel;
  readonly entries: readonly Entry[];
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  readonly outOfScope: readonly string[];
  readonly language: Language;
  readonly read: PhraseReader;
}

/** Everything learnt from the model that a judgement needs. */
export interface Knowledge {
  /** All that a sentence can mean: the model's intents, the platform's, and nothing. */
  readonly intents: readonly ModelIntent[];
  readonly finders: ReadonlyMap<string, Finder>;
  readonly vocabulary: Vocabulary;
  readonly context: Context;
  /** How much the words speak for each intent. */
  readonly classify: Classifier;
  readonly resemble: Resemblance;
  /** How likely each intent is for the words as they were said, whatever they are read as. */
  readonly likelihood: Likelihood;
  readonly scope: Scope;
}

export async function learn(data: KnowledgeData): Promise<Knowledge> {
  const { model, entries, builtins, outOfScope, language, read } = data;
  const lessons = lessonsOf(model, entries, { ...builtins, [NOTHING]: outOfScope }, read);
  const vocabulary = createVocabulary(lessons, valueStems(model, entries), language, read);
  const finders = findersOf(data, vocabulary);
  const all = [...lessons, ...harmlessSigns(lessons, finders.get(URGENT_TYPE))];
  const classify = await trainClassifier(
    lessNothing(all).map(({ stems, label }) => ({ features: featuresOf(stems), label })),
    TUNING.iterations,
  );
  const named = new Map(model.intents.map((intent) => [intent.name, intent]));
  const labels = [...new Set(lessons.map(({ label }) => label))];
  const intents = labels.map((name) => named.get(name) ?? { name });
  return {
    intents,
    finders,
    vocabulary,
    context: createContext(lessons, (entry) => isVague(entry, vocabulary), vocabulary),
    classify: remember((stems) => classify(featuresOf(stems))),
    resemble: remember(
      createResemblance([...all, ...idleNumbers(lessons, finders)], featuresOf, vocabulary.isNegation),
    ),
    likelihood: createLikelihood(lessons, entries, featuresOf),
    scope: createScope(lessons, entries, vocabulary),
  };
}

/** A number, or a single word of grammar. */
function isVague({ type, phrase }: Entry, vocabulary: Vocabulary): boolean {
  return isNumber(type) || (phrase.stems.length === 1 && !phrase.stems.some(vocabulary.isContent));
}

/** The words of all the values an intent may hold. */
function valueStems(model: LanguageModel, entries: readonly Entry[]): Map<string, Set<string>> {
  return new Map(
    model.intents.map(({ name, slots = [] }) => {
      const own = entries.filter(({ type }) => slots.some((slot) => slot.type === type));
      return [name, new Set(own.flatMap(({ phrase }) => phrase.stems))];
    }),
  );
}

/** A finder for every slot type of the model, and for those of the platform that its intents use. */
function findersOf({ model, entries, language }: KnowledgeData, vocabulary: Vocabulary): Map<string, Finder> {
  const types = new Set(model.intents.flatMap((intent) => (intent.slots ?? []).map((slot) => slot.type)));
  return new Map(
    [...types].map((type) => {
      if (isBuiltin(type)) return [type, createBuiltinFinder(type, language)];
      const floor = type === URGENT_TYPE ? TUNING.signFloor : TUNING.valueFloor;
      return [
        type,
        createFinder(
          entries.filter((entry) => entry.type === type),
          vocabulary,
          floor,
        ),
      ];
    }),
  );
}

/**
 * What is none of the skill's business has no end, so the classifier meets only some of it, evenly, or it would take
 * too long and doubt too much. A sentence like one it did not meet is still known by its resemblance.
 */
function lessNothing(lessons: readonly Lesson[]): Lesson[] {
  const step = Math.max(1, lessons.filter(({ label }) => label === NOTHING).length / TUNING.lessonsOfNothing);
  let met = 0;
  return lessons.filter(({ label }) => {
    if (label !== NOTHING) return true;
    met += 1;
    return Math.floor(met / step) !== Math.floor((met - 1) / step);
  });
}

/**
 * Sentences of other intents, and of none, with the words of a warning sign in them: `why` before a sign makes it a
 * question, `my neighbour` and `years ago` around it make it a story.
 */
function harmlessSigns(lessons: readonly Lesson[], find: Finder | undefined): Lesson[] {
  return lessons.flatMap(({ stems, label }) => {
    if (!find || label === URGENT_INTENT) return [];
    const [sign] = find({ words: stems, stems })
      .filter(({ whole }) => whole)
      .sort((a, b) => b.weight - a.weight);
    return sign ? [{ stems: mark(stems, [sign]), label }] : [];
  });
}

/** Sentences about nothing of ours with a number in them: a timer for ten minutes is as little our business as one for nine. */
function idleNumbers(lessons: readonly Lesson[], finders: ReadonlyMap<string, Finder>): Lesson[] {
  const [, find] = [...finders].find(([type]) => isNumber(type)) ?? [];
  return lessons.flatMap(({ stems, label }) => {
    const [number] = find && label === NOTHING ? find({ words: stems, stems }) : [];
    return number ? [{ stems: mark(stems, [number]), label }] : [];
  });
}

/** Words, and pairs of words. */
function featuresOf(stems: readonly string[]): string[] {
  return [...stems, ...stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)];
}

/** Intents often read a sentence the same way: the last readings are kept, to be worked out only once. */
function remember<T>(work: (stems: readonly string[]) => T): (stems: readonly string[]) => T {
  const known = new Map<string, T>();
  return (stems) => {
    const key = stems.join(' ');
    const result = known.get(key) ?? work(stems);
    if (known.size > 200) known.clear();
    known.set(key, result);
    return result;
  };
}
