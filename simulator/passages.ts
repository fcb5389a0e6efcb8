import type { Response } from 'ask-sdk-model';
import { stretchesOf } from './ssml';

/** What is said from one break to the next, and how long that break is. */
export interface Passage {
  readonly words: string;
  readonly pauseMs: number;
}

/** A response as passages. Breaks in a row are one. */
export function passagesOf(response: Response): Passage[] {
  const passages: { words: string; pauseMs: number }[] = [{ words: '', pauseMs: 0 }];
  for (const stretch of stretchesOf(response)) {
    const last = passages.at(-1) as { words: string; pauseMs: number };
    if (stretch.text === undefined) last.pauseMs += stretch.pauseMs;
    else if (last.pauseMs === 0) last.words = plain(`${last.words} ${stretch.text}`);
    else if (plain(stretch.text)) passages.push({ words: plain(stretch.text), pauseMs: 0 });
  }
  return passages;
}

/** Without the white space that nobody hears. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
