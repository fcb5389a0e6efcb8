import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Failure } from '../../lambda/alexa/log';
import { createMemoryStore } from '../../lambda/memory/in-memory';
import { createKeeper, type Keeper } from '../../lambda/memory/keeper';
import type { Store } from '../../lambda/memory/store';
import { createSkill } from '../../lambda/skill';
import { packOf } from './language';

export interface SkillOptions {
  /** The choices it will make: each is taken once, then always the first. */
  readonly choices?: readonly number[] | undefined;
  /** The time zone its device tells. */
  readonly zone?: string | undefined;
  /** Where it remembers; without one, nowhere. */
  readonly store?: Store | undefined;
  readonly segmentSeconds?: number | undefined;
  /** Told of what went wrong, besides `failures`. */
  readonly report?: (failure: Failure) => void;
}

export interface TestSkill {
  readonly handler: (event: RequestEnvelope) => Promise<ResponseEnvelope>;
  /** What could not be answered. */
  readonly failures: Failure[];
  /** What memory could not do, by the name of the error. */
  readonly forgotten: string[];
}

/** The skill in this process. */
export function testSkill({
  choices = [],
  zone,
  store,
  segmentSeconds,
  report = () => {},
}: SkillOptions = {}): TestSkill {
  const failures: Failure[] = [];
  const forgotten: string[] = [];
  const left = [...choices];
  const keeper: Keeper | undefined =
    store && createKeeper(store, (error) => void forgotten.push((error as Error).name));
  const skill = createSkill({
    loadLanguage: packOf,
    choose: (count) => Math.min(left.shift() ?? 0, count - 1),
    timeZone: async () => zone,
    now: () => Date.parse('2026-11-23T02:00:00Z'),
    report: (failure) => {
      failures.push(failure);
      report(failure);
    },
    ...(keeper ? { memory: () => keeper } : {}),
    ...(segmentSeconds ? { segmentSeconds } : {}),
  });
  return { handler: (event) => skill.invoke(event), failures, forgotten };
}

/** A memory that is empty, and goes when the test does. */
export const emptyStore = createMemoryStore;
