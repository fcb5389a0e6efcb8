import { createDynamoStore } from '../../lambda/memory/dynamodb';
import { createKeeper, type Keeper, type Recall } from '../../lambda/memory/keeper';
import { NOTHING } from '../../lambda/memory/remembered';
import { type FalseDynamoDb, startFalseDynamoDb } from '../support/false-dynamodb';
import { clientFor } from '../support/table';

const NOW = 1_795_500_000_000;
const anna = { userId: 'amzn1.ask.account.A' };
const { signal } = new AbortController();

// A client waits for a chance share of a second before it asks again; here, for none of it.
beforeEach(() => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

let running: FalseDynamoDb | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** A keeper before something that answers every call like this; without an answer, none. */
async function keeperBefore(answer?: { status: number; body: string }) {
  const server = await startFalseDynamoDb(answer);
  running = server;
  return { server, ...keeperAt(server.endpoint) };
}

function keeperAt(endpoint: string) {
  const reported: unknown[] = [];
  const store = createDynamoStore({ table: 'table', ...clientFor(endpoint) });
  return { keeper: createKeeper(store, (error) => reported.push(error)), reported };
}

const CALLS: [string, (keeper: Keeper, ended: AbortSignal) => Promise<unknown>, unknown][] = [
  ['recall', (keeper, ended) => keeper.recall(anna, NOW, ended), { failed: true }],
  [
    'keep',
    (keeper, ended) => keeper.keep(anna, [{ prefer: 'back' }], { item: undefined }, NOW, ended),
    { failed: true },
  ],
  ['forget', (keeper, ended) => keeper.forget(anna, ended), false],
  ['forgetEveryone', (keeper, ended) => keeper.forgetEveryone(anna.userId, NOW, ended), false],
];

describe.each(CALLS)('%s of a table', (_, call, failed) => {
  test('that never answers ends with its signal, and hangs up', async () => {
    const { server, keeper, reported } = await keeperBefore();
    const patience = new AbortController();
    const asked = server.asked();
    const answer = call(keeper, patience.signal);
    const { closed } = await asked;
    patience.abort();
    expect(await answer).toEqual(failed);
    await closed;
    expect(server.requests()).toBe(1);
    expect(reported).toEqual([expect.objectContaining({ name: 'MemoryTimeout' })]);
  });

  test('that is not there fails', async () => {
    const server = await startFalseDynamoDb();
    await server.stop();
    const { keeper, reported } = keeperAt(server.endpoint);
    expect(await call(keeper, signal)).toEqual(failed);
    expect(reported).toEqual([expect.objectContaining({ name: 'MemoryFailure' })]);
  });

  test.each(['ProvisionedThroughputExceededException', 'ThrottlingException'])(
    'that has too much to do is asked twice, and reported as %s',
    async (name) => {
      const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'Slow down.' });
      const { server, keeper, reported } = await keeperBefore({ status: 400, body });
      expect(await call(keeper, signal)).toEqual(failed);
      expect(server.requests()).toBe(2);
      expect(reported).toEqual([expect.objectContaining({ name })]);
    },
  );

  test('that is broken is asked twice, and reported', async () => {
    const body = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError' });
    const { server, keeper, reported } = await keeperBefore({ status: 500, body });
    expect(await call(keeper, signal)).toEqual(failed);
    expect(server.requests()).toBe(2);
    expect(reported).toEqual([expect.objectContaining({ name: 'InternalServerError' })]);
  });

  test('that refuses is asked once, and reported', async () => {
    const body = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException' });
    const { server, keeper, reported } = await keeperBefore({ status: 400, body });
    expect(await call(keeper, signal)).toEqual(failed);
    expect(server.requests()).toBe(1);
    expect(reported).toEqual([expect.objectContaining({ name: 'ResourceNotFoundException' })]);
  });

  test.each([200, 400, 500])(
    'that talks about something else with status %i fails or is believed, and is answered',
    async (status) => {
      for (const body of ['<html>', '{"Item"', '', 'null', '[]', '{}', '"text"']) {
        const { server, keeper, reported } = await keeperBefore({ status, body });
        const answer = await call(keeper, signal);
        expect(reported).toHaveLength(JSON.stringify(answer) === JSON.stringify(failed) ? 1 : 0);
        for (const error of reported) expect((error as Error).name).toMatch(/^[A-Z]\w{5,}$/);
        await server.stop();
        running = undefined;
      }
    },
  );
});

describe('the table', () => {
  const table = 'table';

  test.each<[number, string, object]>([
    [0, 'GetItem', { TableName: table, ConsistentRead: true }],
    [1, 'PutItem', { TableName: table, ConditionExpression: expect.any(String) }],
    [2, 'DeleteItem', { TableName: table }],
    [3, 'Query', { TableName: table, ConsistentRead: true, ProjectionExpression: '#household, #person' }],
  ])('is asked by call %i for one %s, and for nothing else', async (index, name, input) => {
    const { server, keeper } = await keeperBefore({ status: 200, body: '{}' });
    await CALLS[index]?.[1](keeper, signal);
    expect(server.calls).toEqual([{ name, input: expect.objectContaining(input) }]);
    expect(JSON.stringify(server.calls)).not.toContain('amzn1');
  });

  test('is asked to delete everybody who is found in a household, unless they were written later', async () => {
    const keys = ['a', 'b'].map((person) => ({ household: { S: 'h' }, person: { S: person } }));
    const { server, keeper } = await keeperBefore({ status: 200, body: JSON.stringify({ Items: keys }) });
    expect(await keeper.forgetEveryone(anna.userId, NOW, signal)).toBe(true);
    expect(server.calls.map(({ name }) => name)).toEqual(['Query', 'DeleteItem', 'DeleteItem']);
    expect(server.calls.slice(1).map(({ input }) => input)).toEqual(
      keys.map((Key) => expect.objectContaining({ Key, ConditionExpression: 'NOT (#written > :before)' })),
    );
  });
});

describe('an item of a shape that nobody wrote', () => {
  test.each([
    { Item: null },
    { Item: 5 },
    { Item: 'text' },
    { Item: [] },
    { Item: {} },
    { Item: { remembered: null, version: 7, written: 'now', expires: [] } },
    { Item: { remembered: { M: 'text' }, version: { N: 4 } } },
    { Item: { remembered: { M: { voice: { Q: 'whisper' } } } } },
    { Item: { remembered: { M: { voice: { S: 4 }, avoids: { L: 'back' }, tips: { M: [] } } } } },
    { Items: [{}] },
  ])('such as %j does no harm', async (body) => {
    const { keeper, reported } = await keeperBefore({ status: 200, body: JSON.stringify(body) });
    const recall = await keeper.recall(anna, NOW, signal);
    if ('failed' in recall) expect(reported).toHaveLength(1);
    else expect(recall.item?.remembered ?? NOTHING).toEqual(NOTHING);
  });

  test('costs no more than what is wrong with it', async () => {
    const M = {
      voice: { S: 'whisper' },
      position: { S: 'ceiling' },
      gentle: { N: '1' },
      avoids: { L: [{ S: 'back' }, { N: '3' }] },
    };
    const { keeper } = await keeperBefore({ status: 200, body: JSON.stringify({ Item: { remembered: { M } } }) });
    const expected: Recall = {
      item: { remembered: { ...NOTHING, voice: 'whisper', avoids: ['back'] }, version: 0, written: 0 },
    };
    expect(await keeper.recall(anna, NOW, signal)).toEqual(expected);
  });
});
