import type { WarningSign } from '../contract';
import { judge, type Verdict } from '../knowledge/urgency';
import type { Level } from '../knowledge/warning-signs';
import type { Line } from '../lines';
import type { Handler } from '../turn';
import { EMERGENCY_SIGNS, SOON_SIGNS } from './doctor';
import { line, reply } from './replies';

/** A warning sign in the person's own words: what to do and whom to call, and then the microphone closes. */
export const warning: Handler = {
  answers: ['WarningSignIntent'],
  speaksNumbers: () => true,
  reply(turn) {
    const verdict = judge(turn.request.slot('sign'), turn.request.slot('secondSign'), turn.country);
    // A sign that was not understood gets all of them, never a tip.
    const say = verdict ? instruction(verdict) : [...EMERGENCY_SIGNS, ...SOON_SIGNS];
    const urgent = !verdict || MUST_BE_HEARD.includes(verdict.level);
    return reply(turn, say, { ...(urgent ? { urgent } : {}), now: { heard: undefined } });
  },
};

/** Spoken at normal volume, whatever voice was chosen. */
const MUST_BE_HEARD: readonly Level[] = ['crisis', 'emergency', 'maternity'];

/** Not for tonight; what would change that is said at the end. */
const CAN_WAIT: readonly Level[] = ['days', 'routine'];

const CALL: Readonly<Record<Exclude<Level, 'crisis'>, readonly Line[]>> = {
  emergency: [line('warning.emergency.call'), line('warning.emergency.again')],
  urgent: [line('warning.urgent.call'), line('warning.urgent.again')],
  maternity: [line('warning.maternity.call'), line('warning.maternity.again')],
  days: [line('warning.days')],
  routine: [line('warning.routine')],
};

/** Words of its own for a sign, besides the read-back: said before the call. */
const ALSO: Partial<Record<WarningSign, Line>> = {
  'saddle-numbness': line('warning.also.saddle-numbness'),
  accident: line('warning.also.accident'),
  cancer: line('warning.also.cancer'),
};

/** What is said instead of the level's own words, where they would not fit. */
const INSTEAD: Partial<Record<WarningSign, readonly Line[]>> = {
  'night-pain': [line('warning.instead.night-pain')],
  child: [line('warning.instead.child')],
  inflammatory: [line('warning.routine'), line('warning.instead.inflammatory')],
  'daily-life': [line('warning.routine'), line('claims.C-walk'), line('claims.C-cbti')],
};

function instruction({ level, sign, crisisToo }: Verdict): Line[] {
  if (level === 'crisis') return crisis(sign);
  const also = ALSO[sign];
  const usual = CAN_WAIT.includes(level) ? (INSTEAD[sign] ?? CALL[level]) : CALL[level];
  return [
    line(`warning.heard.${sign}`),
    ...(also ? [also] : []),
    ...usual.slice(0, 1),
    ...(crisisToo ? [line('crisis.after')] : []),
    ...usual.slice(1),
    ...(CAN_WAIT.includes(level) ? [line('warning.worse')] : []),
  ];
}

/** Help is told where it is certain that it is needed, and offered where it may be. */
function crisis(sign: WarningSign): Line[] {
  return sign === 'despair'
    ? [line('crisis.despair'), line('crisis.offer')]
    : [line('crisis.self-harm'), line('crisis.call')];
}
