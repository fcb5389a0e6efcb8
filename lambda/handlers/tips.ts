import { aboutTopic } from '../knowledge/answers';
import type { ClaimId } from '../knowledge/claims';
import { suits } from '../knowledge/positions';
import { aboutTip, nextTip } from '../knowledge/tips';
import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { giveAnswer, isAboutMedicine } from './answering';
import { ifOpened, line, reply } from './replies';
import { goOnGently } from './version';

/** "How can I sleep better?", "give me a tip", "how do I use a pillow?" */
export const tips: Handler = {
  answers: ['SleepBetterIntent'],
  speaksNumbers: isAboutMedicine,
  recalls: ({ request }) => !request.slot('topic'),
  reply(turn) {
    const topic = turn.request.slot('topic');
    const { routine } = turn.conversation;
    // "Pregnant", to the question at the gate, is no wish for advice.
    if (topic === 'pregnancy' && routine?.phase === 'gate') return goOnGently(turn, routine, topic);
    return topic ? giveAnswer(turn, aboutTopic(topic, 'advice')) : giveNextTip(turn);
  },
};

/** A tip that has not been heard yet and suits how they lie; when all have been, they come round again without those that did not help. */
export function giveNextTip(turn: Turn): Reply {
  const { tips, position, avoids } = turn.conversation.known;
  const next = nextTip(tips, turn.choose, (claim) => suits(claim, avoids, position));
  if (!next) return reply(turn, [line('tips.none')], ifOpened(turn, 'another'));
  return giveAnswer(turn, aboutTip(next.tip), { tips: next.newRound ? { newRound: true } : {} });
}

/** A tip that did not help is not offered again. */
export function leaveOut(turn: Turn, tip: ClaimId): Reply {
  return reply(turn, [line('feedback.leaving')], {
    ...ifOpened(turn, 'anotherTip'),
    learnt: { tips: { didNotHelp: tip } },
  });
}
