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
  /** Said at normal volume and speed, whatever voice was chosen: help that must be heard. */
  readonly urgent?: true;
  /** What the next turn needs to know. */
  readonly conversation: Conversation;
}

/** What the Alexa app shows: the words that were said, and where they come from. */
export interface Card {
  readonly title: Line;
  readonly sources: readonly Line[];
}
