import type { QuestionId } from '../lines';
import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { giveMore } from './answering';
import { giveSoonSigns } from './doctor';
import { misunderstood } from './fallback';
import { forget } from './forgetting';
import { justAsked, passGate } from './gate';
import { goOnHere, goOnThere } from './going-on';
import { help } from './help';
import { reply } from './replies';
import { giveNextTip } from './tips';
import { startAnew } from './wind-down';

const AFTER_YES: Readonly<Record<QuestionId, (turn: Turn) => Reply>> = {
  more: giveMore,
  anotherTip: giveNextTip,
  soonSigns: giveSoonSigns,
  another: (turn) => reply(turn, [], { ask: 'what' }),
  start: yesToGate,
  next: goOnHere,
  goOn: goOnThere,
  startOne: (turn) => startAnew(turn),
  forgetMe: (turn) => forget(turn, 'me'),
  forgetEveryone: (turn) => forget(turn, 'everyone'),
  // These cannot be answered with a yes, so it tells what can be asked.
  welcome: help.reply,
  help: help.reply,
  what: help.reply,
  again: help.reply,
};

/** "Yes", to whatever was asked last. A yes to nothing was not meant for us. */
export const yes: Handler = {
  answers: ['AMAZON.YesIntent'],
  reply(turn) {
    const { asked } = turn.conversation;
    return asked ? AFTER_YES[asked](turn) : misunderstood(turn);
  },
};

function yesToGate(turn: Turn): Reply {
  const routine = justAsked(turn);
  return routine ? passGate(turn, routine) : startAnew(turn);
}
