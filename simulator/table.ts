import { mkdirSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment } from './environment';

export interface Table {
  /** What the skill needs around it to find the table. */
  readonly environment: Environment;
  /** Finishes what is being written and closes the files. */
  stop(): Promise<void>;
}

const TABLE_NAME = 'restful-back-memory';

/** As the stack creates it: somebody in a household, on demand. */
export const TABLE = {
  TableName: TABLE_NAME,
  AttributeDefinitions: [
    { AttributeName: 'household', AttributeType: 'S' },
    { AttributeName: 'person', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'household', KeyType: 'HASH' },
    { AttributeName: 'person', KeyType: 'RANGE' },
  ],
  BillingMode: 'PAY_PER_REQUEST',
};

/**
 * A DynamoDB on this machine that keeps its table in a folder; without one, in memory. A folder that cannot be used, because another simulator has it open for
 * example, is told of by `tell`, and then the table is kept in memory.
 */
export async function startTable(folder?: string, tell: (message: string) => void = () => {}): Promise<Table> {
  const trouble = folder === undefined ? undefined : await troubleWith(folder);
  if (trouble) tell(`${folder} ${trouble}; what the skill remembers now is gone when this simulator ends`);
  const { default: dynalite } = await import('dynalite');
  const server = dynalite({ createTableMs: 0, ...(folder === undefined || trouble ? {} : { path: folder }) });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await createTable(port);
  return { environment: environmentFor(port), stop: () => close(server) };
}

/**
 * Opens the folder's files once, to see whether they can be: dynalite would take the whole process down with its first request
 * if they could not.
 */
async function troubleWith(folder: string): Promise<string | undefined> {
  const { Level } = await import('level');
  try {
    mkdirSync(folder, { recursive: true });
    const level = new Level(folder);
    await level.open();
    await level.close();
    return undefined;
  } catch (error) {
    const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
    return code === 'LEVEL_LOCKED' ? 'is in use by another simulator' : `cannot be used (${message})`;
  }
}

/**
 * What AWS's own client reads. Nobody looks at the keys here, so the person's own are left as they are; a profile would make the client
 * look for keys elsewhere, perhaps over the network. That this Node will be too old for its next versions is for the build to say.
 */
function environmentFor(port: number): Environment {
  const { AWS_REGION = 'us-east-1', AWS_ACCESS_KEY_ID = 'desk', AWS_SECRET_ACCESS_KEY = 'desk' } = process.env;
  return {
    MEMORY_TABLE: TABLE_NAME,
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_REGION,
    AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY,
    AWS_PROFILE: undefined,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

async function createTable(port: number): Promise<void> {
  const answer = await call(port, 'CreateTable', TABLE);
  if (answer.includes('ResourceInUseException')) return;
  if (!answer.includes('TableDescription')) throw new Error(`the table could not be created: ${answer}`);
  while (!(await call(port, 'DescribeTable', { TableName: TABLE_NAME })).includes('"ACTIVE"'));
}

/** One call of DynamoDB's protocol. AWS's client would do it too, but takes longer to load than all the rest of this file. */
function call(port: number, action: string, body: unknown): Promise<string> {
  const headers = {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': `DynamoDB_20120810.${action}`,
    'X-Amz-Date': '20260101T000000Z',
    Authorization: 'AWS4-HMAC-SHA256 Credential=desk, SignedHeaders=host, Signature=desk',
  };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method: 'POST', headers }, async (response) => {
      const chunks = await response.setEncoding('utf8').toArray();
      resolve(chunks.join(''));
    });
    sent.once('error', reject).end(JSON.stringify(body));
  });
}

/** Clients that keep their connections open would keep it open, too. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
