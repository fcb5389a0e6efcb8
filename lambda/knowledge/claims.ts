import type { SourceId } from './sources';

/**
 * How sure a claim is. strong: consistent good reviews or guidelines. moderate: some good data, with limits. weak: small or
 * conflicting studies. expert: consensus of clinicians, little direct data. contradicted: a popular belief that data speak against.
 */
export type Strength = 'strong' | 'moderate' | 'weak' | 'expert' | 'contradicted';

/** fact: says what is so. advice: says what one could do. safety: says when to get help or how not to come to harm. */
export type ClaimKind = 'fact' | 'advice' | 'safety';

export interface Claim {
  readonly kind: ClaimKind;
  readonly strength: Strength;
  /** The dated source that is named when somebody asks who says so. Without one, the claim is a common tip. */
  readonly source?: SourceId;
  /** The safety sentence that this claim is never said without. */
  readonly safety?: SafetyId;
}

const fact = (strength: Strength, source?: SourceId, safety?: SafetyId) => claim('fact', strength, source, safety);
const advice = (strength: Strength, source?: SourceId, safety?: SafetyId) => claim('advice', strength, source, safety);

function claim(kind: ClaimKind, strength: Strength, source?: SourceId, safety?: SafetyId): Claim {
  return { kind, strength, ...(source ? { source } : {}), ...(safety ? { safety } : {}) };
}

/** Safety sentences: at most one is added to an answer. Ids beginning with RF are red flags; see docs/evidence.md. */
export const SAFETY = {
  'C-alcohol-medicine': claim('safety', 'expert'),
  'C-bath-safe': claim('safety', 'expert'),
  'C-cold-safe': claim('safety', 'expert'),
  'C-getup-safe': claim('safety', 'expert'),
  'C-heat-safe': claim('safety', 'strong'),
  'C-inflam': claim('safety', 'strong', 'NG65'),
  'C-logroll-safe': claim('safety', 'expert'),
  'C-older': claim('safety', 'moderate', 'Downie13'),
  'C-pmr-safe': claim('safety', 'expert'),
  'C-preg-call': claim('safety', 'strong'),
  'C-preg-late': claim('safety', 'strong', 'MiNESS17'),
  'C-stop': claim('safety', 'expert'),
  'RF-03': claim('safety', 'strong'),
  'RF-05': claim('safety', 'strong'),
  'RF-07': claim('safety', 'strong'),
  'RF-12': claim('safety', 'strong'),
  'RF-17': claim('safety', 'moderate', 'Harding05'),
  'RF-20': claim('safety', 'strong'),
  'RF-22': claim('safety', 'expert'),
} as const satisfies Record<string, Claim>;

export type SafetyId = keyof typeof SAFETY;

/** All that is ever claimed, by the ids of the evidence base. The words are in locales/<language>/speech/claims.yaml. */
export const CLAIMS = {
  // Why a back can hurt at night
  'C-night-common': fact('strong', 'Alsaadi11'),
  'C-night-nocause': fact('strong', 'WHO23'),
  'C-night-quiet': fact('expert'),
  'C-night-still': fact('weak', 'Ylinen24'),
  'C-sleep-twoway': fact('moderate', 'Finan13'),
  'C-sleep-first': fact('moderate', 'Edwards08'),
  'C-stress': fact('moderate', 'WHO23'),
  'C-hurt-harm': fact('expert'),
  'C-recovery': fact('moderate', 'Wallwork24', 'RF-22'),
  'C-scan': fact('strong', 'NG59', 'RF-03'),
  'C-cannot-tell': fact('expert'),

  // Positions and pillows
  'C-position-none': fact('moderate', 'Cary19'),
  'C-position-side': fact('weak', 'Cary19'),
  'C-position-back': fact('weak', 'FinCLBP24', 'C-preg-late'),
  'C-position-stomach': fact('weak', 'FinCLBP24'),
  'C-position-stomach-tip': advice('expert'),
  'C-position-change': advice('expert', 'Skarpsno17'),
  'C-position-upright': fact('weak', undefined, 'RF-05'),
  'C-pillow-under': advice('expert'),
  'C-pillow-between': advice('expert'),
  'SA-13': fact('expert'),
  'C-pillow-head': advice('expert'),
  'C-pillow-try': advice('expert'),

  // Mattress and products
  'SA-02': fact('weak'),
  'C-mattress-medium': fact('moderate', 'Kovacs03'),
  'C-mattress-hard': fact('moderate', 'Kovacs03'),
  'C-mattress-sag': advice('expert'),
  'C-mattress-nobuy': advice('expert'),
  'C-belt': fact('moderate', 'WHO23'),

  // The day
  'SA-04': fact('expert'),
  'C-sit-link': fact('moderate', 'Dzakpasu21'),
  'C-sit-soon': fact('moderate', 'SitAcute20'),
  'C-sit-breaks': advice('moderate', 'Waongenngarm21'),
  'C-muscle-weak': fact('weak', 'Cho14'),
  'C-compress': fact('contradicted', 'Li22'),
  'C-posture': fact('moderate', 'Swain20'),
  'SA-06': advice('expert'),
  'C-active': advice('moderate', 'Dahm10'),
  'C-walk': advice('moderate', 'Pocovi24'),
  'C-exercise': advice('moderate', 'Hayden21'),
  'SA-08': advice('expert', undefined, 'RF-07'),
  'C-sport': advice('expert', 'Wall22', 'RF-07'),
  'SA-07': fact('moderate', 'Pocovi24'),
  'SA-09': fact('moderate', 'WHO23'),
  'SA-14': advice('moderate', 'Pocovi24'),

  // Patterns and groups
  'C-morning-stiff': fact('moderate', 'Ylinen24', 'C-inflam'),
  'C-morning-bend': advice('weak', 'Snook98'),
  'C-leg': fact('moderate', 'NG59', 'RF-12'),
  'C-preg-common': fact('strong', undefined, 'C-preg-call'),
  'C-preg-side': advice('strong', 'MiNESS17', 'C-preg-call'),

  // Easing it tonight
  'C-heat': advice('moderate', 'French06', 'C-heat-safe'),
  'C-cold': fact('weak', 'French06', 'C-cold-safe'),
  'C-bath': advice('moderate', 'Haghayegh19', 'C-bath-safe'),
  'C-stretch': advice('weak', undefined, 'C-stop'),
  'C-logroll': advice('expert', undefined, 'C-logroll-safe'),
  'C-logroll-in': advice('expert'),
  'C-med': advice('expert', undefined, 'RF-20'),
  'C-after': advice('expert'),

  // Relaxing
  'C-breath-slow': fact('weak', 'Tsai15'),
  'C-breath-pace': advice('expert'),
  'C-breath-478': fact('weak'),
  'C-pmr': advice('moderate', 'Qaseem17', 'C-pmr-safe'),
  'C-mindful': fact('moderate', 'Cherkin16'),
  'C-todo': advice('weak', 'Scullin18'),

  // Sleep habits
  'C-cbti': fact('strong', 'Edinger21'),
  'C-getup': advice('moderate', 'Edinger21', 'C-getup-safe'),
  'C-clock': advice('expert'),
  'C-regular': advice('moderate', 'Irish15'),
  'C-sleepy': advice('moderate'),
  'C-hygiene': fact('moderate', 'Irish15'),
  'C-caffeine': fact('moderate', 'Gardiner23'),
  'C-alcohol': fact('moderate', 'Gardiner25', 'C-alcohol-medicine'),
  'C-screens': fact('weak', 'Hartstein24'),
  'C-temp': fact('weak'),
  'C-evening': fact('moderate', 'Stutz19'),
  'C-effort': advice('expert'),
  'C-longterm': advice('moderate'),
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof CLAIMS;

/** A claim or safety sentence by its id. */
export function claimOf(id: ClaimId | SafetyId): Claim {
  return id in CLAIMS ? CLAIMS[id as ClaimId] : SAFETY[id as SafetyId];
}
