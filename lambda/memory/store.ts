import type { Remembered } from './remembered';

/** Whose memory it is, in the platform's words. A speaker who was not recognised has no personId, and shares the household's. */
export interface Owner {
  readonly userId: string;
  readonly personId?: string;
}

/** What is kept of one owner, and which writing of it this is: 1 for the first. */
export interface Item {
  readonly remembered: Remembered;
  readonly version: number;
  /** When it was written, in ms since 1970. */
  readonly written: number;
}

/** Somebody else wrote in the meantime. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Where memories are kept. Every call may fail or be slow; whoever calls has a limit of their own, and tells it by the signal. */
export interface Store {
  /** Undefined if nothing is kept, or what was kept has expired at `now` (ms). Fields that cannot be read are left out. */
  get(owner: Owner, now: number, signal: AbortSignal): Promise<Item | undefined>;
  /** Writes `item`, if the version kept so far is one less (1: if nothing is kept). Throws Conflict otherwise. */
  put(owner: Owner, item: Item, signal: AbortSignal): Promise<void>;
  remove(owner: Owner, signal: AbortSignal): Promise<void>;
  /** Removes everybody in the household, or only what was not written after `before` (ms). */
  removeAll(userId: string, before: number | undefined, signal: AbortSignal): Promise<void>;
}
