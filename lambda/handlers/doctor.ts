import type { Line } from '../lines';
import type { Reply } from '../reply';
import type { Handler, Turn } from '../turn';
import { ifOpened, line, reply } from './replies';

/** The signs that need help at once, and the number to call. */
export const EMERGENCY_SIGNS: readonly Line[] = [
  line('worry.now.nerves'),
  line('worry.now.others'),
  line('worry.now.call'),
];
/** The signs to call about soon. */
export const SOON_SIGNS: readonly Line[] = [
  line('worry.soon.first'),
  line('worry.soon.second'),
  line('worry.soon.call'),
];

/** "When should I worry?", "is it serious?": fixed words for everybody, and no question about the person. */
export const doctor: Handler = {
  answers: ['WhenToSeeADoctorIntent'],
  speaksNumbers: () => true,
  reply: (turn) =>
    reply(turn, [line('worry.lead'), ...EMERGENCY_SIGNS], { ask: 'soonSigns', now: { heard: undefined } }),
};

/** The signs to call about soon, and when to book a visit. */
export function giveSoonSigns(turn: Turn): Reply {
  return reply(turn, [...SOON_SIGNS, line('worry.visit')], ifOpened(turn, 'another'));
}
