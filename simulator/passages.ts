import type { Response } from 'ask-sdk-model';
import { stretchesOf } from './ssml';

/** What is said without a pause worth the name, and the pause after it. */
export interface Passage {
  readonly words: string;
  /** 0 if the next thing follows at once, or nothing does. */
  readonly pauseMs: number;
}

/** Shorter than this is a breath between two sentences. */
const PAUSE_MS = 1000;

/** A response as passages: what a person would write a line for. Pauses in a row are one pause. */
export function passagesOf(response: Response): Passage[] {
  const passages: { words: string; pauseMs: number }[] = [{ words: '', pauseMs: 0 }];
  for (const stretch of stretchesOf(response)) {
    const last = passages.at(-1) as { words: string; pauseMs: number };
    if (stretch.text === undefined) last.pauseMs += stretch.pauseMs;
    else if (stretch.text.trim() === '') continue;
    else if (last.pauseMs >= PAUSE_MS) passages.push({ words: plain(stretch.text), pauseMs: 0 });
    else Object.assign(last, { words: plain(`${last.words} ${stretch.text}`), pauseMs: 0 });
  }
  return passages
    .map(({ words, pauseMs }) => ({ words, pauseMs: pauseMs < PAUSE_MS ? 0 : pauseMs }))
    .filter(({ words, pauseMs }) => words !== '' || pauseMs > 0);
}

/** White space as it is heard: not at all. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
