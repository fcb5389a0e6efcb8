import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LANGUAGES } from '../../lambda/contract';
import { bundle } from '../../tools/bundle';
import { checkResponse } from '../support/checks';
import { intent, launch } from '../support/requests';
import { startTable } from '../support/table';

/** A copy of the bundle in an empty folder outside the repository, called by a plain node as Lambda would. */
describe('the deployable', () => {
  const out = mkdtempSync(join(tmpdir(), 'bundle-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));

  beforeAll(async () => {
    await bundle(out);
    cpSync(out, elsewhere, { recursive: true });
    rmSync(out, { recursive: true });
  });
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  const node = (script: string, env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['-e', script], {
      cwd: elsewhere,
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
    });
  const call = (event: object, env?: NodeJS.ProcessEnv) =>
    node(
      `require('./index.js').handler(${JSON.stringify(event)}, {})
        .then((answer) => console.log(JSON.stringify(answer)), (error) => { console.log(error.message); process.exitCode = 3 })`,
      env,
    );

  test('is the skill, what it seldom needs beside it, one file of words a language, and no package.json', () => {
    expect(readdirSync(elsewhere).sort()).toEqual(['index.js', 'languages', 'memory.js', 'services.js']);
    expect(readdirSync(join(elsewhere, 'languages'))).toEqual(
      [...LANGUAGES].sort().map((language) => `${language}.json`),
    );
  });

  test('has the AWS client beside the skill, for whatever needs no memory does not wait for it', () => {
    const code = (file: string) => readFileSync(join(elsewhere, file), 'utf8');
    expect(code('memory.js')).toContain('DynamoDB_20120810');
    expect(code('index.js')).not.toContain('DynamoDB_20120810');
    expect(code('index.js')).not.toContain('@aws-sdk');
  });

  test("has the clients for Alexa's services beside it, too, and finds them when it asks the device where it stands", async () => {
    const code = (file: string) => readFileSync(join(elsewhere, file), 'utf8');
    expect(code('services.js')).toContain('System.timeZone');
    expect(code('index.js')).not.toContain('System.timeZone');
    const settings = createServer((_, response) => response.end('"Europe/Dublin"'));
    await new Promise<void>((resolve) => settings.listen(0, '127.0.0.1', resolve));
    const event = structuredClone(intent('WarningSignIntent', { sign: 'both-legs' }));
    const apiEndpoint = `http://127.0.0.1:${(settings.address() as AddressInfo).port}`;
    Object.assign(event.context.System, { apiEndpoint, apiAccessToken: 'token' });
    const script = `require('./index.js').handler(${JSON.stringify(event)}, {})
      .then(({ response }) => console.log(response.outputSpeech.ssml))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: elsewhere });
    settings.close();
    expect(stdout).toContain('Please call one one two now.');
  });

  test('remembers in the table that the environment names, from one process to the next', async () => {
    const { endpoint, table, stop } = await startTable();
    const env = {
      PATH: process.env.PATH,
      MEMORY_TABLE: table,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'loopback',
      AWS_SECRET_ACCESS_KEY: 'loopback',
      LOG_LEVEL: 'error',
    };
    const say = async (event: object) => {
      const script = `require('./index.js').handler(${JSON.stringify(event)}, {})
        .then(({ response }) => console.log(response.outputSpeech.ssml))`;
      const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: elsewhere, env });
      return stdout;
    };
    expect(await say(intent('PreferPositionIntent', { position: 'back' }))).toContain('I will remember');
    expect(await say(intent('WhatDoYouRememberIntent'))).toContain('You like to lie on your back.');
    await stop();
  });

  test('answers a launch', () => {
    const answer = JSON.parse(call(launch()).stdout.trim().split('\n').at(-1) ?? '');
    checkResponse(answer);
    expect(answer.response.shouldEndSession).toBe(false);
  });

  test('exports a handler of two parameters that returns a promise, as Lambda on Node 24 demands', () => {
    const event = JSON.stringify(launch());
    const said = node(`const { handler } = require('./index.js'); const answer = handler(${event}, {});
      console.log(handler.length, answer instanceof Promise)`);
    expect(said.stdout.split('\n')[0]).toBe('2 true');
  });

  test('refuses requests for another skill once it knows its own id', () => {
    const refused = call(launch(), { SKILL_ID: 'amzn1.ask.skill.ours' });
    expect(refused).toMatchObject({ status: 3, stdout: expect.stringContaining('verification failed') });
  });

  test('logs what broke in one line, and nothing that was said', () => {
    const event = {
      ...launch(),
      request: { type: 'Never.Seen', requestId: 'r', locale: 'en-US', secret: 'my back hurts' },
    };
    const log = call(event).stderr.trim();
    expect(Object.keys(JSON.parse(log))).toEqual(['level', 'requestId', 'type', 'locale', 'ms', 'cold', 'code', 'at']);
    expect(log).not.toContain('hurts');
  });
});
