import { join } from 'node:path';
import { bundle } from './bundle';
import { ROOT } from './yaml';

/** `npm run build`: the deployable, in build/lambda. */
const out = join(ROOT, 'build/lambda');
void bundle(out).then(() => console.log(out));
