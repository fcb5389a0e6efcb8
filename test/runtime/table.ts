import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { clientFor, startTable } from '../support/table';

/** A table that a deployed function reaches, and that tests look into while the function is frozen. */
export interface DeployedTable {
  readonly env: NodeJS.ProcessEnv;
  items(): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export async function deployTable(): Promise<DeployedTable> {
  const { endpoint, table, stop } = await startTable();
  const client = new DynamoDBClient(clientFor(endpoint));
  return {
    env: { MEMORY_TABLE: table, AWS_ENDPOINT_URL_DYNAMODB: endpoint },
    async items() {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
      return Items.map((item) => unmarshall(item));
    },
    async stop() {
      client.destroy();
      await stop();
    },
  };
}

/** A table for as long as it is used, whatever comes of that. */
export async function withTable(use: (table: DeployedTable) => Promise<void>): Promise<void> {
  const table = await deployTable();
  try {
    await use(table);
  } finally {
    await table.stop();
  }
}

/** Where a table should be, and nobody listens. */
export async function deadTable(): Promise<NodeJS.ProcessEnv> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return { MEMORY_TABLE: 'gone', AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}` };
}
