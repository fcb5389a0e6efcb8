import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

/** A table as it is deployed, on a DynamoDB that lives on loopback as long as the test. */
export interface Table {
  readonly endpoint: string;
  readonly table: string;
  stop(): Promise<void>;
}

const table = 'restful-back-memory';

/** What a client needs for an endpoint on loopback, which believes any credentials. */
export function clientFor(endpoint: string) {
  return { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'loopback', secretAccessKey: 'loopback' } };
}

export async function startTable(): Promise<Table> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await createTable(endpoint);
  return {
    endpoint,
    table,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function createTable(endpoint: string): Promise<void> {
  const client = new DynamoDBClient(clientFor(endpoint));
  const keys = { household: 'HASH', person: 'RANGE' } as const;
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: Object.entries(keys).map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
      AttributeDefinitions: Object.keys(keys).map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    }),
  );
  let ready = false;
  while (!ready) {
    const { Table: described } = await client.send(new DescribeTableCommand({ TableName: table }));
    ready = described?.TableStatus === 'ACTIVE';
  }
  client.destroy();
}
