import { avoidsLying } from '../knowledge/positions';
import type { Remembered } from '../memory/remembered';
import { comeBack, NIGHT_SECONDS, type Return } from '../routine/coming-back';
import type { RoutineState } from '../routine/state';
import type { Turn } from '../turn';

/** Whether movements are left out, because something hurt or did not suit earlier in this night. */
export function isStill({ still }: Remembered, now: number): boolean {
  return still !== undefined && now - still < NIGHT_SECONDS * 1000;
}

/** What somebody comes back to, from what is remembered. Undefined if there never was a wind-down. */
export function returning({ conversation, now }: Turn): Return | undefined {
  const { known } = conversation;
  const suits = { gentle: known.gentle, offBack: avoidsLying(known.avoids, 'back'), still: isStill(known, now) };
  return known.place && comeBack(known.place, now, suits);
}

/**
 * The wind-down that is going on: in this conversation, or said hands-free while somebody breaks into it, at the step that is being said.
 * In a conversation about something else, there is none.
 */
export function goingOnNow(turn: Turn): RoutineState | undefined {
  return fromMemory(turn, (back) => back.speaking);
}

/** The same, or one that was left a moment ago: what "next" is about. */
export function atHand(turn: Turn): RoutineState | undefined {
  return fromMemory(turn, (back) => back.atHand);
}

function fromMemory(turn: Turn, counts: (back: Return & { when: 'now' }) => boolean): RoutineState | undefined {
  const { routine, heard } = turn.conversation;
  if (routine || heard) return routine;
  const back = returning(turn);
  return back?.when === 'now' && counts(back) ? back.current : undefined;
}

/** Whether memory may know of a wind-down that this conversation does not. */
export function mayBeAtHand({ conversation }: Pick<Turn, 'conversation'>): boolean {
  return conversation.routine === undefined && conversation.heard === undefined;
}
