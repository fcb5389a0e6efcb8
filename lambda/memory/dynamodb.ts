import { createHash } from 'node:crypto';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { readRemembered } from './reading';
import { Conflict, expiry, type Item, type Owner, type Store } from './store';

type Attributes = Record<string, AttributeValue>;

/** More writings than one lifetime has room for; a version above is damage. */
const MOST_VERSIONS = 1e12;

interface Options extends DynamoDBClientConfig {
  readonly table: string;
}

/**
 * Keeps memories in a DynamoDB table. Make one a process: the client keeps its connection. Where the table is and who may use it are
 * the SDK's own settings, from the environment. Nothing of the platform's ids is stored but their hashes.
 */
export function createDynamoStore({ table, ...config }: Options): Store {
  const client = new DynamoDBClient({ maxAttempts: 2, ...config });
  const at = (owner: Owner) => ({ TableName: table, Key: keyOf(owner) });

  return {
    async get(owner, now, abortSignal) {
      const { Item } = await client.send(new GetItemCommand({ ...at(owner), ConsistentRead: true }), { abortSignal });
      return Item && !hasExpired(Item, now) ? toItem(Item) : undefined;
    },

    async put(owner, item, abortSignal) {
      const Item = { ...keyOf(owner), ...toAttributes(item) };
      const command = new PutItemCommand({ TableName: table, Item, ...(item.version === 1 ? asFirst : asNext)(item) });
      if (!(await succeeds(client.send(command, { abortSignal })))) throw new Conflict();
    },

    async remove(owner, abortSignal) {
      await client.send(new DeleteItemCommand(at(owner)), { abortSignal });
    },

    async removeAll(userId, before, abortSignal) {
      const query = { TableName: table, ...everybodyIn(userId) };
      for await (const { Items = [] } of paginateQuery({ client }, query, { abortSignal })) {
        const deletions = Items.map((Key) => new DeleteItemCommand({ TableName: table, Key, ...notAfter(before) }));
        await Promise.all(deletions.map((deletion) => succeeds(client.send(deletion, { abortSignal }))));
      }
    },
  };
}

/** False if its condition did not hold. */
async function succeeds(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function keyOf({ userId, personId }: Owner): Attributes {
  const person = personId === undefined ? 'household' : hash('person', personId);
  return { household: { S: hash('household', userId) }, person: { S: person } };
}

function hash(kind: 'household' | 'person', id: string): string {
  return createHash('sha256').update(`${kind}:${id}`).digest('hex');
}

function toAttributes({ remembered, version, written }: Item): Attributes {
  return {
    version: number(version),
    written: number(written),
    expires: number(expiry(written)),
    remembered: { M: marshall(remembered, { removeUndefinedValues: true }) },
  };
}

function toItem({ remembered, version, written }: Attributes): Item {
  // Number, because by default one number that is too long for JavaScript would make the whole record unreadable.
  const record = remembered && unmarshall({ remembered }, { wrapNumbers: Number });
  return {
    remembered: readRemembered(record?.remembered),
    version: within(1, MOST_VERSIONS, Number.parseInt(version?.N ?? '', 10)),
    written: within(0, Number.MAX_SAFE_INTEGER, Number(written?.N)),
  };
}

/** 0 for what is not a number from `least` to `most`. */
function within(least: number, most: number, value: number): number {
  return value >= least && value <= most ? value : 0;
}

function hasExpired({ expires }: Attributes, now: number): boolean {
  return Number(expires?.N) <= now / 1000;
}

/**
 * Over nothing, over what has expired and is not swept yet, and over what does not say its version: whatever `get` reads as nothing or as
 * version 0, for otherwise it could never be written again. A comparison with what is missing or no number is false.
 */
function asFirst({ written }: Item) {
  return {
    ConditionExpression:
      'attribute_not_exists(#version) OR #expires <= :now OR NOT (#version BETWEEN :first AND :most)',
    ExpressionAttributeNames: { '#version': 'version', '#expires': 'expires' },
    ExpressionAttributeValues: { ':now': number(written / 1000), ':first': number(1), ':most': number(MOST_VERSIONS) },
  };
}

/** Over the version before. A range, so that a fraction that got in does not keep everything out for ever. */
function asNext({ version }: Item) {
  return {
    ConditionExpression: '#version >= :last AND #version < :next',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':last': number(version - 1), ':next': number(version) },
  };
}

/** What does not say when it was written is taken for old. */
function notAfter(before: number | undefined) {
  if (before === undefined) return {};
  return {
    ConditionExpression: 'NOT (#written > :before)',
    ExpressionAttributeNames: { '#written': 'written' },
    ExpressionAttributeValues: { ':before': number(before) },
  };
}

/** The keys of a household, those just written included. */
function everybodyIn(userId: string) {
  return {
    ConsistentRead: true,
    KeyConditionExpression: '#household = :household',
    ProjectionExpression: '#household, #person',
    ExpressionAttributeNames: { '#household': 'household', '#person': 'person' },
    ExpressionAttributeValues: { ':household': { S: hash('household', userId) } },
  };
}

function number(value: number): AttributeValue {
  return { N: String(value) };
}
