import { FALLBACK, URGENT_INTENT } from './model';
import type { Recogniser, Recognition } from './recogniser';

/** A hand-written phrase, and what it should be understood as: an intent and slot name → id. */
export interface Case {
  readonly say: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

export interface Wrong {
  readonly expected: Case;
  readonly got: Recognition;
}

export interface IntentMeasure {
  readonly precision: number;
  readonly recall: number;
  readonly count: number;
}

/** Shares are from 0 to 1; a share of nothing is 1, or 0 for false warnings. */
export interface Measure {
  readonly total: number;
  /** Right intent and exactly the right slots. */
  readonly right: number;
  readonly intentRight: number;
  readonly perIntent: Readonly<Record<string, IntentMeasure>>;
  /** The share of warning signs taken for one, whichever. */
  readonly warningRecall: number;
  /** The share of everything else taken for a warning sign. */
  readonly falseWarnings: number;
  readonly outOfScopeToFallback: number;
  readonly wrong: readonly Wrong[];
}

export function measure(recogniser: Recogniser, cases: readonly Case[]): Measure {
  const results = cases.map((expected) => ({ expected, got: recogniser.recognise(expected.say) }));
  const wrong = results.filter(({ expected, got }) => !isRight(expected, got));
  const others = results.filter(({ expected }) => expected.intent !== URGENT_INTENT);
  const perIntent = perIntentOf(results);
  return {
    total: results.length,
    right: results.length - wrong.length,
    intentRight: results.filter(({ expected, got }) => expected.intent === got.intent).length,
    perIntent,
    warningRecall: perIntent[URGENT_INTENT]?.recall ?? 1,
    falseWarnings: share(others.filter(({ got }) => got.intent === URGENT_INTENT).length, others.length, 0),
    outOfScopeToFallback: perIntent[FALLBACK]?.recall ?? 1,
    wrong,
  };
}

/** Slot name → the id it was resolved to, or its value where the slot type has no ids. */
export function slotIds(recognition: Recognition): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recognition.slots).map(([name, slot]) => [name, slot.id ?? slot.name ?? slot.spoken]),
  );
}

function isRight(expected: Case, got: Recognition): boolean {
  const ids = slotIds(got);
  const names = new Set([...Object.keys(expected.slots), ...Object.keys(ids)]);
  return expected.intent === got.intent && [...names].every((name) => expected.slots[name] === ids[name]);
}

function perIntentOf(results: readonly Wrong[]): Record<string, IntentMeasure> {
  const intents = [...new Set(results.flatMap(({ expected, got }) => [expected.intent, got.intent]))].sort();
  return Object.fromEntries(
    intents.map((intent) => {
      const meant = results.filter(({ expected }) => expected.intent === intent);
      const given = results.filter(({ got }) => got.intent === intent);
      const both = meant.filter(({ got }) => got.intent === intent).length;
      const measured = {
        precision: share(both, given.length, 1),
        recall: share(both, meant.length, 1),
        count: meant.length,
      };
      return [intent, measured];
    }),
  );
}

function share(part: number, whole: number, ofNothing: number): number {
  return whole === 0 ? ofNothing : part / whole;
}
