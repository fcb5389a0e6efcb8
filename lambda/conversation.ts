import type { VoiceStyle } from './contract';
import type { ClaimId } from './knowledge/claims';
import type { Answer } from './knowledge/layers';
import type { TipsHeard } from './knowledge/tips';
import type { Line, QuestionId } from './lines';

/** What is known within one conversation, carried from turn to turn in the session's attributes. It must survive JSON. */
export interface Conversation {
  /** The person opened the skill, so it may go on after an answer. Otherwise this is a one-shot: answered and over. */
  readonly opened: boolean;
  readonly voice: VoiceStyle;
  readonly tips: TipsHeard;
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

export const FRESH: Conversation = {
  opened: false,
  voice: 'soft',
  tips: { heard: [], unhelpful: [] },
  misheard: 0,
};
