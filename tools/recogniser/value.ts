import type { Phrase } from './phrase';

/** One way to say one slot value. */
export interface Entry {
  readonly type: string;
  readonly id?: string;
  readonly name: string;
  readonly phrase: Phrase;
}

/** Some words of an utterance that are a value of a slot type. */
export interface Found {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** A slot value that an utterance may hold, and how surely. */
export interface Candidate {
  readonly entry: Entry;
  /** Where in the utterance its words are. */
  readonly at: readonly number[];
  /** How much of the value was said, 0 to 1. */
  readonly recall: number;
  /** How telling the words are that were said. */
  readonly weight: number;
  /** The share of its words said in their own form. */
  readonly alike: number;
  /** The value was said word after word, in some of its forms. */
  readonly whole: boolean;
}

/** All the values of one type in an utterance. */
export type Finder = (phrase: Phrase) => readonly Candidate[];

export function placesOf({ from, to }: Found): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
