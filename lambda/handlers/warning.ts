import type { WarningSign } from '../contract';
import { isSameLine, isSpoken } from '../knowledge/numbers';
import { judge, type Verdict } from '../knowledge/urgency';
import type { Level } from '../knowledge/warning-signs';
import type { Line } from '../lines';
import type { Change } from '../memory/changes';
import type { Remembered } from '../memory/remembered';
import { NIGHT_SECONDS } from '../routine/coming-back';
import { PLANS } from '../routine/plans';
import type { Handler, Turn } from '../turn';
import { EMERGENCY_SIGNS, SOON_SIGNS } from './doctor';
import { line, reply } from './replies';

/** A warning sign in the person's own words: what to do and whom to call, and then the microphone closes. */
export const warning: Handler = {
  answers: ['WarningSignIntent'],
  speaksNumbers: () => true,
  beside: endOfWindDown,
  reply(turn) {
    const verdict = judge(turn.request.slot('sign'), turn.request.slot('secondSign'), turn.country);
    const urgent = !verdict || verdict.crisisToo !== undefined || MUST_BE_HEARD.includes(verdict.level);
    const say = verdict ? instruction(verdict, turn.country) : NOT_UNDERSTOOD;
    return reply(turn, say, { ...(urgent ? { voice: 'normal' } : {}), now: { heard: undefined, routine: undefined } });
  },
};

/**
 * The wind-down of this night is over, and nobody who has passed the gate is led into movement in it; whoever has not is asked by the
 * gate. What is kept is when, and not what was said.
 */
function endOfWindDown({ place, gate }: Remembered, now: number): Change | undefined {
  const end = place ? PLANS[place.plan].length : 0;
  const goingOn = place && place.at < end && now - place.since < NIGHT_SECONDS * 1000;
  if (!gate && !goingOn) return undefined;
  return { set: { still: now, ...(goingOn ? { place: { ...place, at: end, until: end } } : {}) } };
}

/** A sign that was not understood gets all of them, never a tip: it may have been any, and it may have been about ending one's life. */
const NOT_UNDERSTOOD: readonly Line[] = [
  line('warning.plea'),
  ...EMERGENCY_SIGNS,
  ...SOON_SIGNS,
  line('warning.unclear'),
];

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

/** Words of its own for a sign: said after the call, which comes first. */
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

function instruction(verdict: Verdict, country: Turn['country']): Line[] {
  const { level, sign, together, crisisToo } = verdict;
  if (level === 'crisis') return crisis(sign, country);
  const [call, ...rest] = callFor(verdict, country);
  return [
    line(`warning.heard.${together ? 'two' : sign}`),
    ...(call ? [call] : []),
    ...alsoFor(verdict),
    ...(crisisToo ? [line(crisisToo === 'despair' ? 'crisis.afterOffer' : 'crisis.after')] : []),
    ...rest,
    ...(CAN_WAIT.includes(level) ? [line('warning.worse')] : []),
  ];
}

function callFor({ level, sign }: Verdict, country: Turn['country']): readonly Line[] {
  if (level === 'crisis') return [];
  if (CAN_WAIT.includes(level)) return INSTEAD[sign] ?? CALL[level];
  if (level === 'urgent' && country && isSameLine(country, 'advice', 'emergency')) {
    return [line('warning.urgent.call'), line('warning.urgent.same')];
  }
  return CALL[level];
}

/** Nothing stands between somebody in danger and the number: a cancer team is for what can wait till morning. */
function alsoFor({ level, sign }: Verdict): Line[] {
  const also = ALSO[sign];
  return also && !(level === 'emergency' && sign === 'cancer') ? [also] : [];
}

/** Help is told where it is certain that it is needed, and offered where it may be. */
function crisis(sign: WarningSign, country: Turn['country']): Line[] {
  const [warmth, told] =
    sign === 'despair' ? (['crisis.despair', 'crisis.offer'] as const) : (['crisis.self-harm', 'crisis.call'] as const);
  if (!country || !isSpoken(country, 'crisis')) return [line(warmth), line(`${told}Any`), line('crisis.find')];
  return [line(warmth), line(isSameLine(country, 'crisis', 'emergency') ? `${told}One` : told)];
}
