import { aboutTopic, WHY } from '../knowledge/answers';
import type { Handler } from '../turn';
import { giveAnswer } from './answering';

/** "Why does my back hurt at night?", "is it my mattress?" */
export const why: Handler = {
  answers: ['WhyDoesMyBackHurtIntent'],
  reply(turn) {
    const topic = turn.request.slot('topic');
    return giveAnswer(turn, topic ? aboutTopic(topic, 'cause') : WHY);
  },
};
