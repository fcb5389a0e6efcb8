import type { Handler } from '../turn';
import { help } from './help';
import { reply } from './replies';

/** "Say that again": what was said last and its question. With nothing said yet, what can be asked. */
export const repeat: Handler = {
  answers: ['AMAZON.RepeatIntent'],
  reply(turn) {
    const { said, misheard } = turn.conversation;
    if (!said) return help.reply(turn);
    return reply(turn, said.lines, { ...(said.ask ? { ask: said.ask } : {}), now: { misheard } });
  },
};
