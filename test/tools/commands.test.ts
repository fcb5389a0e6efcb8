import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Where the desks of these tests remember, so that the developer's own remembers nothing of them. */
const MEMORY = mkdtempSync(join(tmpdir(), 'restful-back-memory-'));
afterAll(() => rmSync(MEMORY, { recursive: true, force: true }));

function npmRun(script: string, args: readonly string[], input: string) {
  return spawnSync('npm', ['--silent', 'run', script, '--', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
}

function npmStart(args: readonly string[], input: string) {
  return npmRun('start', ['--memory', MEMORY, ...args], input);
}

describe('npm start', () => {
  test('answers piped lines, one line each, after the greeting, and exits 0', () => {
    const run = npmStart([], 'why does my back hurt at night\nis it my mattress\n\nwho says so\n');
    const lines = run.stdout.trimEnd().split('\n');
    expect(run.status).toBe(0);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/\?$/);
    expect(lines[1]).toMatch(/^A sore back at night is very common\./);
    expect(lines[3]).toMatch(/mattress trial in the Lancet, 2003; the evidence is fairly good/);
  }, 60_000);

  test('answers each piped stage direction by one line in brackets', () => {
    const run = npmStart([], '(the dog barks)\n(8 hours later)\n(the skill is disabled)\n');
    const [, ...lines] = run.stdout.trimEnd().split('\n');
    expect(run.status).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(/^\(.*stage directions are: .*\)$/),
      '(8 hours later; nobody answered, and the session ended)',
      '(the skill is disabled, and was told so)',
    ]);
  }, 60_000);

  test('remembers in the folder it is given, or not at all', () => {
    expect(readdirSync(MEMORY)).toContain('CURRENT');
    const run = npmStart(['--memory', 'none'], 'is it my mattress\n');
    expect(run.status).toBe(0);
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(2);
  }, 60_000);

  test('shows the card and what was understood when asked to', () => {
    const run = npmStart(['--card', '--debug'], 'is it my mattress\n');
    expect(run.stdout).toContain('[Restful Back]');
    expect(run.stdout).toContain('"intent":"WhyDoesMyBackHurtIntent"');
  }, 60_000);

  test('says which locales there are when it does not know one', () => {
    const run = npmStart(['--locale', 'tlh-QO'], '');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('no model for "tlh-QO"; built are: ');
  }, 60_000);
});

test('npm run bench tells what a first answer, its memory and a warm answer cost', () => {
  // Whether they cost too much is for the reader: timing decides no test.
  const run = npmRun('bench', ['--runs', '1'], '');
  expect(run.stdout).toMatch(/first answer, restful-back \/ minimal: \d/);
  expect(run.stdout).toMatch(/resident memory, restful-back \/ bare: \d/);
  expect(run.stdout).toMatch(/warm answer, p50 of \d+, ms: \d/);
}, 60_000);

test('npm run recognise prints a JSON line for each phrase', () => {
  const run = npmRun('recognise', ['--locale', 'en-US'], 'is it my mattress\npurple monkey dishwasher\n');
  const [first, second] = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(run.status).toBe(0);
  expect(first).toEqual({
    utterance: 'is it my mattress',
    intent: 'WhyDoesMyBackHurtIntent',
    slots: { topic: 'mattress' },
    score: 1,
  });
  expect(second).toMatchObject({ utterance: 'purple monkey dishwasher', intent: 'AMAZON.FallbackIntent', slots: {} });
}, 60_000);
