import type { Handler } from '../turn';
import { about } from './about';
import { doctor } from './doctor';
import { ending } from './ending';
import { fallback } from './fallback';
import { help } from './help';
import { launch } from './launch';
import { more } from './more';
import { positions } from './positions';
import { relief } from './relief';
import { repeat } from './repeat';
import { source } from './source';
import { feedback, tips } from './tips';
import { voice } from './voice';
import { warning } from './warning';
import { why } from './why';
import { yes } from './yes';

/** All handlers in the order they are asked: safety comes before everything else. */
export const HANDLERS: readonly Handler[] = [
  warning,
  doctor,
  launch,
  why,
  tips,
  feedback,
  relief,
  positions,
  more,
  source,
  voice,
  about,
  yes,
  repeat,
  help,
  ending,
  fallback,
];
