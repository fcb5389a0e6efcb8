import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { line, reply } from './replies';

/** What nobody understood. */
export const fallback: Handler = {
  answers: ['AMAZON.FallbackIntent'],
  reply: misunderstood,
};

/**
 * Asks once to hear it in other words. The second time in a row it ends: a television must not keep the microphone open all
 * night. A one-shot is told what it could have asked.
 */
export function misunderstood(turn: Turn): Reply {
  const { opened, misheard } = turn.conversation;
  if (!opened) return reply(turn, [line('fallback.oneShot')]);
  if (misheard > 0) return reply(turn, [line('fallback.second')]);
  return reply(turn, [line('fallback.first')], { ask: 'again', now: { misheard: misheard + 1 } });
}
