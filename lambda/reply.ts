import type { ForgetScope, VoiceStyle } from './contract';
import type { Conversation } from './conversation';
import type { Line, QuestionId } from './lines';

/**
 * The seam between the conversation and how it sounds and looks. Handlers say what is said as keys and values, never as
 * sentences; speech and screen make them heard and seen.
 */
export interface Reply {
  /** Said in this order. Nothing at all is an answer too: silence. */
  readonly say: readonly Line[];
  /** Asked at the end. The microphone is open if and only if there is a question. */
  readonly ask?: QuestionId;
  readonly card?: Card;
  /** Said in this voice, whatever was chosen: help must be heard, and in the middle of the night nobody speaks up. */
  readonly voice?: VoiceStyle;
  /** Whose memory is erased before this is said. */
  readonly forget?: ForgetScope;
  /** Said instead when what this turn wanted to keep could not be kept, or what it wanted erased could not be. */
  readonly otherwise?: readonly Line[];
  /** What the next turn needs to know. */
  readonly conversation: Conversation;
}

/** What the Alexa app shows: the words that were said, and where they come from. */
export interface Card {
  readonly title: Line;
  readonly sources: readonly Line[];
}
