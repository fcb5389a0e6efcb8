import type { Handler, Turn } from '../turn';
import { goingOnNow, mayBeAtHand } from './at-hand';
import { hurts } from './hurts';
import { ifOpened, line, reply } from './replies';
import { leaveOut } from './tips';

/** "That helped", "that one doesn't work for me": about the tip heard last. In a wind-down, what makes it worse is a movement. */
export const feedback: Handler = {
  answers: ['TipFeedbackIntent'],
  recalls: mayBeAtHand,
  reply(turn) {
    const tip = turn.conversation.heard?.tip;
    const judgement = turn.request.slot('feedback');
    if (judgement === 'did-not-help' && isAboutMovement(turn)) return hurts.reply(turn);
    if (!tip || !judgement) return reply(turn, [line('feedback.which')], ifOpened(turn, 'another'));
    if (judgement === 'did-not-help') return leaveOut(turn, tip);
    return reply(turn, [line('feedback.helped')], { ...ifOpened(turn, 'another'), learnt: { tips: { helped: tip } } });
  },
};

/** Right after a step, or while the wind-down is being said. */
function isAboutMovement(turn: Turn): boolean {
  const { heard, asked } = turn.conversation;
  return asked === 'next' || (!heard && goingOnNow(turn) !== undefined);
}
