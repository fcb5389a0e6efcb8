/** The movements of a wind-down. All are done in bed, but for the sway. */
export type MoveId = 'M-tilt' | 'M-roll' | 'M-knee1' | 'M-slide' | 'M-ankle' | 'M-glute' | 'M-sway';

/** Who should leave a movement out, or do less of it. */
export type Caution =
  | 'late-pregnancy'
  | 'hip-replacement'
  | 'thin-bones'
  | 'past-fracture'
  | 'more-leg-pain'
  | 'cramp'
  | 'unsteady'
  | 'dark-room';

interface Move {
  /** It is done lying flat on the back. */
  readonly onBack: boolean;
  readonly cautions: readonly Caution[];
  /** Fit for the gentle version: nearly nobody needs to leave it out. */
  readonly gentle: boolean;
}

/** What is known of each movement; the evidence is common practice of physiotherapists, without a trial of a bedtime set. */
export const MOVES: Readonly<Record<MoveId, Move>> = {
  'M-tilt': { onBack: true, cautions: ['late-pregnancy'], gentle: false },
  'M-roll': { onBack: true, cautions: ['hip-replacement', 'thin-bones', 'past-fracture'], gentle: false },
  'M-knee1': {
    onBack: true,
    cautions: ['thin-bones', 'hip-replacement', 'late-pregnancy', 'more-leg-pain'],
    gentle: false,
  },
  'M-slide': { onBack: false, cautions: [], gentle: true },
  'M-ankle': { onBack: false, cautions: [], gentle: true },
  'M-glute': { onBack: false, cautions: ['cramp'], gentle: true },
  'M-sway': { onBack: false, cautions: ['unsteady', 'dark-room'], gentle: false },
};
