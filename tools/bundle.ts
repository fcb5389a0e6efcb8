import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { LANGUAGES } from '../lambda/contract';
import { packLanguage } from './language/pack';
import { ROOT } from './yaml';

/** How code becomes something Lambda runs: CommonJS, which Node 20 and 24 both load without a package.json beside it. */
export const LAMBDA_BUILD: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Names stay, so that error logs can be read; white space and syntax need not.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * The AWS client from its ES modules, from which what is not used can be left out: two thirds of the size of its CommonJS, and loaded
 * in three fifths of the time.
 */
const MEMORY_BUILD: BuildOptions = { ...LAMBDA_BUILD, mainFields: ['module', 'main'] };

/** The SDK's clients for Alexa's services stay out of index.js; see lazy-services.js. */
const SKILL_BUILD: BuildOptions = {
  ...LAMBDA_BUILD,
  alias: { 'ask-sdk-model': join(ROOT, 'tools/lazy-services.js') },
  external: ['./services.js'],
};

/**
 * Writes what Lambda runs: index.js; memory.js with the AWS client and services.js with the clients for Alexa's own services, which are
 * loaded only when something is to be remembered or asked for; and one file of words a language, so that a cold start reads only the
 * language it needs. `out` is emptied first.
 */
export async function bundle(out: string, languages: readonly string[] = LANGUAGES): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await Promise.all([
    build({ ...SKILL_BUILD, entryPoints: [join(ROOT, 'lambda/index.ts')], outfile: join(out, 'index.js') }),
    build({ ...MEMORY_BUILD, entryPoints: [join(ROOT, 'lambda/memory/table.ts')], outfile: join(out, 'memory.js') }),
    build({ ...LAMBDA_BUILD, entryPoints: ['ask-sdk-model'], outfile: join(out, 'services.js') }),
  ]);
  mkdirSync(join(out, 'languages'));
  for (const language of languages) {
    writeFileSync(join(out, 'languages', `${language}.json`), JSON.stringify(packLanguage(language)));
  }
}
