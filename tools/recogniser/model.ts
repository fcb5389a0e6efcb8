/** The part of a skill package's interaction model that decides what is understood. */
export interface InteractionModel {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types?: readonly SlotType[];
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly SlotDeclaration[];
  readonly samples?: readonly string[];
}

export interface SlotDeclaration {
  readonly name: string;
  readonly type: string;
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly SlotValue[];
}

export interface SlotValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export const FALLBACK = 'AMAZON.FallbackIntent';

/** The slot type and the intent that must not be missed. */
export const URGENT_TYPE = 'WarningSign';
export const URGENT_INTENT = 'WarningSignIntent';

/** Signs so grave that their words, said plainly, are taken for one whatever else a sentence says. */
export const NEVER_MISSED: readonly string[] = [
  'saddle-numbness',
  'bladder-bowel',
  'both-legs',
  'chest-breathing',
  'sudden-severe',
  'fever-confusion',
  'self-harm',
  'overdose',
];

/** A sample cut into its words and its slots: `is it {topic}` is is, it, and the slot topic. */
export type SamplePart = { readonly text: string } | { readonly slot: string };

export function samplePartsOf(sample: string): SamplePart[] {
  return sample
    .split(/(\{[^}]*\})/)
    .filter((part) => part.trim() !== '')
    .map((part) => (part.startsWith('{') ? { slot: part.slice(1, -1).trim() } : { text: part.trim() }));
}

/** The slots without which an intent is never said: they stand in every one of its samples. */
export function mandatorySlots(intent: ModelIntent): string[] {
  const samples = (intent.samples ?? []).map((sample) => samplePartsOf(sample));
  if (samples.length === 0) return [];
  return (intent.slots ?? [])
    .map((slot) => slot.name)
    .filter((name) => samples.every((parts) => parts.some((part) => 'slot' in part && part.slot === name)));
}
