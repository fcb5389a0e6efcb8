import { aboutTopic, WHY } from '../knowledge/answers';
import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { giveAnswer, isAboutMedicine } from './answering';
import { giveSoonSigns } from './doctor';
import { ifOpened, line, reply } from './replies';

/** "Tell me more", "more about pillows". */
export const more: Handler = {
  answers: ['TellMeMoreIntent'],
  speaksNumbers: isAboutMedicine,
  reply(turn) {
    const topic = turn.request.slot('topic');
    const { heard, asked } = turn.conversation;
    if (asked === 'soonSigns') return giveSoonSigns(turn);
    if (topic && topic !== heard?.answer.topic) return giveAnswer(turn, aboutTopic(topic, 'advice'));
    return giveMore(turn);
  },
};

/** The next layer of the answer just heard. With nothing heard yet, the general answer. */
export function giveMore(turn: Turn): Reply {
  const { heard } = turn.conversation;
  if (!heard) return giveAnswer(turn, WHY);
  const layer = heard.layer + 1;
  if (layer < heard.answer.layers.length) return giveAnswer(turn, heard.answer, { layer });
  return reply(turn, [line('more.none')], ifOpened(turn, 'another'));
}
