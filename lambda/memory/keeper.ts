import type { Change } from './changes';
import type { Item, Owner } from './store';

/** What came of looking something up: an item, nothing kept, or that it could not be looked up in time. */
export type Recall = { readonly item: Item | undefined } | { readonly failed: true };

/**
 * What the rest of the house sees of memory. Nothing here throws, and nothing waits longer than `signal`: when the table is slow or down, the
 * answer is given without it.
 */
export interface Keeper {
  /** One read. */
  recall(owner: Owner, now: number, signal: AbortSignal): Promise<Recall>;
  /**
   * Applies changes to what was recalled and writes it; if another device wrote first, to what that wrote. When `from` had failed it
   * reads first. Returns what is kept now, or that it could not be written in time.
   */
  keep(owner: Owner, changes: readonly Change[], from: Recall, now: number, signal: AbortSignal): Promise<Recall>;
  /** True when it is certain that nothing is left. */
  forget(owner: Owner, signal: AbortSignal): Promise<boolean>;
  /** The whole household; `before`: only what was not written after that time (ms). */
  forgetEveryone(userId: string, before: number | undefined, signal: AbortSignal): Promise<boolean>;
}
