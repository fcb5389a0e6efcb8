import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated';
import { runMain } from './main';
import { ROOT } from './yaml';

/** `npm run generate`: writes every generated file. */
async function main(): Promise<void> {
  for (const { path, content } of await generatedFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
    console.log(path);
  }
}

runMain(main);
