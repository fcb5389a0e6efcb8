import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../tools/bundle';
import type { SkillHandler } from './echo';
import { type Environment, setEnvironment } from './environment';

/**
 * The handler Lambda will run: the real bundle, built into a folder of its own outside the repository and loaded from there, with its
 * environment around it. The folder goes when the process does. It logs only what breaks, for the desk shows the rest.
 */
export async function loadHandler(environment: Environment | Promise<Environment>): Promise<SkillHandler> {
  const out = mkdtempSync(join(tmpdir(), 'restful-back-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const [variables] = await Promise.all([environment, bundle(out)]);
  // The bundle reads its environment once, when it is loaded.
  setEnvironment({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'error', ...variables });
  const { handler } = createRequire(__filename)(join(out, 'index.js')) as {
    handler: (event: unknown, context: unknown) => ReturnType<SkillHandler>;
  };
  return (event) => handler(event, {});
}
