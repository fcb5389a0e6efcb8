import type { Handler } from '../turn';
import { isDoing } from './at-hand';
import { hurts } from './hurts';
import { ifOpened, line, reply } from './replies';
import { leaveOut } from './tips';

/** "That helped", "that one doesn't work for me": about the tip heard last. In a wind-down, what makes it worse is a movement. */
export const feedback: Handler = {
  answers: ['TipFeedbackIntent'],
  reply(turn) {
    const { heard, asked } = turn.conversation;
    const judgement = turn.request.slot('feedback');
    if (judgement === 'did-not-help' && isDoing(turn) && asked === 'next') return hurts.reply(turn);
    if (!heard?.tip || !judgement) return reply(turn, [line('feedback.which')], ifOpened(turn, 'another'));
    if (judgement === 'did-not-help') return leaveOut(turn, heard.tip);
    return reply(turn, [line('feedback.helped')], {
      ...ifOpened(turn, 'another'),
      learnt: { tips: { helped: heard.tip } },
    });
  },
};
