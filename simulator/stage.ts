import { durationText } from './duration';
import type { Echo } from './echo';

/*
 * Stage directions: lines in round brackets, for what happens at the bedside besides talking.
 */

export type Direction =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'later'; readonly words: string; readonly ms: number }
  | { readonly kind: 'disabled' }
  /** Without a name, somebody whose voice is not recognised. */
  | { readonly kind: 'speaker'; readonly name?: string }
  | { readonly kind: 'unknown'; readonly words: string };

export const DIRECTIONS_HELP =
  '(nothing), (20 seconds later), (3 minutes later), (8 hours later), (the next evening), (Anna speaks), (somebody speaks), ' +
  '(the skill is disabled)';

const SECOND = 1000;
const UNIT_MS: Readonly<Record<string, number>> = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3600 * SECOND,
  day: 24 * 3600 * SECOND,
};

/** Reads a line as a stage direction; undefined if it is something said. */
export function readDirection(line: string): Direction | undefined {
  const words = /^\((.*)\)$/.exec(line.trim())?.[1]?.trim().replace(/\s+/g, ' ');
  if (words === undefined) return undefined;
  const plain = words.toLowerCase();
  if (plain === 'nothing') return { kind: 'nothing' };
  if (plain === 'the skill is disabled') return { kind: 'disabled' };
  if (plain === 'the next evening') return { kind: 'later', words, ms: 24 * 3600 * SECOND };
  return readLater(words) ?? readSpeaker(words) ?? { kind: 'unknown', words };
}

function readLater(words: string): Direction | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,6}|an?) (second|minute|hour|day)s? later$/i.exec(words) ?? [];
  const unitMs = UNIT_MS[unit.toLowerCase()];
  return unitMs ? { kind: 'later', words, ms: (/^\d/.test(amount) ? Number(amount) : 1) * unitMs } : undefined;
}

function readSpeaker(words: string): Direction | undefined {
  const name = /^(\p{L}[\p{L}\p{M}' -]*) speaks$/iu.exec(words)?.[1];
  if (!name) return undefined;
  return /^some(?:body|one)$/i.test(name) ? { kind: 'speaker' } : { kind: 'speaker', name };
}

/** Does what a stage direction says, and tells what happened, in one line in brackets. */
export async function follow(direction: Direction, echo: Echo): Promise<string> {
  switch (direction.kind) {
    case 'nothing':
      return nobodyAnswers(echo);
    case 'later':
      return timePasses(direction.words, direction.ms, echo);
    case 'speaker':
      echo.hearFrom(direction.name);
      return `(${direction.name ?? 'somebody'} speaks)`;
    case 'disabled':
      await echo.disable();
      return '(the skill is disabled, and was told so)';
    case 'unknown':
      return `(nobody knows how to play "${direction.words}"; stage directions are: ${DIRECTIONS_HELP})`;
  }
}

async function nobodyAnswers(echo: Echo): Promise<string> {
  if (!echo.microphoneOpen) return '(nobody answers)';
  await echo.silence();
  return '(nobody answers; the session ends)';
}

async function timePasses(words: string, ms: number, echo: Echo): Promise<string> {
  const open = echo.microphoneOpen;
  await echo.pass(ms);
  if (open && !echo.microphoneOpen) return `(${words}; nobody answered, and the session ended)`;
  return echo.speechLeft > 0 ? `(${words}; about ${durationText(echo.speechLeft)} still to be said)` : `(${words})`;
}
