import { type Change, changed } from './changes';
import { readRemembered } from './reading';
import { NOTHING, type Remembered } from './remembered';
import { Conflict, type Item, type Owner, type Store } from './store';

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

/** How often `keep` writes before it gives up: another device wrote first each time. */
const ATTEMPTS = 5;

/** The table did not answer before the signal. */
class MemoryTimeout extends Error {
  override readonly name = 'MemoryTimeout';
}

/** Something failed in a way that has no telling name of its own: the message is its code. */
class MemoryFailure extends Error {
  override readonly name = 'MemoryFailure';
}

/** `report` is told once of every call that failed, with an Error whose name says why. */
export function createKeeper(store: Store, report: (error: unknown) => void): Keeper {
  async function attempt<T, Failed>(signal: AbortSignal, failed: Failed, work: () => Promise<T>): Promise<T | Failed> {
    try {
      return await within(signal, work);
    } catch (error) {
      report(telling(error, signal));
      return failed;
    }
  }

  return {
    recall: (owner, now, signal) =>
      attempt<Recall, Recall>(signal, { failed: true }, async () => ({ item: await store.get(owner, now, signal) })),

    keep: (owner, changes, from, now, signal) =>
      attempt<Recall, Recall>(signal, { failed: true }, async () => {
        let known = from;
        for (let writes = 1; ; writes++) {
          const item = next('failed' in known ? await store.get(owner, now, signal) : known.item, changes, now);
          signal.throwIfAborted();
          try {
            await store.put(owner, item, signal);
            return { item };
          } catch (error) {
            // Also when it was our own writing, of which we never heard: applying the changes again changes nothing.
            if (!(error instanceof Conflict) || writes === ATTEMPTS) throw error;
            known = { failed: true };
          }
        }
      }),

    forget: (owner, signal) =>
      attempt(signal, false, async () => {
        await store.remove(owner, signal);
        return true;
      }),

    forgetEveryone: (userId, before, signal) =>
      attempt(signal, false, async () => {
        await store.removeAll(userId, before, signal);
        return true;
      }),
  };
}

/** Read once more, so that nothing is written that would not be read: only tips, only what has a place in the record. */
function next(item: Item | undefined, changes: readonly Change[], now: number): Item {
  const remembered = readRemembered(changes.reduce<Remembered>(changed, item?.remembered ?? NOTHING));
  return { remembered, version: (item?.version ?? 0) + 1, written: now };
}

/** What `work` comes to, if it does before the signal. A store that does not listen to its signal is left behind, and may fail unheard. */
async function within<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new MemoryTimeout());
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Once the signal has ended it, that is the reason, whatever the store made of it. */
function telling(error: unknown, signal: AbortSignal): Error {
  if (signal.aborted) return new MemoryTimeout();
  if (error instanceof Error && error.name !== 'Error' && error.name !== 'AggregateError') return error;
  const { code = 'unknown' } = Object(error) as { code?: unknown };
  return new MemoryFailure(String(code), { cause: error });
}
