/** The few numbers in the judgement of sentences nobody wrote down, found by trying them on hand-written phrases. */
export const TUNING = {
  /** How sure it is of a grave sign said word for word in a sentence about something else. */
  graveSign: 0.9,
  /** Rounds of training; it ends sooner when nothing improves. */
  iterations: 52,
  /** Ways to say a warning sign that are learnt as sentences; all are known as values. */
  waysPerSign: 40,
  /** Sentences about nothing of ours that the classifier learns. */
  lessonsOfNothing: 1000,
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
  /** How much a reading loses for its values being less full than another's; for having none, where there is one. */
  fullness: 0.1,
  emptiness: 0.03,
  /** Below this score it is nothing: more is needed of a sentence of mere talk. */
  lowestScore: 0.11,
  lowestBareScore: 0.25,
  /** With less than this share of what it is about being the skill's business, too; signs are given more rope. */
  lowestScope: 0.45,
  lowestSignScope: 0.3,
  /** The share of the classifier's word; the rest is how much the sentence is like a learnt one. */
  classifier: 0.3,
  /** How much it matters that an intent's own sentences have the words; a word known only from values is part known. */
  coverage: 0.35,
  strayWord: 0.5,
  /** How much the talk around what is meant counts beside words that tell what it is about. */
  chatter: 0.15,
  /** How much what is said beside a learnt sentence counts against it, how much very short ones are held back. */
  aside: 0.25,
  brevity: 3,
  pairWeight: 0.5,
  /** What is left of the likeness to a sentence with a negation where this one has none, or the reverse. */
  turned: 0.7,
  /** How much an unlikely intent loses; how calmly likelihoods are compared. */
  likelihood: 0.5,
  likelihoodCalm: 2,
  /** How often every sample with slots is read, each time with other values; the share of a sentence granted to words never read. */
  valuesPerSample: 6,
  unheardOf: 0.1,
  /** How much a warning sign is preferred: none may be missed. */
  urgency: 1.4,
  /** The more so when it was said word for word, in several words. */
  plainSign: 1.5,
  /** How much the skill's own words speak against a sentence being none of its business. */
  doubt: 0.1,
  /** How much a word of what the skill does not understand outweighs one of what it does; a word never met. */
  foreignness: 2,
  unknownWord: 0.35,
  /** How much a word is trusted for being part of a value that was heard, or of a sign of several words. */
  valueTrust: 0.5,
  signTrust: 0.9,
} as const;
