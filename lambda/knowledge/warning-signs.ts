import type { WarningSign } from '../contract';
import type { Country } from './numbers';

/**
 * How urgent a sign is. crisis: a crisis line now. emergency: the emergency number now. urgent: an advice line tonight or a doctor
 * within a day. maternity: the maternity unit now. days: a doctor within days. routine: a visit within weeks.
 */
export type Level = 'crisis' | 'emergency' | 'urgent' | 'maternity' | 'days' | 'routine';

/** From the most to the least urgent: of two signs, the one that comes first here is answered. */
export const LEVELS: readonly Level[] = ['crisis', 'emergency', 'maternity', 'urgent', 'days', 'routine'];

interface SignRow {
  /** The red flag it is, in the evidence base. */
  readonly flag: string;
  /** What it is when it is all that was said. */
  readonly level: Level;
  /** Where public advice asks for more, what it is in that country. */
  readonly levelIn?: Partial<Record<Country, Level>>;
  /** Signs that, said with it, make it an emergency. */
  readonly emergencyWith?: readonly WarningSign[];
}

/** The twenty-five signs. The same fixed advice for everybody, triggered by words; no scoring, no verdict. */
export const SIGNS: Readonly<Record<WarningSign, SignRow>> = {
  'saddle-numbness': { flag: 'RF-01', level: 'emergency' },
  'bladder-bowel': { flag: 'RF-02', level: 'emergency' },
  'both-legs': { flag: 'RF-03', level: 'emergency' },
  'sexual-function': { flag: 'RF-04', level: 'emergency' },
  'chest-breathing': { flag: 'RF-05', level: 'emergency' },
  'sudden-severe': { flag: 'RF-06', level: 'emergency' },
  accident: { flag: 'RF-07', level: 'emergency' },
  'fever-confusion': { flag: 'RF-08', level: 'emergency' },
  'fall-fragile': { flag: 'RF-09', level: 'urgent', emergencyWith: ['leg-weakness'] },
  fever: { flag: 'RF-10', level: 'urgent', emergencyWith: ['leg-weakness', 'infection-risk', 'cancer'] },
  'infection-risk': { flag: 'RF-11', level: 'urgent', emergencyWith: ['leg-weakness', 'fever'] },
  'leg-weakness': {
    flag: 'RF-12',
    level: 'urgent',
    emergencyWith: ['fever', 'infection-risk', 'cancer', 'fall-fragile'],
  },
  cancer: { flag: 'RF-13', level: 'urgent', emergencyWith: ['leg-weakness', 'fever'] },
  'weight-loss': { flag: 'RF-14', level: 'urgent' },
  'shape-change': { flag: 'RF-15', level: 'urgent' },
  unrelenting: { flag: 'RF-16', level: 'urgent' },
  'night-pain': { flag: 'RF-17', level: 'routine', levelIn: { GB: 'urgent' } },
  'pregnancy-danger': { flag: 'RF-18', level: 'maternity' },
  'self-harm': { flag: 'RF-19', level: 'crisis' },
  overdose: { flag: 'RF-20', level: 'emergency' },
  child: { flag: 'RF-21', level: 'days' },
  'first-over-55': { flag: 'RF-22', level: 'days' },
  inflammatory: { flag: 'RF-23', level: 'routine' },
  'daily-life': { flag: 'RF-24', level: 'routine' },
  despair: { flag: 'ambiguous', level: 'crisis' },
};
