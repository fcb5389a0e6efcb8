import type { QuestionId } from '../lines';
import type { Reply } from '../reply';
import { transition } from '../routine/transition';
import type { Handler, Turn } from '../turn';
import { giveMore } from './answering';
import { giveSoonSigns } from './doctor';
import { misunderstood } from './fallback';
import { forget } from './forgetting';
import { goOnHere, goOnThere } from './going-on';
import { help } from './help';
import { learn } from './learning';
import { play } from './playing';
import { reply } from './replies';
import { giveNextTip } from './tips';
import { startAnew } from './wind-down';

const AFTER_YES: Readonly<Record<QuestionId, (turn: Turn) => Reply>> = {
  more: giveMore,
  anotherTip: giveNextTip,
  soonSigns: giveSoonSigns,
  another: (turn) => reply(turn, [], { ask: 'what' }),
  start: passGate,
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

/** None of the signs, and nothing that asks for the gentle version: the gate is passed for good. */
function passGate(turn: Turn): Reply {
  const { routine, wanted } = turn.conversation;
  if (!routine) return startAnew(turn);
  const knowing = learn(turn, { unlessKnown: { gentle: false } });
  return play(knowing, transition(routine, 'ready'), { set: { ...wanted, gate: true } });
}
