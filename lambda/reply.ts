import type { Conversation } from './conversation';

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

/** One line of locales/<language>/speech and the values it needs; a value may itself be a line. */
export interface Line {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number | Line>>;
}

/** What the Alexa app shows: the words that were said, and where they come from. */
export interface Card {
  readonly title: Line;
  readonly sources: readonly Line[];
}

/**
 * Every question the skill can end with, worded under `ask` in the speech files, and whether it is repeated once when nobody
 * answers. Silence at a bedside is sleep, so only the questions a person has just asked for are repeated.
 */
export const QUESTIONS = {
  /** After a launch: what would you like to know? */
  welcome: { repeated: true },
  help: { repeated: true },
  /** After an answer with more to it. */
  more: { repeated: false },
  /** After an answer with nothing more. */
  another: { repeated: false },
  /** After yes to `another`. */
  what: { repeated: false },
  /** After something was not understood. */
  again: { repeated: false },
  /** After a tip was said not to help. */
  anotherTip: { repeated: false },
  /** After the emergency signs: the signs to call about soon? */
  soonSigns: { repeated: false },
} as const;

export type QuestionId = keyof typeof QUESTIONS;
