import type { SleepPosition } from '../contract';
import type { ClaimId } from './claims';
import { type Answer, type Row, withoutRepeats } from './layers';

const ON_THE_SIDE: Row = {
  cause: ['C-position-side', 'C-pillow-between'],
  advice: ['C-pillow-between'],
  more: [['C-pillow-head'], ['C-position-change']],
};

/** No study tells left from right, so neither do we. */
const LEFT_OR_RIGHT: Row = {
  cause: ['C-position-none'],
  advice: null,
  more: [['C-position-side', 'C-pillow-between'], ['C-position-change']],
};

/** Every way of lying of the contract. */
export const POSITIONS: Readonly<Record<SleepPosition, Row>> = {
  back: {
    cause: ['C-position-back', 'C-pillow-under'],
    advice: ['C-pillow-under'],
    more: [['C-position-change'], ['C-pillow-try']],
    safety: 'C-preg-late',
  },
  side: ON_THE_SIDE,
  'left-side': LEFT_OR_RIGHT,
  'right-side': LEFT_OR_RIGHT,
  stomach: {
    cause: ['C-position-stomach', 'C-position-stomach-tip'],
    advice: ['C-position-stomach-tip'],
    more: [['C-position-side'], ['C-pillow-try']],
  },
  'propped-up': { cause: ['C-position-upright'], advice: null, more: [['C-pillow-head']], safety: 'RF-05' },
};

/** Claims that only make sense lying in one way. */
const FOR: Partial<Record<ClaimId, SleepPosition>> = {
  'C-pillow-between': 'side',
  'C-pillow-under': 'back',
  'C-position-side': 'side',
  'C-position-back': 'back',
  'C-position-stomach': 'stomach',
  'C-position-stomach-tip': 'stomach',
  'C-position-upright': 'propped-up',
};

/** Whether somebody does not lie in a position: not on the side only if neither on the left nor on the right. */
export function avoidsLying(avoids: readonly SleepPosition[], position: SleepPosition): boolean {
  if (avoids.includes(position)) return true;
  if (isSide(position)) return avoids.includes('side');
  return position === 'side' && avoids.includes('left-side') && avoids.includes('right-side');
}

/** Whether a claim makes sense for somebody who lies in one way and not in others. */
export function suits(claim: ClaimId, avoids: readonly SleepPosition[], position?: SleepPosition): boolean {
  const way = FOR[claim];
  if (!way) return true;
  if (avoidsLying(avoids, way)) return false;
  return !position || position === way || (way === 'side' && isSide(position));
}

/** An answer to a general question, without what somebody does not do. */
export function fitting(answer: Answer, avoids: readonly SleepPosition[]): Answer {
  const layers = answer.layers.map((layer) => layer.flatMap((claim) => fittingClaim(claim, avoids)));
  return { ...answer, layers: withoutRepeats(layers) };
}

/** A pillow goes where somebody lies: one tip stands in for the other. */
function fittingClaim(claim: ClaimId, avoids: readonly SleepPosition[]): ClaimId[] {
  if (suits(claim, avoids)) return [claim];
  return claim === 'C-pillow-between' && suits('C-pillow-under', avoids) ? ['C-pillow-under'] : [];
}

function isSide(position: SleepPosition): boolean {
  return position === 'left-side' || position === 'right-side';
}
