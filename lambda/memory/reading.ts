import { ROUTINE_MODES, SLEEP_POSITIONS, VOICE_STYLES } from '../contract';
import type { ClaimId } from '../knowledge/claims';
import { isTip, type TipsHeard } from '../knowledge/tips';
import type { Place } from '../routine/place';
import { BEDTIME_PLANS, PLAN_IDS } from '../routine/plans';
import { NOTHING, type Remembered } from './remembered';

/** Reads one value; undefined if it is not what it should be. */
type Read<T> = (value: unknown) => T | undefined;

/** More steps than any wind-down has. */
const MOST_STEPS = 1000;
/** The last millisecond that a Date can name. */
const LAST_MS = 8.64e15;

const readPosition = oneOf(SLEEP_POSITIONS);
const readMode = oneOf(ROUTINE_MODES);
const readTips = listOf<ClaimId>((value) => (isTip(value as ClaimId) ? (value as ClaimId) : undefined));

const readTipsHeard = fieldsOf<TipsHeard>({ heard: readTips, helpful: readTips, unhelpful: readTips });

const readPlaceFields = fieldsOf<Place>({
  plan: oneOf(PLAN_IDS),
  mode: readMode,
  at: upTo(MOST_STEPS),
  since: upTo(LAST_MS),
  until: upTo(MOST_STEPS),
  paused: onlyTrue,
});

const readFields = fieldsOf<Remembered>({
  position: readPosition,
  avoids: listOf(readPosition),
  length: oneOf(BEDTIME_PLANS),
  mode: readMode,
  voice: oneOf(VOICE_STYLES),
  gentle: (value) => (typeof value === 'boolean' ? value : undefined),
  tips: (value) => ({ ...NOTHING.tips, ...readTipsHeard(value) }),
  welcomed: onlyTrue,
  gate: onlyTrue,
  place: readPlace,
  still: upTo(LAST_MS),
});

/**
 * Reads a record that an older version wrote, or that is damaged. Each field that makes no sense is left out, and of a list each entry that
 * makes none; the rest is kept. Nothing that is not in the table above comes through.
 */
export function readRemembered(value: unknown): Remembered {
  return { ...NOTHING, ...readFields(value) };
}

/** Whole or not at all. */
function readPlace(value: unknown): Place | undefined {
  const { plan, mode, at, since, until, paused } = readPlaceFields(value);
  if (!plan || !mode || at === undefined || since === undefined || until === undefined || at > until) return undefined;
  return { plan, mode, at, since, until, ...(paused ? { paused } : {}) };
}

function fieldsOf<T extends object>(
  table: { readonly [Field in keyof T]-?: Read<T[Field]> },
): (value: unknown) => Partial<T> {
  return (value) => {
    const fields = Object.entries<Read<unknown>>(table).map(([name, read]) => [name, read(own(value, name))]);
    return Object.fromEntries(fields.filter(([, field]) => field !== undefined)) as Partial<T>;
  };
}

/** A property of its own, so that nothing inherited is taken for something remembered. */
function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function oneOf<T extends string>(ids: readonly T[]): Read<T> {
  return (value) => ids.find((id) => id === value);
}

/** Each entry at most once, so that no list is longer than there are ids. */
function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value) =>
    Array.isArray(value) ? [...new Set(value.map(read).filter((entry) => entry !== undefined))] : undefined;
}

/** A whole number from 0; the 0 that is below it is 0, too. */
function upTo(most: number): Read<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value + 0 : undefined;
}

function onlyTrue(value: unknown): true | undefined {
  return value === true ? true : undefined;
}
