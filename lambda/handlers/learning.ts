import type { Conversation } from '../conversation';
import { type Change, changed } from '../memory/changes';
import type { Turn } from '../turn';

/** A conversation that has learnt something about the person, which is still to be saved. */
export function withChange(conversation: Conversation, change: Change): Conversation {
  const { known, unsaved } = conversation;
  return { ...conversation, known: changed(known, change), unsaved: [...unsaved, change] };
}

/** A turn that goes on knowing it. */
export function learn(turn: Turn, change: Change): Turn {
  return { ...turn, conversation: withChange(turn.conversation, change) };
}
