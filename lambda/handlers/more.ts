import { aboutTopic } from '../knowledge/answers';
import type { Handler, Turn } from '../turn';
import { giveAnswer, giveMore, isAboutMedicine } from './answering';
import { goingOnNow, returning } from './at-hand';
import { giveSoonSigns } from './doctor';
import { goingOn } from './going-on';
import { help } from './help';

/** "Tell me more", "more about pillows"; and "go on", which in a wind-down is about that. */
export const more: Handler = {
  answers: ['TellMeMoreIntent'],
  speaksNumbers: isAboutMedicine,
  recalls: ({ request, conversation }) => !request.slot('topic') && !conversation.heard && !conversation.asked,
  reply(turn) {
    const topic = turn.request.slot('topic');
    const { heard, asked } = turn.conversation;
    if (asked === 'soonSigns') return giveSoonSigns(turn);
    if (topic && topic !== heard?.answer.topic) return giveAnswer(turn, aboutTopic(topic, 'advice'));
    // "What do you mean" must not start anything.
    if (asked === 'start') return help.reply(turn);
    if (asked === 'next' || isToGoOn(turn)) return goingOn.reply(turn);
    return giveMore(turn);
  },
};

/** "Carry on", with nothing heard that it could be about: a one-shot is about the wind-down of this night, or one left unfinished. */
function isToGoOn(turn: Turn): boolean {
  const { heard, opened } = turn.conversation;
  if (heard) return false;
  if (opened) return goingOnNow(turn) !== undefined;
  const back = returning(turn);
  return back !== undefined && back.when !== 'anew';
}
