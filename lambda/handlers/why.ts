import { aboutTopic, WHY } from '../knowledge/answers';
import type { Handler } from '../turn';
import { giveAnswer, isAboutMedicine } from './answering';

/** "Why does my back hurt at night?", "is it my mattress?" */
export const why: Handler = {
  answers: ['WhyDoesMyBackHurtIntent'],
  speaksNumbers: isAboutMedicine,
  reply(turn) {
    const topic = turn.request.slot('topic');
    return giveAnswer(turn, topic ? aboutTopic(topic, 'cause') : WHY);
  },
};
