import type { QuestionId } from '../lines';
import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { line, reply } from './replies';

/** What nobody understood. */
export const fallback: Handler = {
  answers: ['AMAZON.FallbackIntent'],
  reply: misunderstood,
};

/** Questions that a yes after a mumble still answers. */
const STAYS_OPEN: readonly QuestionId[] = ['start', 'next', 'goOn', 'startOne', 'forgetMe', 'forgetEveryone'];

/**
 * Asks once to hear it in other words. The second time in a row it ends: a television must not keep the microphone open all
 * night. A one-shot is told what it could have asked; one that has asked something itself asks once more.
 */
export function misunderstood(turn: Turn): Reply {
  const { opened, asked, misheard, said } = turn.conversation;
  if (!opened && !asked) return reply(turn, [line('fallback.oneShot')]);
  if (misheard > 0) return reply(turn, [line('fallback.second')]);
  const ask = asked && (!opened || STAYS_OPEN.includes(asked)) ? asked : 'again';
  // What was said before stays what "say that again" repeats.
  return reply(turn, [line('fallback.first')], { ask, now: { misheard: misheard + 1, ...(said ? { said } : {}) } });
}
