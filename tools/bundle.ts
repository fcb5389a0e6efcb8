import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LANGUAGES } from '../lambda/contract';
import { packLanguage } from './language/pack';
import { ROOT } from './yaml';

/**
 * Writes what Lambda runs: index.js and one file of words a language, so that a cold start reads only the language it needs.
 * CommonJS and without a package.json, which both Node 20 and 24 load as it lies. `out` is emptied first.
 */
export async function bundle(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: [join(ROOT, 'lambda/index.ts')],
    outfile: join(out, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Names stay readable in error logs; white space and syntax do not need to.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  mkdirSync(join(out, 'languages'));
  for (const language of LANGUAGES) {
    writeFileSync(join(out, 'languages', `${language}.json`), JSON.stringify(packLanguage(language)));
  }
}
