import type { ForgetScope } from '../contract';
import { FRESH } from '../conversation';
import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { ifOpened, line, reply, silence } from './replies';

/** "Forget me", "forget everyone": asks once. Without words that say whom, it is whoever is speaking. */
export const forgetting: Handler = {
  answers: ['ForgetMeIntent'],
  reply: (turn) => reply(turn, [], { ask: turn.request.slot('scope') === 'everyone' ? 'forgetEveryone' : 'forgetMe' }),
};

/** Yes, forget: the memory is erased, and so is what this conversation knows. */
export function forget(turn: Turn, scope: ForgetScope): Reply {
  const { opened, zone, speaker } = turn.conversation;
  const same = { opened, ...(zone === undefined ? {} : { zone }), ...(speaker === undefined ? {} : { speaker }) };
  const blank = { ...turn, conversation: { ...FRESH, ...same } };
  return reply(blank, [line(`memory.forgotten.${scope}`)], {
    ...ifOpened(blank, 'another'),
    forget: scope,
    otherwise: [line('memory.notForgotten')],
  });
}

/** The skill was disabled: the whole household is forgotten, and nobody is listening. */
export const disabled: Handler = {
  answers: ['AlexaSkillEvent.SkillDisabled'],
  reply: (turn) => ({ ...silence(turn), forget: 'everyone' }),
};
