/** The few numbers in the judgement of sentences nobody wrote down, found by trying them on hand-written phrases. */
export const TUNING = {
  /** Rounds of training; it ends sooner when nothing improves. */
  iterations: 120,
  /** How much of a value must be heard. For a warning sign less is enough: none may be missed. */
  valueFloor: 0.7,
  signFloor: 0.55,
  /** How much of a value must be heard that has a single word of meaning, or whose most telling word is missing. */
  singleFloor: 0.95,
  headlessFloor: 0.7,
  /** How surely a second warning sign must be heard. */
  secondSignFloor: 0.95,
  /** What is left of a warning whose words are those of warnings, but put together to no known sign. */
  unnamedSign: 0.3,
  /** What is left of a slot whose words the samples have as plain words in the same place. */
  misplacedValue: 0.6,
  /** How much a fuller value is preferred. */
  fullness: 0.1,
  /** Below this score, or with less than this much of the meaning known, it is nothing; signs are given more rope. */
  lowestScore: 0.2,
  lowestCoverage: 0.5,
  lowestSignCoverage: 0.3,
} as const;
