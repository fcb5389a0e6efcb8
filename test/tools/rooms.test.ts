import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** One line of code in a file of a room, and the rule that must refuse it. */
const REFUSED = [
  ['lambda/skill.ts', 'export const id = process.env.SKILL_ID;', 'noProcessEnv'],
  ['lambda/alexa/a.ts', "export * from '../knowledge/tips';", 'noRestrictedImports'],
  ['lambda/alexa/b.ts', "export * from '../handlers/why';", 'noRestrictedImports'],
  ['lambda/handlers/a.ts', "export * from 'i18next';", 'noRestrictedImports'],
  ['lambda/handlers/b.ts', "export * from '../speech/ssml';", 'noRestrictedImports'],
  ['lambda/handlers/c.ts', "export * from 'ask-sdk-core';", 'noRestrictedImports'],
  ['lambda/handlers/d.ts', "export * from '../../tools/bundle';", 'noRestrictedImports'],
  ['lambda/handlers/e.ts', 'export const dice = () => Math.random();', 'noRestrictedGlobals'],
  ['lambda/handlers/f.ts', "export * from 'node:fs';", 'noRestrictedImports'],
  ['lambda/index.ts', "export * from '../tools/bundle';", 'noRestrictedImports'],
  ['lambda/knowledge/d.ts', "export * from '../turn';", 'noRestrictedImports'],
  ['lambda/knowledge/e.ts', 'export const now = () => globalThis.Date.now();', 'noRestrictedGlobals'],
  ['lambda/knowledge/a.ts', "export * from 'ask-sdk-model';", 'noRestrictedImports'],
  ['lambda/knowledge/b.ts', 'export const now = () => Date.now();', 'noRestrictedGlobals'],
  ['lambda/knowledge/c.ts', 'export const dice = () => Math.random();', 'noRestrictedGlobals'],
  ['lambda/routine/a.ts', "export * from '@aws-sdk/client-dynamodb';", 'noRestrictedImports'],
  ['lambda/memory/a.ts', "export * from 'ask-sdk-core';", 'noRestrictedImports'],
  ['lambda/memory/b.ts', "export * from '../handlers/why';", 'noRestrictedImports'],
  ['lambda/memory/c.ts', "export * from '../speech/ssml';", 'noRestrictedImports'],
  ['lambda/memory/d.ts', "export * from '../conversation';", 'noRestrictedImports'],
  ['lambda/memory/e.ts', "export * from 'node:fs';", 'noRestrictedImports'],
  ['lambda/memory/f.ts', "export * from '@aws-sdk/client-dynamodb';", 'noRestrictedImports'],
  ['lambda/memory/g.ts', "export * from './dynamodb';", 'noRestrictedImports'],
  ['lambda/memory/h.ts', 'export const now = () => Date.now();', 'noRestrictedGlobals'],
  ['lambda/memory/i.ts', "export * from '../../tools/bundle';", 'noRestrictedImports'],
  ['lambda/speech/a.ts', "export * from '../handlers/why';", 'noRestrictedImports'],
  ['lambda/screen/a.ts', "export * from '../handlers/why';", 'noRestrictedImports'],
] as const;

const ALLOWED = [
  ['lambda/alexa/fine.ts', "export * from 'ask-sdk-model';"],
  ['lambda/handlers/fine.ts', "export * from '../knowledge/tips';"],
  ['lambda/memory/fine.ts', "export * from './store';"],
  ['lambda/memory/fine-ids.ts', "export * from '../contract';"],
  ['lambda/memory/fine-tips.ts', "export * from '../knowledge/tips';"],
  ['lambda/memory/fine-plans.ts', "export * from '../routine/plans';"],
  ['lambda/memory/dynamodb.ts', "export * from '@aws-sdk/client-dynamodb';"],
  ['lambda/speech/fine.ts', "export * from 'i18next';"],
] as const;

describe('no room knows more than it needs', () => {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  let said = '';

  beforeAll(() => {
    const { $schema, vcs, ...config } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    writeFileSync(join(house, 'biome.json'), JSON.stringify(config));
    for (const [file, code] of [...REFUSED, ...ALLOWED]) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${code}\n`);
    }
    const biome = join(ROOT, 'node_modules/.bin/biome');
    const run = spawnSync(biome, ['lint', '--max-diagnostics=none', '--colors=off', '.'], {
      cwd: house,
      encoding: 'utf8',
    });
    said = run.stdout + run.stderr;
  });
  afterAll(() => rmSync(house, { recursive: true }));

  const rulesFor = (file: string) =>
    said
      .split('\n')
      .filter((line) => line.startsWith(`${file}:`))
      .map((line) => /lint\/\w+\/(\w+)/.exec(line)?.[1]);

  test.each(REFUSED)('%s may not say: %s', (file, _, rule) => {
    expect(rulesFor(file)).toContain(rule);
  });

  test.each(ALLOWED)('%s may say: %s', (file) => {
    const about = rulesFor(file).filter((rule) => rule === 'noRestrictedImports' || rule === 'noProcessEnv');
    expect(about).toEqual([]);
  });
});
