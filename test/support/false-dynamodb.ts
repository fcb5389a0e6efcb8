import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Something on loopback that is no DynamoDB, though it is asked as if it were. */
export interface FalseDynamoDb {
  readonly endpoint: string;
  /** How many requests have come in. */
  requests(): number;
  /** What was asked, once it was heard to its end. */
  readonly calls: { readonly name: string; readonly input: Record<string, unknown> }[];
  /** When the next request has come in: until the connection it came by is closed again. */
  asked(): Promise<{ readonly closed: Promise<unknown> }>;
  stop(): Promise<void>;
}

/** Answers every request alike; without an answer, none ever. */
export async function startFalseDynamoDb(answer?: { status: number; body: string }): Promise<FalseDynamoDb> {
  let requests = 0;
  const calls: { name: string; input: Record<string, unknown> }[] = [];
  const server = createServer(async (request, response) => {
    requests++;
    const name = String(request.headers['x-amz-target']).replace('DynamoDB_20120810.', '');
    // Whoever hangs up in the middle was not heard to the end.
    const body = await text(request).catch(() => undefined);
    if (body) calls.push({ name, input: JSON.parse(body) });
    if (answer) response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    calls,
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
