import fc from 'fast-check';
import { type Change, changed } from '../../lambda/memory/changes';
import { createDynamoStore } from '../../lambda/memory/dynamodb';
import { createMemoryStore } from '../../lambda/memory/in-memory';
import { createKeeper, type Keeper, type Recall } from '../../lambda/memory/keeper';
import { NOTHING, type Remembered } from '../../lambda/memory/remembered';
import { Conflict, type Item, type Owner, type Store } from '../../lambda/memory/store';
import { aPosition, someChanges, TIPS } from '../support/remembered';
import { clientFor, startTable, type Table } from '../support/table';

const NOW = 1_795_500_000_000;
const anna: Owner = { userId: 'amzn1.ask.account.A', personId: 'amzn1.ask.person.A' };
const { signal } = new AbortController();
const none: Recall = { item: undefined };

/** A keeper, and what it has reported. */
function keeperOf(store: Store) {
  const reported: unknown[] = [];
  return { keeper: createKeeper(store, (error) => reported.push(error)), reported };
}

function remembered(recall: Recall): Remembered | undefined {
  return 'failed' in recall ? undefined : recall.item?.remembered;
}

const whisper: Change = { set: { voice: 'whisper' } };
const back: Change = { prefer: 'back' };

describe('a keeper', () => {
  test('recalls nothing, then what it kept, and what is kept after each change', async () => {
    const { keeper, reported } = keeperOf(createMemoryStore());
    expect(await keeper.recall(anna, NOW, signal)).toEqual(none);
    const first = await keeper.keep(anna, [whisper], none, NOW, signal);
    expect(first).toEqual({ item: { remembered: { ...NOTHING, voice: 'whisper' }, version: 1, written: NOW } });
    const then = await keeper.keep(anna, [back, { avoid: 'stomach' }], first, NOW + 1, signal);
    expect(then).toMatchObject({ item: { version: 2, written: NOW + 1, remembered: { voice: 'whisper' } } });
    expect(remembered(then)).toMatchObject({ position: 'back', avoids: ['stomach'] });
    expect(await keeper.recall(anna, NOW, signal)).toEqual(then);
    expect(reported).toEqual([]);
  });

  test('reads no more than once and writes once, if nobody else does', async () => {
    const store = createMemoryStore();
    const get = jest.spyOn(store, 'get');
    const put = jest.spyOn(store, 'put');
    const { keeper } = keeperOf(store);
    const known = await keeper.recall(anna, NOW, signal);
    const kept = await keeper.keep(anna, [whisper], known, NOW, signal);
    await keeper.keep(anna, [back], kept, NOW, signal);
    expect(get).toHaveBeenCalledTimes(1);
    expect(put).toHaveBeenCalledTimes(2);
  });

  test('reads first if what is kept could not be recalled', async () => {
    const { keeper } = keeperOf(createMemoryStore());
    await keeper.keep(anna, [whisper], none, NOW, signal);
    const kept = await keeper.keep(anna, [back], { failed: true }, NOW, signal);
    expect(remembered(kept)).toEqual({ ...NOTHING, voice: 'whisper', position: 'back' });
  });

  test('adds to what another device has written in the meantime', async () => {
    const { keeper, reported } = keeperOf(createMemoryStore());
    const known = await keeper.keep(anna, [{ avoid: 'stomach' }], none, NOW, signal);
    await keeper.keep(anna, [whisper], known, NOW, signal);
    const kept = await keeper.keep(anna, [back], known, NOW, signal);
    expect(remembered(kept)).toEqual({ ...NOTHING, voice: 'whisper', position: 'back', avoids: ['stomach'] });
    expect(reported).toEqual([]);
  });

  test('keeps only what is said after another device was told to forget', async () => {
    const { keeper } = keeperOf(createMemoryStore());
    const known = await keeper.keep(anna, [whisper], none, NOW, signal);
    expect(await keeper.forget(anna, signal)).toBe(true);
    const kept = await keeper.keep(anna, [back], known, NOW, signal);
    expect(kept).toEqual({ item: { remembered: { ...NOTHING, position: 'back' }, version: 1, written: NOW } });
  });

  test('writes nothing that could not be read: no claim that is no tip, no field that has no place', async () => {
    const { keeper } = keeperOf(createMemoryStore());
    const change = { set: { reason: 'pregnancy' }, tips: { heard: ['C-heat', 'C-cannot-tell'] } } as unknown as Change;
    const kept = await keeper.keep(anna, [change], none, NOW, signal);
    expect(remembered(kept)).toEqual({ ...NOTHING, tips: { ...NOTHING.tips, heard: ['C-heat'] } });
  });

  test('forgets everyone, or only what is old', async () => {
    const { keeper } = keeperOf(createMemoryStore());
    const household = { userId: anna.userId };
    await keeper.keep(anna, [whisper], none, NOW, signal);
    await keeper.keep(household, [back], none, NOW + 1, signal);
    expect(await keeper.forgetEveryone(anna.userId, NOW, signal)).toBe(true);
    expect(await keeper.recall(anna, NOW, signal)).toEqual(none);
    expect(remembered(await keeper.recall(household, NOW, signal))).toMatchObject(
      back.prefer ? { position: 'back' } : {},
    );
    expect(await keeper.forgetEveryone(anna.userId, undefined, signal)).toBe(true);
    expect(await keeper.recall(household, NOW, signal)).toEqual(none);
  });
});

/** Calls of a keeper; each is made with a signal of its own. */
const CALLS: [string, (keeper: Keeper, signal: AbortSignal) => Promise<unknown>, unknown][] = [
  ['recall', (keeper, ended) => keeper.recall(anna, NOW, ended), { failed: true }],
  ['keep', (keeper, ended) => keeper.keep(anna, [whisper], none, NOW, ended), { failed: true }],
  [
    'keep after failing',
    (keeper, ended) => keeper.keep(anna, [whisper], { failed: true }, NOW, ended),
    { failed: true },
  ],
  ['forget', (keeper, ended) => keeper.forget(anna, ended), false],
  ['forgetEveryone', (keeper, ended) => keeper.forgetEveryone(anna.userId, undefined, ended), false],
];

/** A store that does the same whatever is asked of it. */
function always(answer: () => Promise<never>): Store {
  return { get: answer, put: answer, remove: answer, removeAll: answer };
}

describe.each(CALLS)('%s', (_, call, failed) => {
  test('is answered when its signal ends, even by a store that never answers', async () => {
    const patience = new AbortController();
    const deaf = always(() => {
      queueMicrotask(() => patience.abort());
      return new Promise(() => {});
    });
    const { keeper, reported } = keeperOf(deaf);
    expect(await call(keeper, patience.signal)).toEqual(failed);
    expect(reported).toEqual([expect.objectContaining({ name: 'MemoryTimeout' })]);
  });

  test('does not so much as ask once its signal has ended', async () => {
    const store = always(jest.fn());
    const { keeper, reported } = keeperOf(store);
    expect(await call(keeper, AbortSignal.abort())).toEqual(failed);
    expect(store.get).not.toHaveBeenCalled();
    expect(reported).toEqual([expect.objectContaining({ name: 'MemoryTimeout' })]);
  });

  test('says that it failed and reports once when the store fails', async () => {
    const error = Object.assign(new Error('no'), { name: 'ResourceNotFoundException' });
    const { keeper, reported } = keeperOf(always(() => Promise.reject(error)));
    expect(await call(keeper, signal)).toEqual(failed);
    expect(reported).toEqual([error]);
  });

  test.each([
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [new Error('amzn1.ask.person.A'), 'unknown'],
    ['text', 'unknown'],
    [undefined, 'unknown'],
  ])('reports an error that has a name, when the store threw %p', async (thrown, message) => {
    const store = always(() => {
      throw thrown;
    });
    const { keeper, reported } = keeperOf(store);
    expect(await call(keeper, signal)).toEqual(failed);
    expect(reported).toEqual([expect.objectContaining({ name: 'MemoryFailure', message, cause: thrown })]);
  });

  test('leaves nobody listening to its signal', async () => {
    const patience = new AbortController();
    const added = jest.spyOn(patience.signal, 'addEventListener');
    const removed = jest.spyOn(patience.signal, 'removeEventListener');
    await call(keeperOf(createMemoryStore()).keeper, patience.signal);
    expect(added.mock.calls.map(([, listener]) => listener)).toEqual(
      removed.mock.calls.map(([, listener]) => listener),
    );
  });

  test('fails unheard if it fails after its signal has ended', async () => {
    const patience = new AbortController();
    let fail = () => {};
    const late = always(() => {
      queueMicrotask(() => patience.abort());
      return new Promise((_, reject) => {
        fail = () => reject(new Error('too late'));
      });
    });
    const unheard = jest.fn();
    process.on('unhandledRejection', unheard);
    const { keeper, reported } = keeperOf(late);
    expect(await call(keeper, patience.signal)).toEqual(failed);
    fail();
    // Unhandled rejections are told of before the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect(reported).toHaveLength(1);
  });
});

describe('a keeper that is always too late', () => {
  /** Somebody else writes before each of our writings, `times` over. */
  function contended(times: number) {
    const store = createMemoryStore();
    let writes = 0;
    const put: Store['put'] = async (owner, item, ended) => {
      writes++;
      if (writes <= times) {
        const known = await store.get(owner, NOW, ended);
        await store.put(owner, { ...item, remembered: NOTHING, version: (known?.version ?? 0) + 1 }, ended);
      }
      return store.put(owner, item, ended);
    };
    return { store: { ...store, put }, writes: () => writes };
  }

  test('still writes at the fifth attempt', async () => {
    const { store, writes } = contended(4);
    const { keeper, reported } = keeperOf(store);
    expect(await keeper.keep(anna, [whisper], none, NOW, signal)).toMatchObject({ item: { version: 5 } });
    expect(writes()).toBe(5);
    expect(reported).toEqual([]);
  });

  test('gives up after the fifth, and says why', async () => {
    const { store, writes } = contended(5);
    const { keeper, reported } = keeperOf(store);
    expect(await keeper.keep(anna, [whisper], none, NOW, signal)).toEqual({ failed: true });
    expect(writes()).toBe(5);
    expect(reported).toEqual([expect.any(Conflict)]);
  });

  test('writes nothing once its signal has ended while it read', async () => {
    const patience = new AbortController();
    const put = jest.fn();
    let answer: (item: undefined) => void = () => {};
    const get = () => {
      queueMicrotask(() => patience.abort());
      return new Promise<undefined>((resolve) => {
        answer = resolve;
      });
    };
    const { keeper } = keeperOf({ ...createMemoryStore(), get, put });
    expect(await keeper.keep(anna, [whisper], { failed: true }, NOW, patience.signal)).toEqual({ failed: true });
    answer(undefined);
    await new Promise((resolve) => setImmediate(resolve));
    expect(put).not.toHaveBeenCalled();
  });
});

describe('a writing that was made and not heard of', () => {
  test('may be made again: what is kept is the same as if it had been heard of', async () => {
    await fc.assert(
      fc.asyncProperty(someChanges, someChanges, async (before, changes) => {
        const store = createMemoryStore();
        const { keeper, reported } = keeperOf(store);
        const known = await keeper.keep(anna, before, none, NOW, signal);
        const made = await keeper.keep(anna, changes, known, NOW, signal);
        const again = await keeper.keep(anna, changes, known, NOW, signal);
        expect(remembered(again)).toEqual(remembered(made));
        expect(reported).toEqual([]);
      }),
    );
  });
});

describe('two devices', () => {
  const hearOrAvoid: fc.Arbitrary<Change> = fc.oneof(
    fc.constantFrom(...TIPS).map((tip) => ({ tips: { heard: [tip] } })),
    aPosition.map((avoid) => ({ avoid })),
  );
  // With five attempts, a device stands four writings of the other.
  const device = fc.array(hearOrAvoid, { maxLength: 4 });

  /** One turn after another; each knows what came of the one before. */
  async function converse(keeper: Keeper, owner: Owner, changes: readonly Change[]) {
    let known = await keeper.recall(owner, NOW, signal);
    for (const change of changes) known = await keeper.keep(owner, [change], known, NOW, signal);
  }

  function everything({ tips, avoids }: Remembered) {
    return { heard: [...tips.heard].sort(), avoids };
  }

  function expectNothingLost(kept: Item | undefined, changes: readonly Change[]) {
    const expected = changes.reduce<Remembered>(changed, NOTHING);
    expect(everything(kept?.remembered ?? NOTHING)).toEqual(everything(expected));
    expect(kept?.version ?? 0).toBe(changes.length);
  }

  test('lose nothing, in whatever order their reads and writings happen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), device, device, async (scheduler, left, right) => {
        const store = createMemoryStore();
        const scheduled: Store = {
          ...store,
          get: scheduler.scheduleFunction(store.get),
          put: scheduler.scheduleFunction(store.put),
        };
        const devices = [left, right].map((changes) => converse(keeperOf(scheduled).keeper, anna, changes));
        await scheduler.waitFor(Promise.all(devices));
        expectNothingLost(await store.get(anna, NOW, signal), [...left, ...right]);
      }),
      { numRuns: 300 },
    );
  });

  describe('at one table', () => {
    let table: Table;
    beforeAll(async () => {
      table = await startTable();
    });
    afterAll(() => table.stop());

    test('lose nothing either', async () => {
      const [one, other] = [1, 2].map(() => createDynamoStore({ table: table.table, ...clientFor(table.endpoint) }));
      let people = 0;
      await fc.assert(
        fc.asyncProperty(device, device, async (left, right) => {
          const owner = { userId: `${people++}` };
          const devices = [left, right].map((changes, index) =>
            converse(keeperOf((index === 0 ? one : other) as Store).keeper, owner, changes),
          );
          await Promise.all(devices);
          expectNothingLost(await (one as Store).get(owner, NOW, signal), [...left, ...right]);
        }),
        { numRuns: 20 },
      );
    });
  });
});
