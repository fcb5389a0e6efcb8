import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { freeze, peakMemory, thaw } from './frozen';
import { findHome } from './home';
import { type RuntimeApi, startRuntimeApi, type Told, type ToldError } from './runtime-api';

export interface ClientOptions {
  /** The folder of the bundle. */
  readonly folder: string;
  /** What is in its environment besides what Lambda itself puts there. */
  readonly env?: NodeJS.ProcessEnv;
  /** How long an event may take, in ms: as it is deployed, unless said otherwise. */
  readonly timeLimit?: number;
}

/** What came of an event: an answer or a failure. */
export interface Invocation {
  readonly answer?: ResponseEnvelope;
  readonly failure?: Failure;
  /** What was written to stdout and stderr since the event before. */
  readonly log: readonly string[];
}

export interface Failure {
  /** The runtime's name for it, or Lambda's. */
  readonly type: string;
  readonly words: string;
}

/** In ms; what the stack grants, and what Lambda grants to any process for starting. */
const TIME_LIMIT = 8000;
const INIT_LIMIT = 10_000;

/** Lambda's Node 22 and later leave out what Node still calls experimental; AWS tests the client the same way. */
const NODE_OPTIONS = '--no-experimental-require-module --no-experimental-detect-module';

/**
 * A bundle under AWS's Runtime Interface Client on Node 24, treated as Lambda treats it: one event at a time, frozen from its answer to
 * the next event, killed when it takes too long.
 */
export class RuntimeClient {
  #frozen = false;
  #ended = false;
  #events = 0;
  #read = 0;

  private constructor(
    private readonly api: RuntimeApi,
    private readonly child: ChildProcess,
    private readonly exited: Promise<Exit>,
    private readonly output: string,
    private readonly timeLimit: number,
  ) {}

  static async start({ folder, env = {}, timeLimit = TIME_LIMIT }: ClientOptions): Promise<RuntimeClient> {
    const { node, ric } = findHome();
    const api = await startRuntimeApi();
    // Written to a file, all there is has been written by the time the answer comes, and in order.
    const output = mkdtempSync(join(tmpdir(), 'output-'));
    const file = openSync(join(output, 'log'), 'a');
    const child = spawn(node, [ric], {
      cwd: folder,
      env: { ...environment(api.address, folder), ...env },
      stdio: ['ignore', file, file],
    });
    closeSync(file);
    const exited = once(child, 'exit').then(([code, signal]): Exit => ({ kind: 'exit', code, signal }));
    return new RuntimeClient(api, child, exited, output, timeLimit);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the process could not be started');
    return this.child.pid;
  }

  /** In kB. */
  get peakMemory(): number {
    return peakMemory(this.pid);
  }

  /** Hands over an event, and freezes the process once it has answered. */
  async invoke(event: unknown): Promise<Invocation> {
    if (this.#ended) throw new Error('the process has ended');
    if (this.#frozen) thaw(this.pid);
    this.#frozen = false;
    const outcome = await this.#run(event);
    return { ...outcome, log: this.#newLines() };
  }

  /** The answer to an event that has to have one. */
  async ask(event: RequestEnvelope): Promise<ResponseEnvelope> {
    const { answer, failure, log } = await this.invoke(event);
    if (!answer) throw new Error([`${failure?.type}: ${failure?.words}`, ...log].join('\n'));
    return answer;
  }

  async stop(): Promise<void> {
    await this.#kill();
    await this.api.stop();
    rmSync(this.output, { recursive: true });
  }

  async #run(event: unknown): Promise<Omit<Invocation, 'log'>> {
    const ready = await this.#tells(INIT_LIMIT);
    if (ready.kind !== 'next') return this.#failed(ready);
    const deadline = Date.now() + this.timeLimit;
    ready.hand({ id: `event-${++this.#events}`, event, deadline });
    const told = await this.#tells(this.timeLimit);
    if (told.kind === 'answer' || told.kind === 'error') await this.#freeze(told.letGo);
    return told.kind === 'answer' ? toAnswer(told.body) : this.#failed(told);
  }

  /** It still waits to hear that its answer came, so nothing of it has run since. */
  async #freeze(letGo: () => void): Promise<void> {
    await freeze(this.pid);
    this.#frozen = true;
    letGo();
  }

  async #failed(told: Told | Exit | Late): Promise<{ failure: Failure }> {
    // An invocation that fails leaves the process as it is; everything else is its end.
    if (told.kind !== 'error') await this.#kill();
    return { failure: failureOf(told) };
  }

  /** What the runtime tells next, or why it tells nothing. */
  async #tells(limit: number): Promise<Told | Exit | Late> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Late>((resolve) => {
      timer = setTimeout(() => resolve({ kind: 'late', limit }), limit);
    });
    const told = await Promise.race([this.api.told(), this.exited, late]);
    clearTimeout(timer);
    return told;
  }

  async #kill(): Promise<void> {
    this.#ended = true;
    this.child.kill('SIGKILL');
    await this.exited;
  }

  #newLines(): string[] {
    const written = readFileSync(join(this.output, 'log'), 'utf8');
    const lines = written.slice(this.#read).split('\n').filter(Boolean);
    this.#read = written.length;
    return lines;
  }
}

interface Exit {
  readonly kind: 'exit';
  readonly code: number | null;
  readonly signal: string | null;
}

interface Late {
  readonly kind: 'late';
  readonly limit: number;
}

/** What Lambda puts into the environment, as the stack is deployed, and nothing of the tester's own. */
function environment(address: string, folder: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    NODE_OPTIONS,
    AWS_LAMBDA_RUNTIME_API: address,
    _HANDLER: 'index.handler',
    LAMBDA_TASK_ROOT: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: 'restful-back',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_FORMAT: 'JSON',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/restful-back',
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/23/[$LATEST]loopback',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'loopback',
    AWS_SECRET_ACCESS_KEY: 'loopback',
    AWS_SESSION_TOKEN: 'loopback',
  };
}

/** The service takes an object, and nothing else. */
function toAnswer(body: string): { answer: ResponseEnvelope } | { failure: Failure } {
  const answer: unknown = JSON.parse(body);
  if (typeof answer === 'object' && answer !== null) return { answer: answer as ResponseEnvelope };
  return { failure: { type: 'MissingAnswer', words: `the handler answered with ${body}` } };
}

function failureOf(told: Told | Exit | Late): Failure {
  switch (told.kind) {
    case 'init error':
      return toFailure('it did not start', told.error);
    case 'error':
      return toFailure('the invocation failed', told.error);
    case 'late':
      return { type: 'Sandbox.Timedout', words: `nothing came within ${told.limit} ms` };
    case 'exit': {
      const how = told.signal ? `signal ${told.signal}` : `exit status ${told.code}`;
      return { type: 'Runtime.ExitError', words: `the process ended without an answer: ${how}` };
    }
    default:
      return { type: 'OutOfTurn', words: `the runtime told "${told.kind}" when it was not its turn` };
  }
}

function toFailure(what: string, { errorType, errorMessage }: ToldError): Failure {
  return { type: errorType, words: `${what}: ${errorMessage}` };
}
