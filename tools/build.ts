import { join } from 'node:path';
import { bundle } from './bundle';
import { runMain } from './main';
import { ROOT } from './yaml';

/** `npm run build`: the deployable, in build/lambda. */
async function main(): Promise<void> {
  const out = join(ROOT, 'build/lambda');
  await bundle(out);
  console.log(out);
}

runMain(main);
