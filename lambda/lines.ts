/** One line of locales/<language>/speech and the values it needs; a value may itself be a line. */
export interface Line {
  readonly key: string;
  /** A list of lines is joined as the language joins them: this, that and those. */
  readonly values?: Readonly<Record<string, string | number | Line | readonly Line[]>>;
  /** How long it lasts with the silence after it. Without it, a breath follows. */
  readonly seconds?: number;
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
  /** The gate before the first wind-down: shall we start? */
  start: { repeated: true },
  /** After a step of a wind-down that is done one step at a time. */
  next: { repeated: false },
  /** On another night: go on where it stopped? */
  goOn: { repeated: true },
  /** When there is no wind-down to go on with: start one? */
  startOne: { repeated: false },
  forgetMe: { repeated: true },
  forgetEveryone: { repeated: true },
} as const;

export type QuestionId = keyof typeof QUESTIONS;
