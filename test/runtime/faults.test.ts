import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../tools/yaml';
import { launch } from '../support/requests';
import { type ClientOptions, type Invocation, RuntimeClient } from './client';
import { findHome } from './home';
import { withTable } from './table';

/** Bundles that would fail at Lambda, each in its own way: the client has to tell of every one. */
describe('the client tells of a bundle', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fault-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (code: string) => writeFileSync(join(folder, 'index.js'), code);
  /** From the project's own dependencies, as the real bundle is. */
  const compile = (contents: string) =>
    build({
      stdin: { contents, resolveDir: ROOT },
      bundle: true,
      platform: 'node',
      target: 'node20',
      outfile: join(folder, 'index.js'),
      logLevel: 'warning',
    });

  async function running<Result>(
    use: (client: RuntimeClient) => Promise<Result>,
    options: Partial<ClientOptions> = {},
  ): Promise<Result> {
    const client = await RuntimeClient.start({ folder, ...options });
    try {
      return await use(client);
    } finally {
      await client.stop();
    }
  }

  /** One event; what was wrong with it ended the process, or did not. */
  async function only(options: Partial<ClientOptions> = {}): Promise<Invocation> {
    return running(async (client) => client.invoke(launch()), options);
  }

  async function isOver(client: RuntimeClient): Promise<void> {
    await expect(client.invoke(launch())).rejects.toThrow('the process has ended');
  }

  test('that is sound: nothing', async () => {
    write('exports.handler = async (event) => ({ said: event.request.type });');
    expect(await only()).toEqual({ answer: { said: 'LaunchRequest' }, log: [] });
  });

  test('that throws when it is loaded', async () => {
    write("throw new TypeError('no such word');");
    await running(async (client) => {
      const { answer, failure, log } = await client.invoke(launch());
      expect(answer).toBeUndefined();
      expect(failure).toEqual({ type: 'TypeError', words: 'it did not start: no such word' });
      expect(log.join('\n')).toContain('no such word');
      await isOver(client);
    });
  });

  test('that is no JavaScript', async () => {
    write('exports.handler = async (');
    expect((await only()).failure).toMatchObject({
      type: 'Runtime.UserCodeSyntaxError',
      words: expect.stringMatching(/^it did not start: SyntaxError/),
    });
  });

  test('that misses a file of its own', async () => {
    write("require('./memory.js'); exports.handler = async () => ({});");
    expect((await only()).failure).toMatchObject({
      type: 'Runtime.ImportModuleError',
      words: expect.stringContaining('./memory.js'),
    });
  });

  test("that exports the SDK's own handler, which takes a callback", async () => {
    await compile(`
      import { SkillBuilders } from 'ask-sdk-core';
      const LaunchRequestHandler = {
        canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
        handle: ({ responseBuilder }) => responseBuilder.speak('Hello').getResponse(),
      };
      export const handler = SkillBuilders.custom().addRequestHandlers(LaunchRequestHandler).lambda();
    `);
    const { answer, failure } = await only();
    expect(answer).toBeUndefined();
    expect(failure).toMatchObject({
      type: 'Runtime.CallbackHandlerDeprecated',
      words: expect.stringMatching(/^it did not start: .*removed support for callback-based function handlers/),
    });
  });

  test('that exports no handler', async () => {
    write('exports.handle = async () => ({});');
    expect((await only()).failure).toEqual({
      type: 'Runtime.HandlerNotFound',
      words: 'it did not start: index.handler is undefined or not exported',
    });
  });

  test('that promises an answer, and has nothing left to do', async () => {
    write('exports.handler = () => new Promise(() => {});');
    await running(async (client) => {
      expect((await client.invoke(launch())).failure).toEqual({
        type: 'Runtime.ExitError',
        words: 'the process ended without an answer: exit status 0',
      });
      await isOver(client);
    });
  });

  test('that promises an answer, and is busy for ever', async () => {
    write("console.log('busy'); exports.handler = () => new Promise(() => setInterval(() => {}, 1000));");
    await running(
      async (client) => {
        const { failure, log } = await client.invoke(launch());
        expect(failure).toEqual({ type: 'Sandbox.Timedout', words: 'nothing came within 1000 ms' });
        expect(log).toEqual([expect.stringContaining('busy')]);
        await isOver(client);
      },
      { timeLimit: 1000 },
    );
  });

  test('that writes without waiting for it: the table is empty while it is frozen', async () => {
    /*
     * The runtime posts the answer one immediate after the handler's end; this write is two of them away, and so comes after the answer
     * however fast or slow the machine is. The next event waits for it, to show that it was only put off.
     */
    await compile(`
      import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
      const client = new DynamoDBClient({});
      const Item = { household: { S: 'h' }, person: { S: 'p' } };
      let writing;
      export async function handler() {
        await writing;
        writing = new Promise((resolve, reject) => {
          const write = () => client.send(new PutItemCommand({ TableName: process.env.MEMORY_TABLE, Item })).then(resolve, reject);
          setImmediate(() => setImmediate(write));
        });
        return {};
      }
    `);
    await withTable((table) =>
      running(
        async (client) => {
          expect((await client.invoke(launch())).answer).toEqual({});
          expect(await table.items()).toEqual([]);
          expect((await client.invoke(launch())).answer).toEqual({});
          expect(await table.items()).toEqual([{ household: 'h', person: 'p' }]);
        },
        { env: table.env },
      ),
    );
  });

  test('whose unfinished work breaks after the answer: the next event finds it out', async () => {
    write(`exports.handler = async () => {
      setImmediate(() => setImmediate(() => { throw new Error('too late'); }));
      return {};
    };`);
    await running(async (client) => {
      expect((await client.invoke(launch())).answer).toEqual({});
      const { failure, log } = await client.invoke(launch());
      expect(failure).toEqual({
        type: 'Runtime.ExitError',
        words: 'the process ended without an answer: exit status 1',
      });
      expect(log.join('\n')).toContain('too late');
    });
  });

  test('whose answer is no JSON', async () => {
    write('exports.handler = async () => ({ characters: 8000n });');
    expect((await only()).failure).toEqual({
      type: 'Runtime.JSONStringifyError',
      words: 'the invocation failed: Unable to stringify response body',
    });
  });

  test('that answers with nothing', async () => {
    write('exports.handler = async () => undefined;');
    expect((await only()).failure).toEqual({ type: 'MissingAnswer', words: 'the handler answered with null' });
  });

  test('that throws, and goes on', async () => {
    write(`exports.handler = async ({ request }) => {
      if (request.type === 'LaunchRequest') throw new RangeError('eight thousand');
      return {};
    };`);
    await running(async (client) => {
      const { answer, failure, log } = await client.invoke(launch());
      expect(answer).toBeUndefined();
      expect(failure).toEqual({ type: 'RangeError', words: 'the invocation failed: eight thousand' });
      expect(log).toEqual([expect.stringContaining('eight thousand')]);
      expect(await client.invoke({ request: {} })).toEqual({ answer: {}, log: [] });
    });
  });

  test('that leaves the process', async () => {
    write('exports.handler = async () => process.exit(3);');
    await running(async (client) => {
      const asked = client.ask(launch());
      await expect(asked).rejects.toThrow('Runtime.ExitError: the process ended without an answer: exit status 3');
      await isOver(client);
    });
  });

  test('that is killed', async () => {
    write("exports.handler = async () => process.kill(process.pid, 'SIGKILL');");
    expect((await only()).failure?.words).toBe('the process ended without an answer: signal SIGKILL');
  });
});

describe('the home of the runtime', () => {
  test.each([
    ['not set', {}, 'RUNTIME_HOME is not set.'],
    ['incomplete', { RUNTIME_HOME: tmpdir() }, 'RUNTIME_HOME is incomplete: there is no '],
  ])('says how it is made when it is %s', (_, env, words) => {
    expect(() => findHome(env)).toThrow(words);
    expect(() => findHome(env)).toThrow(
      'npm install --no-save --no-package-lock --prefix <folder> aws-lambda-ric@4 node@24',
    );
  });
});
