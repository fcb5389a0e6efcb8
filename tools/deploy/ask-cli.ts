import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../yaml';

/** Which ask-cli, and with which libraries: today's newest version of one of them keeps it from starting. */
const WANTED = join(ROOT, 'infrastructure/ask-cli');
const INSTALLED = join(ROOT, 'build/ask-cli');
const LOCK = 'package-lock.json';

/** Runs ask-cli in a folder, and installs it first where it is not yet. Resolves to its exit code. */
export async function runAsk(args: readonly string[], cwd: string, env = process.env): Promise<number> {
  if (!isInstalled()) await install();
  return run(join(INSTALLED, 'node_modules/.bin/ask'), args, cwd, env);
}

function isInstalled(): boolean {
  // npm writes this one last, so an installation that was broken off is made anew.
  const done = existsSync(join(INSTALLED, 'node_modules/.package-lock.json'));
  return done && readFileSync(join(INSTALLED, LOCK), 'utf8') === readFileSync(join(WANTED, LOCK), 'utf8');
}

async function install(): Promise<void> {
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  cpSync(WANTED, INSTALLED, { recursive: true });
  // Its scripts only print a welcome and build what it does without.
  const status = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], INSTALLED);
  if (status !== 0) throw new Error('ask-cli could not be installed; what npm says is above');
}

/** Runs a command where it can be seen and answered. Resolves to its exit code. */
export async function run(command: string, args: readonly string[], cwd: string, env = process.env): Promise<number> {
  const [code] = (await once(spawn(command, args, { cwd, env, stdio: 'inherit' }), 'exit')) as [number | null];
  return code ?? 1;
}
