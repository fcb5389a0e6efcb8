import type { SourceId } from './sources';

/**
 * How sure a claim is. strong: consistent good reviews or guidelines. moderate: some good data, with limits. weak: small or
 * conflicting studies. expert: consensus of clinicians, little direct data. contradicted: a popular belief that data speak against.
 */
export const STRENGTHS = ['strong', 'moderate', 'weak', 'expert', 'contradicted'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** fact: says what is so. advice: says what one could do. safety: says when to get help or how not to come to harm. */
export type ClaimKind = 'fact' | 'advice' | 'safety';

/**
 * Grounds without a date. tip: common advice of clinicians, view: a common view of theirs, both without a good study. guidance: what
 * health bodies agree on. practice: what sleep clinics teach. rule: what the skill will not do.
 */
export const GROUNDS = ['tip', 'view', 'guidance', 'practice', 'rule'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Claim {
  readonly kind: ClaimKind;
  readonly strength: Strength;
  /** What is named when somebody asks who says so. */
  readonly ground: SourceId | Ground;
  /** The safety sentence that this claim is never said without. */
  readonly safety?: SafetyId;
}

const fact = (strength: Strength, ground: Claim['ground'] = 'view', safety?: SafetyId) =>
  claim('fact', strength, ground, safety);
const advice = (strength: Strength, ground: Claim['ground'] = 'tip', safety?: SafetyId) =>
  claim('advice', strength, ground, safety);
/** When, and where, to get help: told as it is. */
const help = (strength: Strength, ground: Claim['ground'], safety?: SafetyId) =>
  claim('safety', strength, ground, safety);
const safetySentence = (strength: Strength, ground: Claim['ground'] = 'guidance') => claim('safety', strength, ground);

function claim(kind: ClaimKind, strength: Strength, ground: Claim['ground'], safety?: SafetyId): Claim {
  return { kind, strength, ground, ...(safety ? { safety } : {}) };
}

/** Safety sentences: at most one is added to an answer. Ids beginning with RF are red flags; see docs/evidence.md. */
export const SAFETY = {
  'C-alcohol-medicine': safetySentence('expert'),
  'C-bath-safe': safetySentence('expert'),
  'C-cold-safe': safetySentence('expert'),
  'C-getup-safe': safetySentence('expert'),
  'C-heat-safe': safetySentence('strong'),
  'C-inflam': safetySentence('strong', 'NG65'),
  'C-logroll-safe': safetySentence('expert'),
  'C-older': safetySentence('moderate', 'Downie13'),
  'C-pmr-safe': safetySentence('expert'),
  'C-preg-call': safetySentence('strong'),
  'C-preg-late': safetySentence('strong', 'MiNESS17'),
  'C-stop': safetySentence('expert'),
  'RF-03': safetySentence('strong'),
  'RF-05': safetySentence('strong'),
  'RF-07': safetySentence('strong'),
  'RF-10': safetySentence('strong'),
  'RF-11': safetySentence('strong'),
  'RF-12': safetySentence('strong'),
  'RF-16': safetySentence('expert'),
  'RF-17': safetySentence('expert'),
  'RF-20': safetySentence('strong'),
  'RF-22': safetySentence('expert'),
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
  'C-cannot-tell': fact('expert', 'rule'),

  // Positions and pillows
  'C-position-none': fact('moderate', 'Cary19'),
  'C-position-side': fact('weak', 'Cary19'),
  'C-position-back': fact('weak', 'FinCLBP24', 'C-preg-late'),
  'C-position-stomach': fact('weak', 'FinCLBP24'),
  'C-position-stomach-tip': advice('expert'),
  'C-position-change': advice('expert'),
  'C-logroll-turn': advice('expert'),
  'C-position-upright': fact('weak', 'Cary19', 'RF-05'),
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
  'SA-08': advice('expert', 'tip', 'RF-07'),
  'C-sport': advice('expert', 'tip', 'RF-07'),
  'SA-07': fact('moderate', 'Pocovi24'),
  'SA-09': fact('moderate', 'WHO23'),
  'SA-14': advice('moderate', 'Pocovi24'),

  // Patterns and groups
  'C-morning-stiff': fact('moderate', 'Ylinen24', 'C-inflam'),
  'C-inflam-long': help('strong', 'NG65'),
  'C-morning-bend': advice('weak', 'Snook98'),
  'C-leg': fact('moderate', 'NG59', 'RF-12'),
  'C-preg-common': fact('strong', 'guidance', 'C-preg-call'),
  'C-preg-side': advice('strong', 'MiNESS17', 'C-preg-call'),

  // Easing it tonight
  'C-heat': advice('moderate', 'French06', 'C-heat-safe'),
  'C-cold': fact('weak', 'French06', 'C-cold-safe'),
  'C-bath': advice('moderate', 'Haghayegh19', 'C-bath-safe'),
  'C-stretch': advice('weak', 'tip', 'C-stop'),
  'C-logroll': advice('expert', 'tip', 'C-logroll-safe'),
  'C-logroll-in': advice('expert'),
  'C-med': help('expert', 'rule', 'RF-20'),
  'C-after': help('expert', 'guidance'),

  // Relaxing
  'C-breath-slow': fact('weak', 'Tsai15'),
  'C-breath-pace': advice('expert'),
  'C-breath-478': fact('weak'),
  'C-pmr': advice('moderate', 'PMR19', 'C-pmr-safe'),
  'C-mindful': fact('moderate', 'Cherkin16'),
  'C-todo': advice('weak', 'Scullin18'),

  // Sleep habits
  'C-cbti': fact('strong', 'Edinger21'),
  'C-getup': advice('moderate', 'Edinger21', 'C-getup-safe'),
  'C-clock': advice('expert'),
  'C-regular': advice('moderate', 'Irish15'),
  'C-sleepy': advice('moderate', 'practice'),
  'C-hygiene': fact('moderate', 'Irish15'),
  'C-caffeine': fact('moderate', 'Gardiner23'),
  'C-alcohol': fact('moderate', 'Gardiner25', 'C-alcohol-medicine'),
  'C-screens': fact('weak', 'Hartstein24'),
  'C-temp': fact('weak'),
  'C-evening': fact('moderate', 'Stutz19'),
  'C-effort': advice('expert'),
  'C-longterm': help('moderate', 'guidance'),
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof CLAIMS;

/** A claim or safety sentence by its id. */
export function claimOf(id: ClaimId | SafetyId): Claim {
  return id in CLAIMS ? CLAIMS[id as ClaimId] : SAFETY[id as SafetyId];
}
