import { aboutTopic } from '../knowledge/answers';
import { aboutTip, nextTip } from '../knowledge/tips';
import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { giveAnswer, isAboutMedicine } from './answering';
import { ifOpened, line, reply } from './replies';

/** "How can I sleep better?", "give me a tip", "how do I use a pillow?" */
export const tips: Handler = {
  answers: ['SleepBetterIntent'],
  speaksNumbers: isAboutMedicine,
  reply(turn) {
    const topic = turn.request.slot('topic');
    return topic ? giveAnswer(turn, aboutTopic(topic, 'advice')) : giveNextTip(turn);
  },
};

/** A tip that has not been heard yet; when all have been, they come round again without those that did not help. */
export function giveNextTip(turn: Turn): Reply {
  const { unhelpful } = turn.conversation.tips;
  const next = nextTip(turn.conversation.tips, turn.choose);
  if (!next) return reply(turn, [line('tips.none')], ifOpened(turn, 'another'));
  return giveAnswer(turn, aboutTip(next.tip), { tips: { heard: next.heard, unhelpful } });
}

/** "That helped", "that one doesn't work for me": about the tip heard last. */
export const feedback: Handler = {
  answers: ['TipFeedbackIntent'],
  reply(turn) {
    const tip = turn.conversation.heard?.tip;
    const { tips: known } = turn.conversation;
    const judgement = turn.request.slot('feedback');
    if (!tip || !judgement) return reply(turn, [line('feedback.which')], ifOpened(turn, 'another'));
    if (judgement === 'helped') return reply(turn, [line('feedback.helped')], ifOpened(turn, 'another'));
    const unhelpful = [...new Set([...known.unhelpful, tip])];
    return reply(turn, [line('feedback.leaving')], {
      ...ifOpened(turn, 'anotherTip'),
      now: { tips: { ...known, unhelpful } },
    });
  },
};
