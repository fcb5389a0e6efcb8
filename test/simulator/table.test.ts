import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type Environment, setEnvironment } from '../../simulator/environment';
import { openMemory } from '../../simulator/memory';
import { startTable } from '../../simulator/table';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'restful-back-memory-'));
  folders.push(folder);
  return folder;
}

const before = { ...process.env };
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^(AWS_|MEMORY_TABLE$)/.test(name)) delete process.env[name];
});
afterAll(() => {
  Object.assign(process.env, before);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const KEY = { household: { S: 'a household' }, person: { S: 'household' } };

/** Does something with AWS's own client, which finds its way by the environment, as in the skill. */
async function withClient<Result>(
  environment: Environment,
  use: (client: DynamoDBClient, TableName: string | undefined) => Promise<Result>,
): Promise<Result> {
  setEnvironment(environment);
  const client = new DynamoDBClient({});
  try {
    return await use(client, environment.MEMORY_TABLE);
  } finally {
    client.destroy();
  }
}

function put(environment: Environment, words: string) {
  const Item = { ...KEY, words: { S: words } };
  return withClient(environment, (client, TableName) => client.send(new PutItemCommand({ TableName, Item })));
}

async function get(environment: Environment): Promise<string | undefined> {
  const { Item } = await withClient(environment, (client, TableName) =>
    client.send(new GetItemCommand({ TableName, Key: KEY })),
  );
  return Item?.words?.S;
}

describe('the table on the desk', () => {
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  beforeEach(() => told.splice(0));

  test('keeps what was put into it when it is stopped and started again', async () => {
    const folder = join(newFolder(), 'made/when/needed');
    const first = await startTable(folder, tell);
    await put(first.environment, 'on the left side');
    await first.stop();
    const second = await startTable(folder, tell);
    expect(await get(second.environment)).toBe('on the left side');
    await second.stop();
    expect(told).toEqual([]);
  });

  test('is in memory, and says so, when another simulator has the folder open', async () => {
    const folder = newFolder();
    const first = await startTable(folder, tell);
    const second = await startTable(folder, tell);
    await put(first.environment, 'in the folder');
    await put(second.environment, 'in memory');
    expect([await get(first.environment), await get(second.environment)]).toEqual(['in the folder', 'in memory']);
    expect(told).toEqual([expect.stringMatching(/^.* is in use by another simulator; .*$/)]);
    await second.stop();
    await first.stop();
  });

  test('is in memory, and says so, when the folder cannot be one', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const table = await startTable(file, tell);
    await put(table.environment, 'in memory');
    expect(await get(table.environment)).toBe('in memory');
    expect(told).toEqual([expect.stringContaining('cannot be used')]);
    await table.stop();
  });

  test("leaves the person's own region and keys as they are", async () => {
    setEnvironment({ AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'mine', AWS_SECRET_ACCESS_KEY: 'secret' });
    const { environment, stop } = await startTable(newFolder(), tell);
    expect(environment).toMatchObject({
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'mine',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_ENDPOINT_URL_DYNAMODB: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    });
    await stop();
  });

  test('is found even if the person has a profile, which has other keys', async () => {
    setEnvironment({ AWS_PROFILE: 'nobody' });
    const { environment, stop } = await startTable(newFolder(), tell);
    await put(environment, 'here');
    expect(await get(environment)).toBe('here');
    await stop();
  });
});

describe('what the desk remembers with', () => {
  const tell = () => {};

  test('is nothing with "none", even if the environment names a table', async () => {
    process.env.MEMORY_TABLE = 'theirs';
    expect((await openMemory('none', tell)).environment).toEqual({ MEMORY_TABLE: undefined });
  });

  test('is the table that the environment names, untouched', async () => {
    process.env.MEMORY_TABLE = 'theirs';
    expect((await openMemory(undefined, tell)).environment).toEqual({});
  });

  test('is the folder that was asked for', async () => {
    const { environment, stop } = await openMemory(newFolder(), tell);
    expect(environment.MEMORY_TABLE).toBe('restful-back-memory');
    await stop();
  });
});
