import { aboutPosition, POSITION } from '../knowledge/answers';
import { fitting } from '../knowledge/positions';
import type { Handler } from '../turn';
import { giveAnswer } from './answering';

/** "What's the best way to lie?", "is sleeping on my stomach bad?" */
export const positions: Handler = {
  answers: ['SleepPositionIntent'],
  recalls: ({ request }) => !request.slot('position'),
  reply(turn) {
    const position = turn.request.slot('position');
    return giveAnswer(turn, position ? aboutPosition(position) : fitting(POSITION, turn.conversation.known.avoids));
  },
};
