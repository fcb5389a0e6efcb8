import { SLEEP_POSITIONS, type SleepPosition } from '../contract';
import { type TipsChange, withTips } from '../knowledge/tips';
import type { Remembered } from './remembered';

/**
 * What one turn changed. It is data and not a new record, so that it can be applied again to what another device wrote in the meantime,
 * and carried to the next turn when the table did not answer. Applying the same changes twice in a row is the same as once.
 */
export interface Change {
  readonly set?: Partial<Omit<Remembered, 'position' | 'avoids' | 'tips'>>;
  /** Set only where nothing is known: what was told elsewhere in the meantime is better known. */
  readonly unlessKnown?: Pick<Remembered, 'gentle'>;
  /** They like to lie like this. */
  readonly prefer?: SleepPosition;
  /** They do not lie like this. */
  readonly avoid?: SleepPosition;
  readonly tips?: TipsChange;
}

/** A record with a change made to it. */
export function changed(known: Remembered, { set, unlessKnown, prefer, avoid, tips }: Change): Remembered {
  const { position, ...others } = { ...unlessKnown, ...known, ...set };
  const likes = prefer ?? position;
  const avoided = partsAvoided(known.avoids, prefer, avoid);
  const kept = likes && !partsOf(likes).every((part) => avoided.includes(part)) ? likes : undefined;
  return {
    ...others,
    ...(kept ? { position: kept } : {}),
    avoids: joinedUp(avoided),
    tips: tips ? withTips(known.tips, tips) : known.tips,
  };
}

const SIDES: readonly SleepPosition[] = ['left-side', 'right-side'];

/** The side is the left as well as the right. */
function partsOf(position: SleepPosition): readonly SleepPosition[] {
  return position === 'side' ? SIDES : [position];
}

/** What is avoided, the side taken apart: whoever then likes the left still avoids the right. */
function partsAvoided(
  avoids: readonly SleepPosition[],
  prefer: SleepPosition | undefined,
  avoid: SleepPosition | undefined,
): readonly SleepPosition[] {
  const liked = prefer ? partsOf(prefer) : [];
  const before = avoids.flatMap(partsOf).filter((part) => !liked.includes(part));
  return [...before, ...(avoid ? partsOf(avoid) : [])];
}

/** Parts as they are kept and said: in the order of the contract, both sides as one. */
function joinedUp(parts: readonly SleepPosition[]): SleepPosition[] {
  const both = SIDES.every((side) => parts.includes(side));
  return SLEEP_POSITIONS.filter((position) => {
    if (position === 'side') return both;
    return parts.includes(position) && !(both && SIDES.includes(position));
  });
}
