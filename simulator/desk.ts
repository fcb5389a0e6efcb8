import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../tools/bundle';
import type { SkillHandler } from './echo';

/**
 * The handler Lambda will run: the real bundle, built into a folder of its own outside the repository and loaded from there.
 * The folder goes when the process does. It logs only what breaks, for the desk shows the rest.
 */
export async function loadHandler(): Promise<SkillHandler> {
  const out = mkdtempSync(join(tmpdir(), 'restful-back-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  await bundle(out);
  process.env.LOG_LEVEL ??= 'error';
  const { handler } = createRequire(__filename)(join(out, 'index.js')) as {
    handler: (event: unknown, context: unknown) => ReturnType<SkillHandler>;
  };
  return (event) => handler(event, {});
}
