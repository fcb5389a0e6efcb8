import type { SleepPosition } from '../contract';
import { avoidsLying } from '../knowledge/positions';

/** Which ways of lying suit somebody. */
export interface Ways {
  readonly position?: SleepPosition;
  readonly avoids: readonly SleepPosition[];
  /** Whether the gentle version suits them; undefined where nobody knows, and so nobody is sent onto their back. */
  readonly gentle?: boolean;
}

/** How to lie, as lines of the speech files: which way, and what a pillow can do for it. */
export interface Lying {
  readonly key: string;
  readonly pillow?: string;
}

/** How to settle for the night: as they like it, else on what is left of side and back, else however is easiest. */
export function lyingForTheNight({ position, avoids, gentle: known }: Ways, gentle: boolean): Lying {
  const usual = gentle ? GENTLE : USUAL;
  const open = (way: SleepPosition) => !avoidsLying(avoids, way) && !(gentle && NOT_GENTLE.includes(way));
  if (position && open(position)) return settle(narrowed(position, avoids));
  if (known === undefined && !gentle) return { key: 'routine.position.easiest' };
  const [way, other] = usual.filter(open);
  if (way && other && !gentle) return { key: 'routine.position.any', pillow: 'routine.position.anyPillow' };
  return way ? settle(narrowed(way, avoids)) : { key: 'routine.position.easiest' };
}

const USUAL: readonly SleepPosition[] = ['side', 'back'];
const GENTLE: readonly SleepPosition[] = ['side', 'propped-up'];
/** Late in pregnancy nobody settles on their back or front, and the gentle version does not ask who is pregnant. */
const NOT_GENTLE: readonly SleepPosition[] = ['back', 'stomach'];

/** How to lie for gentle movements, which are never done flat on the back. */
export function lyingGently({ position, avoids }: Ways): Lying {
  const side = position === 'left-side' || position === 'right-side' ? position : 'side';
  const way = avoidsLying(avoids, side) ? 'side' : side;
  if (avoidsLying(avoids, way)) return { key: 'routine.gentle.easiest' };
  return { key: `routine.gentle.${narrowed(way, avoids)}` };
}

/** The side that is left, when one of them is avoided. */
export function narrowed(position: SleepPosition, avoids: readonly SleepPosition[]): SleepPosition {
  if (position !== 'side') return position;
  if (avoids.includes('left-side')) return 'right-side';
  return avoids.includes('right-side') ? 'left-side' : 'side';
}

function settle(position: SleepPosition): Lying {
  return { key: `routine.position.${position}` };
}
