import type { SleepPosition } from '../contract';
import { type TipsChange, withTips } from '../knowledge/tips';
import type { Remembered } from './remembered';

/**
 * What one turn changed. It is data and not a new record, so that it can be applied again to what another device wrote in the meantime,
 * and carried to the next turn when the table did not answer.
 */
export interface Change {
  readonly set?: Partial<Omit<Remembered, 'position' | 'avoids' | 'tips'>>;
  /** They like to lie like this. */
  readonly prefer?: SleepPosition;
  /** They do not lie like this. */
  readonly avoid?: SleepPosition;
  readonly tips?: TipsChange;
}

/** A record with a change made to it. */
export function changed(known: Remembered, { set, prefer, avoid, tips }: Change): Remembered {
  const { position, ...others } = { ...known, ...set };
  const likes = prefer ?? position;
  const kept = avoid && likes && covers(avoid, likes) ? undefined : likes;
  return {
    ...others,
    ...(kept ? { position: kept } : {}),
    avoids: avoidsAfter(known.avoids, prefer, avoid),
    tips: tips ? withTips(known.tips, tips) : known.tips,
  };
}

function avoidsAfter(avoids: readonly SleepPosition[], prefer?: SleepPosition, avoid?: SleepPosition): SleepPosition[] {
  const left = prefer ? avoids.flatMap((other) => without(other, prefer)) : avoids;
  return avoid ? [...left.filter((other) => !covers(avoid, other)), avoid] : [...left];
}

/** Whether one way of lying includes another: the side is the left as well as the right. */
function covers(one: SleepPosition, other: SleepPosition): boolean {
  return one === other || (one === 'side' && isSide(other));
}

/** What is left to avoid of one position once another is liked. */
function without(avoided: SleepPosition, liked: SleepPosition): SleepPosition[] {
  if (covers(liked, avoided)) return [];
  if (avoided === 'side' && isSide(liked)) return [liked === 'left-side' ? 'right-side' : 'left-side'];
  return [avoided];
}

function isSide(position: SleepPosition): boolean {
  return position === 'left-side' || position === 'right-side';
}
