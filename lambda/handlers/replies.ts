import type { Conversation } from '../conversation';
import type { Line, QuestionId } from '../lines';
import type { Change } from '../memory/changes';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { withChange } from './learning';

/** A line of the speech files by its key. */
export function line(key: string, values?: Line['values']): Line {
  return values ? { key, values } : { key };
}

interface Rest extends Partial<Omit<Reply, 'say' | 'conversation'>> {
  /** What changed in the conversation. */
  readonly now?: Partial<Conversation>;
  /** What was learnt about the person, for this and for other nights. */
  readonly learnt?: Change | undefined;
}

/** A reply that keeps what the conversation knows and remembers what was said, for "say that again". */
export function reply(turn: Turn, say: readonly Line[], { now, learnt, ...rest }: Rest = {}): Reply {
  // A question is only good for the turn after it.
  const { asked, ...before } = turn.conversation;
  const conversation: Conversation = {
    ...before,
    misheard: 0,
    said: { lines: say, ...(rest.ask ? { ask: rest.ask } : {}) },
    ...(rest.ask ? { asked: rest.ask } : {}),
    ...now,
  };
  return { say, ...rest, conversation: learnt ? withChange(conversation, learnt) : conversation };
}

/** Ends without a word: after a no, a stop, a good night. */
export function silence(turn: Turn): Reply {
  return { say: [], conversation: turn.conversation };
}

/**
 * The question, if this is a conversation that the person opened; a one-shot is answered and over. In the middle of a wind-down whatever was
 * asked in between leads back to it.
 */
export function ifOpened({ conversation }: Turn, ask: QuestionId): { ask?: QuestionId } {
  const { opened, routine } = conversation;
  if (routine && (!opened || ask === 'another')) return { ask: routine.phase === 'gate' ? 'start' : 'next' };
  return opened ? { ask } : {};
}
