import type { SleepPosition } from '../contract';
import type { Row } from './layers';

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
