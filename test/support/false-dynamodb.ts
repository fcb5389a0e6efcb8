import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something on loopback that is no DynamoDB, though it is asked as if it were. */
export interface FalseDynamoDb {
  readonly endpoint: string;
  /** How many requests have come in. */
  requests(): number;
  /** When the next request has come in: until the connection it came by is closed again. */
  asked(): Promise<{ readonly closed: Promise<unknown> }>;
  stop(): Promise<void>;
}

/** Answers every request alike; without an answer, none ever. */
export async function startFalseDynamoDb(answer?: { status: number; body: string }): Promise<FalseDynamoDb> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    request.resume();
    if (answer) response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    async asked() {
      const [request] = await once(server, 'request');
      return { closed: once(request.socket, 'close') };
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
