import type { Remembered } from './remembered';

/** Whose memory it is, in the platform's words. A speaker who was not recognised has no personId, and shares the household's. */
export interface Owner {
  readonly userId: string;
  readonly personId?: string;
}

/** What is kept of one owner, and which writing of it this is. */
export interface Item {
  readonly remembered: Remembered;
  /** 1 for the first; 0 if what is kept does not say, so that the next writing is a first one. */
  readonly version: number;
  /** When it was written, in ms since 1970; 0 if what is kept does not say. */
  readonly written: number;
}

/** Thirteen months. */
const KEPT_S = 396 * 24 * 60 * 60;

/** When something written at `written` (ms) is forgotten if it is not written again, in whole SECONDS since 1970, as DynamoDB wants it. */
export function expiry(written: number): number {
  return Math.ceil(written / 1000) + KEPT_S;
}

/** Somebody else wrote in the meantime. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Where memories are kept. Every call may fail or be slow; whoever calls has a limit of their own, and tells it by the signal. */
export interface Store {
  /** Undefined if nothing is kept, or what was kept has expired at `now` (ms). Fields that cannot be read are left out. */
  get(owner: Owner, now: number, signal: AbortSignal): Promise<Item | undefined>;
  /**
   * Writes `item`, if the version kept so far is one less (1: if nothing is kept, or it had expired when `item` was written, or does not say
   * its version). Throws Conflict otherwise: what was forgotten in the meantime does not come back with a later version.
   */
  put(owner: Owner, item: Item, signal: AbortSignal): Promise<void>;
  remove(owner: Owner, signal: AbortSignal): Promise<void>;
  /** Removes everybody in the household, or only what was not written after `before` (ms). */
  removeAll(userId: string, before: number | undefined, signal: AbortSignal): Promise<void>;
}
