import type { WarningSign } from '../contract';
import type { Line } from '../lines';
import type { Handler } from '../turn';
import { line, reply } from './replies';

const CRISIS: readonly (WarningSign | undefined)[] = ['self-harm', 'despair'];

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
    const crisis = signs.find((sign) => CRISIS.includes(sign));
    const say = crisis ? [line(`crisis.${crisis}`), line('crisis.call')] : [...EMERGENCY_SIGNS, ...SOON_SIGNS];
    return reply(turn, say, { urgent: true });
  },
};
