import type { WarningSign } from '../contract';
import type { Line } from '../lines';
import type { Handler } from '../turn';
import { line, reply } from './replies';

/** Help is told where it is certain that it is needed, and offered where it may be. The certain one comes first. */
const CRISES = ['self-harm', 'despair'] as const satisfies readonly WarningSign[];
const CRISIS = {
  'self-harm': [line('crisis.self-harm'), line('crisis.call')],
  despair: [line('crisis.despair'), line('crisis.offer')],
} as const satisfies Record<(typeof CRISES)[number], readonly Line[]>;

/** The signs that need help at once, and the number to call. Also the answer to a sign that was not understood. */
export const EMERGENCY_SIGNS: readonly Line[] = [
  line('worry.now.nerves'),
  line('worry.now.others'),
  line('worry.now.call'),
];
export const SOON_SIGNS: readonly Line[] = [line('worry.soon.first'), line('worry.soon.second')];

/** A warning sign in the person's own words: what to do and whom to call, and then the microphone closes. */
export const warning: Handler = {
  answers: ['WarningSignIntent'],
  reply(turn) {
    const signs = [turn.request.slot('sign'), turn.request.slot('secondSign')];
    const crisis = CRISES.find((sign) => signs.includes(sign));
    return reply(turn, (crisis && CRISIS[crisis]) ?? [...EMERGENCY_SIGNS, ...SOON_SIGNS], { urgent: true });
  },
};
