import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated';
import { runMain } from './main';
import { ROOT } from './yaml';

/** `npm run generate`: writes every generated file. */
function main(): void {
  for (const { path, text } of generatedFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
}

runMain(main);
