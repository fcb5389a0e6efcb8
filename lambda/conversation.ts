import type { ClaimId } from './knowledge/claims';
import type { Answer } from './knowledge/layers';
import type { Line, QuestionId } from './lines';
import type { Change } from './memory/changes';
import { NOTHING, type Remembered } from './memory/remembered';
import type { RoutineState } from './routine/state';

/** What is known within one conversation, carried from turn to turn in the session's attributes. It must survive JSON. */
export interface Conversation {
  /** The person opened the skill, so it may go on after an answer. Otherwise this is a one-shot: answered and over. */
  readonly opened: boolean;
  /** What is known of the person: remembered from other nights, and learnt in this conversation. */
  readonly known: Remembered;
  /** What was learnt and is not in the table yet. */
  readonly unsaved: readonly Change[];
  /** What came of looking into memory; absent until something needed it, for most answers need nothing. */
  readonly recalled?: Recalled;
  /** The wind-down, when it is at its gate or done one step at a time. */
  readonly routine?: RoutineState | undefined;
  /** What becomes the preference once the gate is passed. */
  readonly wanted?: Change['set'] | undefined;
  /** Whose voice it was that began, as the platform names it, if it was recognised: it is their memory until the session ends. */
  readonly speaker?: string;
  /** The answer just heard, for "tell me more" and "who says so". */
  readonly heard?: Heard | undefined;
  /** The question that a yes or a no would answer. */
  readonly asked?: QuestionId;
  /** What was said last and understood, for "say that again". */
  readonly said?: { readonly lines: readonly Line[]; readonly ask?: QuestionId };
  /** The device's time zone once it has been asked for; empty if it did not say. */
  readonly zone?: string;
  /** How many times in a row nothing was understood. */
  readonly misheard: number;
}

export interface Heard {
  readonly answer: Answer;
  /** The layer heard last, from 0. */
  readonly layer: number;
  /** The tip heard last in it, if any: "that helped" is about this one. */
  readonly tip?: ClaimId;
}

/** Which writing of the memory was read (0: nothing was kept, or it does not say) and when it was written (ms); or that there is none to be had. */
export type Recalled = { readonly version: number; readonly written: number } | 'out of reach' | 'no table';

export const FRESH: Conversation = { opened: false, known: NOTHING, unsaved: [], misheard: 0 };
