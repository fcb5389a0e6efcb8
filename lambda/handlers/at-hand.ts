import { avoidsLying } from '../knowledge/positions';
import { comeBack, type Return } from '../routine/coming-back';
import type { RoutineState } from '../routine/state';
import type { Turn } from '../turn';

/** A wind-down in this conversation that has begun: it is done one step at a time. */
export function isDoing(turn: Pick<Turn, 'conversation'>): boolean {
  const { routine } = turn.conversation;
  return routine !== undefined && routine.phase !== 'gate';
}

/** What somebody comes back to, from what is remembered. Undefined if there never was a wind-down. */
export function returning(turn: Turn): Return | undefined {
  const { place, gentle, avoids } = turn.conversation.known;
  return place && comeBack(place, turn.now, { gentle, offBack: avoidsLying(avoids, 'back') });
}

/**
 * The wind-down that a word like "next" is about: the one in this conversation, or the one that was being said when somebody broke in, at
 * the step that was being said. Undefined if there is none.
 */
export function atHand(turn: Turn): RoutineState | undefined {
  const { routine } = turn.conversation;
  if (routine) return routine;
  const back = returning(turn);
  return back?.when === 'now' ? back.current : undefined;
}

/** Whether memory may know of a wind-down that this conversation does not. */
export function mayBeAtHand({ conversation }: Pick<Turn, 'conversation'>): boolean {
  return conversation.routine === undefined;
}
