import { readRemembered } from './reading';
import { Conflict, expiry, type Item, type Store } from './store';

/** A household's items by personId, as JSON, so that nothing is shared with whoever wrote or read it. */
type Household = Map<string | undefined, string>;

/** Keeps memories as long as the process lives: for tests, and where there is no table. */
export function createMemoryStore(): Store {
  const households = new Map<string, Household>();

  function kept(household: Household | undefined, personId: string | undefined): Item | undefined {
    const json = household?.get(personId);
    return json === undefined ? undefined : (JSON.parse(json) as Item);
  }

  return {
    async get({ userId, personId }, now, signal) {
      signal.throwIfAborted();
      const item = kept(households.get(userId), personId);
      return item && !expired(item, now) ? { ...item, remembered: readRemembered(item.remembered) } : undefined;
    },

    async put({ userId, personId }, item, signal) {
      signal.throwIfAborted();
      const household: Household = households.get(userId) ?? new Map();
      const before = kept(household, personId);
      const free = !before || expired(before, item.written);
      if (item.version === 1 ? !free : before?.version !== item.version - 1) throw new Conflict();
      households.set(userId, household.set(personId, JSON.stringify(item)));
    },

    async remove({ userId, personId }, signal) {
      signal.throwIfAborted();
      households.get(userId)?.delete(personId);
    },

    async removeAll(userId, before = Number.POSITIVE_INFINITY, signal) {
      signal.throwIfAborted();
      const household: Household = households.get(userId) ?? new Map();
      for (const personId of household.keys()) {
        if ((kept(household, personId)?.written ?? 0) <= before) household.delete(personId);
      }
    },
  };
}

function expired({ written }: Item, now: number): boolean {
  return expiry(written) <= now / 1000;
}
