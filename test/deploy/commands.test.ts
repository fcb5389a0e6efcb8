import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../lambda/contract';
import { contentsOf } from '../../tools/deploy/contents';
import { DOCUMENTS } from '../../tools/site/documents';

/** A home without an account, and an environment that holds nothing of the developer's. */
const HOME = mkdtempSync(join(tmpdir(), 'no-account-'));
afterAll(() => rmSync(HOME, { recursive: true }));

function npmRun(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync('npm', ['--silent', 'run', script, '--', ...args], {
    env: { PATH: process.env.PATH, HOME, ...env },
    encoding: 'utf8',
  });
}

describe('npm run deploy -- --dry-run', () => {
  const before = contentsOf('skill-package').digest;
  const run = npmRun('deploy', ['--dry-run']);

  test('needs no account, and finds nothing that would be refused', () => {
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Nothing would be refused. Nothing was sent.');
  });

  test('shows what goes where, how much it is, and its digest', () => {
    expect(run.stdout).toMatch(/^package {3}\d+ files, \d+ KB, \d+ KB zipped; \d+ locales?: .*en-US/m);
    expect(run.stdout).toMatch(/^code {6}\d+ files, \d+ KB, \d+ KB zipped; nodejs24\.x$/m);
    for (const line of [
      'default  → us-east-1',
      'EU       → eu-west-1',
      'FE       → us-west-2',
      'index.js',
      'skill.json',
    ])
      expect(run.stdout).toContain(`            ${line}\n`);
    expect(run.stdout).toContain(`digest    ${contentsOf('build/restful-back').digest}\n`);
  });

  test('lists what a deployment needs besides', () => {
    expect(run.stdout).toMatch(/^missing {3}SITE_URL: /m);
    expect(run.stdout).toMatch(/^missing {3}ALARM_MAIL: /m);
    const told = npmRun('deploy', ['--dry-run'], { SITE_URL: 'https://example.org/', ALARM_MAIL: 'a@example.org' });
    expect(told.stdout).not.toContain('missing');
    expect(told.stdout).toMatch(/^SITE_URL {2}https:\/\/example\.org$/m);
  });

  test('changes nothing in the repository', () => {
    expect(contentsOf('skill-package').digest).toBe(before);
  });
});

describe('npm run deploy', () => {
  test('does nothing without the place of the policies', () => {
    const run = npmRun('deploy', []);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^SITE_URL: is needed/);
  });

  test('says what is wrong with an address or an option', () => {
    expect(npmRun('deploy', [], { SITE_URL: 'example.org' }).stderr).toContain('SITE_URL: "example.org" is no address');
    expect(npmRun('deploy', ['--dryrun']).stderr).toContain("Unknown option '--dryrun'");
  });
});

describe('npm run site', () => {
  test('writes every policy of every language as a page that stands alone', () => {
    const run = npmRun('site', [], { OPERATOR: 'Night & Day <Ltd>', CONTACT: 'mail@example.org' });
    expect(run.stderr).toBe('');
    const pages = LANGUAGES.flatMap((language) => DOCUMENTS.map((name) => `build/site/${language}/${name}.html`));
    expect(run.stdout.trim().split('\n')).toEqual(pages);
    for (const page of pages) {
      const html = readFileSync(page, 'utf8');
      expect(html).toMatch(/^<!doctype html>\n<html lang="\w\w" dir="\w{3}">/);
      expect(html).toMatch(/<title>[^<]{8,}<\/title>/);
      expect(html).toContain('Night &amp; Day &lt;Ltd&gt;');
      expect(html).toContain('mail@example.org');
      expect(html).not.toMatch(/\{\{|<script|src=|href="(?!https:|mailto:|#)/);
    }
  });

  test('publishes nothing that does not say who answers for it', () => {
    const run = npmRun('site', [], { OPERATOR: 'Somebody' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('docs/privacy.md: needs CONTACT in the environment: where they can be written to');
  });
});
