import { FALLBACK } from './model';
import type { Phrase } from './phrase';
import type { Entry } from './value';

export interface RecognisedSlot {
  readonly spoken: string;
  readonly type: string;
  readonly id?: string;
  /** The canonical value. */
  readonly name?: string;
}

export interface Recognition {
  readonly intent: string;
  readonly slots: Readonly<Record<string, RecognisedSlot>>;
  readonly score: number;
  readonly how: 'exact' | 'slots' | 'classifier' | 'fallback';
}

/** Nothing the skill knows. */
export function nothing(): Recognition {
  return { intent: FALLBACK, slots: {}, score: 0, how: 'fallback' };
}

/** A slot filled with a value, and the words of the sentence it was heard in. */
export function slotOf(entry: Entry, phrase: Phrase, at: readonly number[]): RecognisedSlot {
  const { type, id, name } = entry;
  const spoken = at.map((index) => phrase.words[index]).join(' ');
  return { spoken, type, ...(id === undefined ? {} : { id }), name };
}
