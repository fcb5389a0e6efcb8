import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { ifOpened, line, reply } from './replies';
import { EMERGENCY_SIGNS, SOON_SIGNS } from './warning';

/** "When should I worry?", "is it serious?": fixed words for everybody, and no question about the person. */
export const doctor: Handler = {
  answers: ['WhenToSeeADoctorIntent'],
  reply: (turn) =>
    reply(turn, [line('worry.lead'), ...EMERGENCY_SIGNS], { ask: 'soonSigns', now: { heard: undefined } }),
};

/** The signs to call about soon, and when to book a visit. */
export function giveSoonSigns(turn: Turn): Reply {
  return reply(turn, [...SOON_SIGNS, line('worry.visit')], ifOpened(turn, 'another'));
}
