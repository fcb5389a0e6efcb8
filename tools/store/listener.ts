import type { AlexaPhrases } from '../language/alexa';
import type { Honesty } from '../language/honesty';

/** What a listing is held against. */
export interface Listener {
  readonly language: string;
  readonly phrases: Pick<AlexaPhrases, 'wake' | 'open' | 'ask'>;
  readonly honesty: Honesty;
  /** Whether words stand in the model as they are. */
  isSample(words: string): boolean;
}
