import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../lambda/contract';
import { bundle } from '../../tools/bundle';
import { checkResponse } from '../support/checks';
import { launch } from '../support/requests';

describe('the deployable', () => {
  const out = mkdtempSync(join(tmpdir(), 'bundle-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));

  beforeAll(async () => {
    await bundle(out);
    cpSync(out, elsewhere, { recursive: true });
    rmSync(out, { recursive: true });
  });
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  test('is one file of code and one file of words a language, and no package.json', () => {
    expect(readdirSync(elsewhere).sort()).toEqual(['index.js', 'languages']);
    expect(readdirSync(join(elsewhere, 'languages'))).toEqual(LANGUAGES.map((language) => `${language}.json`));
  });

  test('answers a launch from a folder of its own', async () => {
    const { handler } = createRequire(__filename)(join(elsewhere, 'index.js'));
    const answer = await handler(launch(), {});
    checkResponse(answer);
    expect(answer.response.shouldEndSession).toBe(false);
  });

  test('exports a handler of two parameters that returns a promise, as Lambda on Node 24 demands', () => {
    const { handler } = createRequire(__filename)(join(elsewhere, 'index.js'));
    expect(handler).toHaveLength(2);
    expect(handler(launch(), {})).toBeInstanceOf(Promise);
  });
});
