import type { WarningSign } from '../contract';
import type { Country } from './numbers';
import { LEVELS, type Level, SIGNS } from './warning-signs';

/** Signs that are answered with a crisis line. */
export type Crisis = 'self-harm' | 'despair';

type LevelOf = (sign: WarningSign) => Level;

/** What is to be said about one or two signs heard together. */
export interface Verdict {
  readonly level: Level;
  /** The sign that is read back and answered. */
  readonly sign: WarningSign;
  /** It is the two together that make it an emergency. */
  readonly together?: true;
  /** Somebody in danger also said that they may harm themselves, or cannot go on: the crisis line comes after the instruction. */
  readonly crisisToo?: Crisis;
}

/**
 * Decides how urgent it is. One sign has its own level; a second that the row names makes it an emergency; of two, the more urgent is
 * answered. A crisis goes before everything, except that a body in danger gets its instruction first, and then the crisis line.
 * Undefined when nothing was understood.
 */
export function judge(
  first: WarningSign | undefined,
  second: WarningSign | undefined,
  country?: Country,
): Verdict | undefined {
  const levelOf = (sign: WarningSign): Level => (country && SIGNS[sign].levelIn?.[country]) ?? SIGNS[sign].level;
  const [sign, other] = [first, second].filter((one) => one !== undefined);
  if (!sign) return undefined;
  if (!other || other === sign) return { sign, level: levelOf(sign) };
  const crisis = [sign, other].find(isCrisis);
  if (crisis) return withCrisis(crisis, crisis === sign ? other : sign, levelOf);
  if (raises(sign, other)) return { sign, level: 'emergency', together: true };
  return moreUrgent(sign, other, levelOf);
}

/** Self-harm goes before all but an emergency. Despair may be no crisis, so a sign with an instruction of its own is not lost to it. */
function withCrisis(crisis: Crisis, other: WarningSign, levelOf: LevelOf): Verdict {
  if (isCrisis(other)) return { sign: 'self-harm', level: 'crisis' };
  const level = levelOf(other);
  const first = crisis === 'self-harm' ? level === 'emergency' : level !== 'routine';
  return first ? { sign: other, level, crisisToo: crisis } : { sign: crisis, level: 'crisis' };
}

function isCrisis(sign: WarningSign): sign is Crisis {
  return sign === 'self-harm' || sign === 'despair';
}

function raises(sign: WarningSign, other: WarningSign): boolean {
  return Boolean(SIGNS[sign].emergencyWith?.includes(other) || SIGNS[other].emergencyWith?.includes(sign));
}

function moreUrgent(sign: WarningSign, other: WarningSign, levelOf: LevelOf): Verdict {
  const [mine, theirs] = [levelOf(sign), levelOf(other)];
  return LEVELS.indexOf(theirs) < LEVELS.indexOf(mine) ? { sign: other, level: theirs } : { sign, level: mine };
}
