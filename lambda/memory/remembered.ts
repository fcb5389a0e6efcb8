import type { RoutineMode, SleepPosition, VoiceStyle } from '../contract';
import type { TipsHeard } from '../knowledge/tips';
import type { Place } from '../routine/place';
import type { BedtimePlan } from '../routine/plans';

/**
 * All that is kept of a person between nights: preferences, and where the wind-down stopped. Never a reason, never how somebody is.
 * A field that is absent has never been told.
 */
export interface Remembered {
  /** How they like to lie. */
  readonly position?: SleepPosition;
  /** How they do not. */
  readonly avoids: readonly SleepPosition[];
  readonly length?: BedtimePlan;
  readonly mode?: RoutineMode;
  readonly voice?: VoiceStyle;
  /** Whether every wind-down is the gentle one. */
  readonly gentle?: boolean;
  readonly tips: TipsHeard;
  /** The disclaimer was heard. */
  readonly welcomed?: true;
  /** The question before the first wind-down was heard and answered. */
  readonly gate?: true;
  readonly place?: Place;
  /** When movements were last to be left out, in ms since 1970: for that night. Why is not kept. */
  readonly still?: number;
}

export const NOTHING: Remembered = { avoids: [], tips: { heard: [], helpful: [], unhelpful: [] } };
