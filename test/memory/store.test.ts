import { createHash } from 'node:crypto';
import { type AttributeValue, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { createDynamoStore } from '../../lambda/memory/dynamodb';
import { createMemoryStore } from '../../lambda/memory/in-memory';
import { NOTHING, type Remembered } from '../../lambda/memory/remembered';
import { Conflict, type Item, type Owner, type Store } from '../../lambda/memory/store';
import { aRecord } from '../support/remembered';
import { clientFor, startTable, type Table } from '../support/table';

const NOW = 1_795_500_000_123;
const DAY = 24 * 60 * 60 * 1000;
const THIRTEEN_MONTHS = 396 * DAY;

const { signal } = new AbortController();
let table: Table;
let dynamoDb: Store;

beforeAll(async () => {
  table = await startTable();
  dynamoDb = createDynamoStore({ table: table.table, ...clientFor(table.endpoint) });
});
afterAll(() => table.stop());

let households = 0;

/** Somebody nobody has seen before, so that no test sees what another has kept. */
function somebody(): Owner & { personId: string } {
  households++;
  return { userId: `amzn1.ask.account.${households}`, personId: `amzn1.ask.person.${households}` };
}

const whisper: Remembered = { ...NOTHING, voice: 'whisper' };
const soft: Remembered = { ...NOTHING, voice: 'soft' };

function item(version: number, remembered = whisper, written = NOW): Item {
  return { version, remembered, written };
}

const STORES: [string, () => Store][] = [
  ['a store in memory', createMemoryStore],
  ['a DynamoDB table', () => dynamoDb],
];

describe.each(STORES)('%s', (_, open) => {
  let store: Store;
  beforeAll(() => {
    store = open();
  });

  test('keeps nothing of somebody it has never seen', async () => {
    expect(await store.get(somebody(), NOW, signal)).toBeUndefined();
  });

  test('gives back what it was given', async () => {
    await fc.assert(
      fc.asyncProperty(aRecord, async (remembered) => {
        const owner = somebody();
        await store.put(owner, item(1, remembered), signal);
        expect(await store.get(owner, NOW, signal)).toEqual(item(1, remembered));
      }),
      { numRuns: 30 },
    );
  });

  test('shares nothing with whoever reads', async () => {
    const owner = somebody();
    await store.put(owner, item(1, { ...NOTHING, avoids: ['back'] }), signal);
    const read = (await store.get(owner, NOW, signal)) as Item;
    Object.assign(read.remembered.avoids, ['side']);
    expect((await store.get(owner, NOW, signal))?.remembered.avoids).toEqual(['back']);
  });

  test('keeps everybody in a household apart, and whoever was not recognised too', async () => {
    const anna = somebody();
    const ben = { ...anna, personId: 'amzn1.ask.person.BEN' };
    const unknown = { userId: anna.userId };
    const named = { ...anna, personId: 'household' };
    await store.put(anna, item(1, whisper), signal);
    await store.put(unknown, item(1, soft), signal);
    expect((await store.get(anna, NOW, signal))?.remembered).toEqual(whisper);
    expect((await store.get(unknown, NOW, signal))?.remembered).toEqual(soft);
    expect(await store.get(ben, NOW, signal)).toBeUndefined();
    expect(await store.get(named, NOW, signal)).toBeUndefined();
    expect(await store.get({ ...somebody(), personId: anna.personId }, NOW, signal)).toBeUndefined();
  });

  test('takes the next version only, and nothing from whoever knew an older one', async () => {
    const owner = somebody();
    await store.put(owner, item(1), signal);
    await store.put(owner, item(2, soft), signal);
    for (const version of [1, 2, 4]) {
      await expect(store.put(owner, item(version), signal)).rejects.toBeInstanceOf(Conflict);
    }
    expect(await store.get(owner, NOW, signal)).toEqual(item(2, soft));
  });

  test('lets one of several first writings win', async () => {
    const owner = somebody();
    const writings = await Promise.allSettled(
      [whisper, soft, NOTHING].map((one) => store.put(owner, item(1, one), signal)),
    );
    const failed = writings.flatMap((writing) => (writing.status === 'rejected' ? [writing.reason] : []));
    expect(failed.map((error) => error instanceof Conflict)).toEqual([true, true]);
  });

  test('forgets one, and does not let an old record come back', async () => {
    const owner = somebody();
    const other = { userId: owner.userId };
    await store.put(owner, item(1), signal);
    await store.put(other, item(1, soft), signal);
    await store.remove(owner, signal);
    await store.remove(owner, signal);
    expect(await store.get(owner, NOW, signal)).toBeUndefined();
    expect(await store.get(other, NOW, signal)).toEqual(item(1, soft));
    await expect(store.put(owner, item(2), signal)).rejects.toBeInstanceOf(Conflict);
    await store.put(owner, item(1, soft), signal);
    expect(await store.get(owner, NOW, signal)).toEqual(item(1, soft));
  });

  test('forgets a household, and no other', async () => {
    const anna = somebody();
    const unknown = { userId: anna.userId };
    const neighbour = somebody();
    for (const owner of [anna, unknown, neighbour]) await store.put(owner, item(1), signal);
    await store.removeAll(anna.userId, undefined, signal);
    await store.removeAll(anna.userId, undefined, signal);
    expect(await store.get(anna, NOW, signal)).toBeUndefined();
    expect(await store.get(unknown, NOW, signal)).toBeUndefined();
    expect(await store.get(neighbour, NOW, signal)).toEqual(item(1));
  });

  test('forgets only what was not written later, if told when', async () => {
    const { userId } = somebody();
    const people = [-1, 0, 1].map((later) => ({ owner: { userId, personId: `${later}` }, written: NOW + later }));
    for (const { owner, written } of people) await store.put(owner, item(1, soft, written), signal);
    await store.removeAll(userId, NOW, signal);
    const left = await Promise.all(people.map(({ owner }) => store.get(owner, NOW, signal)));
    expect(left.map((one) => one?.written)).toEqual([undefined, undefined, NOW + 1]);
  });

  test('keeps what is not written again for thirteen months, and then begins anew', async () => {
    const owner = somebody();
    await store.put(owner, item(1), signal);
    await store.put(owner, item(2), signal);
    const end = NOW + THIRTEEN_MONTHS;
    expect(await store.get(owner, end, signal)).toEqual(item(2));
    await expect(store.put(owner, item(1, soft, end), signal)).rejects.toBeInstanceOf(Conflict);
    // From the next full second on: that is how exactly a table knows it.
    const after = Math.ceil(end / 1000) * 1000;
    expect(await store.get(owner, after, signal)).toBeUndefined();
    await store.put(owner, item(1, soft, after), signal);
    expect(await store.get(owner, after, signal)).toEqual(item(1, soft, after));
    await expect(store.put(owner, item(1, whisper, after), signal)).rejects.toBeInstanceOf(Conflict);
  });

  test('does nothing for a signal that is over', async () => {
    const owner = somebody();
    await store.put(owner, item(1), signal);
    const over = AbortSignal.abort();
    await expect(store.get(owner, NOW, over)).rejects.toThrow();
    await expect(store.put(owner, item(2), over)).rejects.toThrow();
    await expect(store.remove(owner, over)).rejects.toThrow();
    await expect(store.removeAll(owner.userId, undefined, over)).rejects.toThrow();
    expect(await store.get(owner, NOW, signal)).toEqual(item(1));
  });
});

describe('an item in the table', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const keyOf = ({ userId, personId }: Owner) => ({
    household: { S: sha256(`household:${userId}`) },
    person: { S: personId === undefined ? 'household' : sha256(`person:${personId}`) },
  });

  let client: DynamoDBClient;
  beforeAll(() => {
    client = new DynamoDBClient(clientFor(table.endpoint));
  });
  afterAll(() => client.destroy());

  const attributes = async (owner: Owner) =>
    (await client.send(new GetItemCommand({ TableName: table.table, Key: keyOf(owner) }))).Item;

  /** An item with one writing of it damaged; undefined leaves the attribute out. */
  async function damaged(owner: Owner, damage: Record<string, AttributeValue | undefined>) {
    await dynamoDb.put(owner, item(1), signal);
    const whole = Object.entries({ ...(await attributes(owner)), ...damage });
    const Item = Object.fromEntries(whole.flatMap(([name, value]) => (value ? [[name, value]] : [])));
    await client.send(new PutItemCommand({ TableName: table.table, Item }));
  }

  test('holds hashes, a version, when it was written, when it expires in seconds, and what is remembered', async () => {
    const owner = somebody();
    await dynamoDb.put(owner, item(1, { ...NOTHING, voice: 'soft', gate: true }), signal);
    expect(await attributes(owner)).toEqual({
      ...keyOf(owner),
      version: { N: '1' },
      written: { N: `${NOW}` },
      expires: { N: `${Math.ceil((NOW + THIRTEEN_MONTHS) / 1000)}` },
      remembered: {
        M: {
          voice: { S: 'soft' },
          gate: { BOOL: true },
          avoids: { L: [] },
          tips: { M: { heard: { L: [] }, helpful: { L: [] }, unhelpful: { L: [] } } },
        },
      },
    });
  });

  test('of the whole household names nobody', async () => {
    const { userId } = somebody();
    await dynamoDb.put({ userId }, item(1), signal);
    expect((await attributes({ userId }))?.person).toEqual({ S: 'household' });
  });

  const numbers: (AttributeValue | undefined)[] = [
    undefined,
    { S: 'many' },
    { S: '2' },
    { NULL: true },
    { N: '0' },
    { N: '-3' },
    { N: '2.5' },
    { N: '2.9999999999999999999999999999' },
    { N: '0.1' },
    { N: '9007199254740993' },
    { N: '99999999999999999999999999999999999999' },
    { N: '1e40' },
    { N: '1e-40' },
    { N: '1000000000000' },
  ];

  test.each(numbers)('whose version is %j is read, written again, and then counts on', async (version) => {
    const owner = somebody();
    await damaged(owner, { version });
    const read = await dynamoDb.get(owner, NOW, signal);
    expect(read?.remembered).toEqual(whisper);
    const next = (read?.version ?? 0) + 1;
    await dynamoDb.put(owner, item(next, soft), signal);
    await expect(dynamoDb.put(owner, item(next, whisper), signal)).rejects.toBeInstanceOf(Conflict);
    const again = await dynamoDb.get(owner, NOW, signal);
    expect(again?.remembered).toEqual(soft);
    await dynamoDb.put(owner, item((again?.version ?? 0) + 1, NOTHING), signal);
    expect((await dynamoDb.get(owner, NOW, signal))?.remembered).toEqual(NOTHING);
  });

  test.each([undefined, { S: 'yesterday' }, { NULL: true }, { N: '-1' }])(
    'that was written at %j is read, written again, and forgotten with what is old',
    async (written) => {
      const owner = somebody();
      await damaged(owner, { written });
      expect(await dynamoDb.get(owner, NOW, signal)).toEqual(item(1, whisper, 0));
      await dynamoDb.put(owner, item(2, soft), signal);
      expect(await dynamoDb.get(owner, NOW, signal)).toEqual(item(2, soft));
      const other = { ...owner, personId: 'other' };
      await damaged(other, { written });
      await dynamoDb.removeAll(owner.userId, NOW - 1, signal);
      expect(await dynamoDb.get(owner, NOW, signal)).toEqual(item(2, soft));
      expect(await dynamoDb.get(other, NOW, signal)).toBeUndefined();
    },
  );

  test.each([undefined, { S: 'never' }, { N: '1e39' }])(
    'that expires at %j is read and written again',
    async (expires) => {
      const owner = somebody();
      await damaged(owner, { expires });
      expect(await dynamoDb.get(owner, NOW, signal)).toEqual(item(1));
      await dynamoDb.put(owner, item(2, soft), signal);
      expect(await dynamoDb.get(owner, NOW + THIRTEEN_MONTHS + 1000, signal)).toBeUndefined();
    },
  );

  test.each<AttributeValue | undefined>([
    undefined,
    { S: 'text' },
    { L: [] },
    { NULL: true },
    { M: { position: { N: '4' }, tips: { SS: ['C-heat'] }, place: { M: {} }, avoids: { B: new Uint8Array(3) } } },
    { M: { voice: { N: '99999999999999999999999999999999999999' }, place: { M: { since: { N: '1e39' } } } } },
    { M: { gate: { N: '9007199254740993.5' } } },
    { M: { ['__proto__']: { M: { voice: { S: 'slow' } } }, constructor: { M: { prototype: { NULL: true } } } } },
  ])('that remembers %j remembers nothing, and can be written again', async (remembered) => {
    const owner = somebody();
    await damaged(owner, { remembered });
    expect(await dynamoDb.get(owner, NOW, signal)).toEqual(item(1, NOTHING));
    await dynamoDb.put(owner, item(2, soft), signal);
    expect(await dynamoDb.get(owner, NOW, signal)).toEqual(item(2, soft));
  });

  test('is found however many pages its household fills', async () => {
    const { userId } = somebody();
    const people = Array.from({ length: 7 }, (_, index) => ({ userId, personId: `${index}` }));
    // A page is a megabyte: three such items fill one.
    for (const owner of people) await damaged(owner, { remembered: { S: 'x'.repeat(390_000) } });
    await dynamoDb.removeAll(userId, undefined, signal);
    expect(await Promise.all(people.map((owner) => attributes(owner)))).toEqual(people.map(() => undefined));
  });
});
