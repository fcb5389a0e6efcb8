import { fillSlots, rank, strongest } from './fill';
import type { Knowledge } from './knowledge';
import { NOTHING } from './lessons';
import { type ModelIntent, mandatorySlots, NEVER_MISSED, URGENT_INTENT, URGENT_TYPE } from './model';
import type { Phrase } from './phrase';
import { type Reading, readingsOf } from './reading';
import { nothing, type RecognisedSlot, type Recognition } from './recognition';
import { TUNING } from './tuning';
import type { Candidate } from './value';
import type { Vocabulary } from './vocabulary';

/** What one intent makes of a sentence, at its best. */
interface Judgement {
  readonly intent: string;
  readonly slots: Readonly<Record<string, RecognisedSlot>>;
  /** How much of the sentence's meaning the intent knows. */
  readonly coverage: number;
  /** The words of its values. */
  readonly heard: ReadonlySet<string>;
  readonly score: number;
}

type Found = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Judges a sentence nobody wrote down. Every intent reads it in its own way, with or without slots. How much the
 * words speak for the intent is told by the classifier, by the closest sentence learnt and by how likely they are; it counts less the
 * fewer of the words of meaning the intent knows and the less surely its values were heard. Talk around what is meant
 * does no harm, but a sentence that is mostly about other things is nothing.
 */
export function decide(knowledge: Knowledge, phrase: Phrase): Recognition {
  const found: Found = new Map([...knowledge.finders].map(([type, find]) => [type, find(phrase)]));
  const grave = graveSigns(knowledge, phrase, found);
  const doubt = (1 - knowledge.scope(phrase.stems)) ** TUNING.doubt;
  const handicap = (intent: string) => (intent === NOTHING ? doubt : intent === URGENT_INTENT ? TUNING.urgency : 1);
  const likelihood = knowledge.likelihood(phrase.stems);
  const believed = (intent: string) => 1 - TUNING.likelihood * (1 - (likelihood.get(intent) ?? 0));
  const judgements = knowledge.intents
    .map((intent) => judge(knowledge, phrase, intent, found))
    .map((one) => ({ ...one, score: one.score * handicap(one.intent) * believed(one.intent) }));
  const best = judgements.reduce((one, other) => (other.score > one.score ? other : one));
  if (grave.length > 0 && best.intent !== URGENT_INTENT) return warn(knowledge, phrase, grave);
  if (best.intent === NOTHING || !isBelieved(knowledge, phrase, best)) return nothing();
  return { intent: best.intent, slots: best.slots, score: Math.min(1, best.score), how: 'classifier' };
}

/** Words in a row that are too many to be a warning sign by accident. */
const PLAIN_WORDS = 3;

/** Grave signs said word for word somewhere in the sentence. */
function graveSigns(knowledge: Knowledge, phrase: Phrase, found: Found): Candidate[] {
  return (found.get(URGENT_TYPE) ?? []).filter(
    (sign) =>
      NEVER_MISSED.includes(sign.entry.id ?? '') &&
      sign.alike === 1 &&
      sign.at.length >= PLAIN_WORDS &&
      isPlain(knowledge, phrase, sign, found),
  );
}

/** Said word for word, in several words that are not all talk, and neither denied nor a part of something else. */
function isPlain({ vocabulary }: Knowledge, { stems }: Phrase, sign: Candidate, found: Found): boolean {
  const { whole, at } = sign;
  return (
    whole &&
    at.length > 1 &&
    at.some((index) => vocabulary.isTopical(stems[index] ?? '')) &&
    !isDenied(vocabulary, stems, sign) &&
    !isPartOfMore(sign, found)
  );
}

/** `I do not want to die`; but `no, I have a fever` denies nothing, so what is denied begins with a word of meaning. */
function isDenied({ isNegation, isContent }: Vocabulary, stems: readonly string[], { entry, at }: Candidate): boolean {
  const [first = 0] = at;
  return (
    first > 0 &&
    isNegation(stems[first - 1] ?? '') &&
    isContent(stems[first] ?? '') &&
    !entry.phrase.stems.some(isNegation)
  );
}

/** `fell out of a tree` is only a part of `fell out of a tree as a child`, which is something else. */
function isPartOfMore({ at }: Candidate, found: Found): boolean {
  return [...found].some(
    ([type, values]) =>
      type !== URGENT_TYPE &&
      values.some(
        (value) => value.whole && value.at.length > at.length && at.every((index) => value.at.includes(index)),
      ),
  );
}

function warn({ intents }: Knowledge, phrase: Phrase, signs: readonly Candidate[]): Recognition {
  const intent = intents.find(({ name }) => name === URGENT_INTENT) ?? { name: URGENT_INTENT };
  return {
    intent: URGENT_INTENT,
    slots: fillSlots(intent, phrase, surestSigns(signs)),
    score: TUNING.graveSign,
    how: 'slots',
  };
}

/** Is the sentence the skill's business, and the judgement sure enough? The more at home its words, the less sure. */
function isBelieved({ scope, vocabulary }: Knowledge, { stems }: Phrase, { intent, heard, score }: Judgement): boolean {
  const urgent = intent === URGENT_INTENT;
  const home = scope(stems, heard, urgent && heard.size > 1 ? TUNING.signTrust : TUNING.valueTrust);
  const bare = !stems.some(vocabulary.isTopical);
  const needed = bare ? TUNING.lowestBareScore : TUNING.lowestScore * (2 - home);
  return score >= needed && home >= (urgent ? TUNING.lowestSignScope : TUNING.lowestScope);
}

function judge(knowledge: Knowledge, phrase: Phrase, intent: ModelIntent, found: Found): Judgement {
  const readings = readingsOf(phrase, intent, found);
  const fullest = Math.max(0, ...readings.map(sizeOf));
  const urgent = intent.name === URGENT_INTENT;
  const signs = urgent ? surestSigns(found.get(URGENT_TYPE) ?? []) : [];
  const plain = new Set(urgent ? signs.filter((sign) => isPlain(knowledge, phrase, sign, found)) : []);
  return readings
    .map((reading) => {
      const values = urgent ? signs : reading.values;
      const slots = fillSlots(intent, phrase, values);
      const coverage = knowledge.vocabulary.coverage(reading.stems, intent.name);
      const complete = urgent || mandatorySlots(intent).every((name) => name in slots);
      const classified = Math.min(1, knowledge.classify(reading.stems).get(intent.name) ?? 0);
      const alike = knowledge.resemble(reading.stems).get(intent.name) ?? 0;
      const known = coverage ** TUNING.coverage;
      const words = known * (TUNING.classifier * classified + (1 - TUNING.classifier) * alike);
      const fullness = fullest === 0 ? 1 : fullnessOf(sizeOf(reading) / fullest);
      const heard = urgent ? heardSign(reading, signs, plain) : heardValues(knowledge, phrase, intent, reading);
      const at = values.flatMap((value) => value.at.map((index) => phrase.stems[index] ?? ''));
      return {
        intent: intent.name,
        slots,
        coverage,
        heard: new Set(at),
        score: complete ? words * heard * fullness : 0,
      };
    })
    .reduce((one, other) => (other.score > one.score ? other : one));
}

function heardValues({ context }: Knowledge, phrase: Phrase, { name }: ModelIntent, reading: Reading): number {
  const recall = Math.min(1, ...reading.values.map((value) => value.recall));
  return recall * context(name, phrase, reading);
}

function heardSign({ values }: Reading, signs: readonly Candidate[], plainSigns: ReadonlySet<Candidate>): number {
  const plain = values.some((value) => plainSigns.has(value));
  if (values.length > 0) return Math.min(...values.map(({ recall }) => recall)) * (plain ? TUNING.plainSign : 1);
  return Math.max(TUNING.unnamedSign, ...signs.map(({ recall }) => recall));
}

/** The most telling warning sign, and a second one when there is no doubt about it. */
function surestSigns(candidates: readonly Candidate[]): Candidate[] {
  const [first] = strongest(candidates, 1);
  return strongest(
    candidates.filter((candidate) => candidate === first || candidate.recall >= TUNING.secondSignFloor),
    2,
  );
}

/** Of an intent's readings the fuller is a little preferred; one without any value, where one was heard, hardly less. */
function fullnessOf(share: number): number {
  return share === 0 ? 1 - TUNING.emptiness : 1 - TUNING.fullness * (1 - share);
}

function sizeOf({ values }: Reading): number {
  return values.reduce((sum, value) => sum + rank(value), 0);
}
