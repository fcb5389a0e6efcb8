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
  lowestScore: 0.15,
  lowestScope: 0.45,
  lowestSignScope: 0.35,
  /** The share of the classifier's word; the rest is how much the sentence is like a learnt one. */
  classifier: 0.5,
  /** How much it matters that an intent's own sentences have the words. */
  coverage: 0.5,
  /** How much what is said beside a learnt sentence counts against it, how much very short ones are held back. */
  aside: 0.25,
  brevity: 1,
  pairWeight: 0.5,
  /** How much a word of what the skill does not understand outweighs one of what it does; a word never met. */
  foreignness: 3,
  unknownWord: 0.35,
} as const;
