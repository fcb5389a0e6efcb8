import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** An event as Lambda hands it over. */
export interface Handed {
  readonly id: string;
  readonly event: unknown;
  /** In ms since 1970. */
  readonly deadline: number;
}

/** What went wrong, as the runtime tells it. */
export interface ToldError {
  readonly errorType: string;
  readonly errorMessage: string;
}

/** What a runtime tells Lambda. Who answers or fails waits until it is let go. */
export type Told =
  | { readonly kind: 'next'; readonly hand: (handed: Handed) => void }
  | { readonly kind: 'answer'; readonly body: string; readonly letGo: () => void }
  | { readonly kind: 'error'; readonly error: ToldError; readonly letGo: () => void }
  | { readonly kind: 'init error'; readonly error: ToldError; readonly letGo: () => void };

export interface RuntimeApi {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API has them. */
  readonly address: string;
  /** The next that the runtime tells, in order; nothing is lost in between. */
  told(): Promise<Told>;
  stop(): Promise<void>;
}

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:restful-back';

/** Lambda's Runtime API (2018-06-01) on loopback, for one runtime. When it is handed what, and how long it may take, is for others to say. */
export async function startRuntimeApi(): Promise<RuntimeApi> {
  const unread: Told[] = [];
  let waiting: ((told: Told) => void) | undefined;
  const server = createServer(async (request, response) => {
    const told = await understand(request, response);
    if (!told) return void response.writeHead(404).end();
    if (waiting) waiting(told);
    else unread.push(told);
    waiting = undefined;
  });
  // A frozen process does not notice that its connection was closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async told() {
      return unread.shift() ?? new Promise((resolve) => (waiting = resolve));
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function understand(request: IncomingMessage, response: ServerResponse): Promise<Told | undefined> {
  const [, call] = /^\/2018-06-01\/runtime\/(.*)$/.exec(request.url ?? '') ?? [];
  const body = await text(request);
  const letGo = () => void response.writeHead(202).end('{"status":"OK"}');
  if (call === 'invocation/next') return { kind: 'next', hand: (handed) => hand(response, handed) };
  if (call === 'init/error') return { kind: 'init error', error: JSON.parse(body), letGo };
  if (call?.endsWith('/response')) return { kind: 'answer', body, letGo };
  if (call?.endsWith('/error')) return { kind: 'error', error: JSON.parse(body), letGo };
  return undefined;
}

function hand(response: ServerResponse, { id, event, deadline }: Handed): void {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Lambda-Runtime-Aws-Request-Id': id,
    'Lambda-Runtime-Deadline-Ms': deadline,
    'Lambda-Runtime-Invoked-Function-Arn': ARN,
  });
  response.end(JSON.stringify(event));
}
