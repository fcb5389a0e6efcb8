import type { Response } from 'ask-sdk-model';
import { type Stretch, stretchesOf } from './ssml';

/**
 * How long a response takes to say, in ms: an estimate, for no device tells. Breaks count exactly. Words count as many characters a second as
 * their language says at rate 100 %, scaled by the prosody rate they stand in: at 75 % the same words take a third longer.
 */
export function speechMs(response: Response, charactersPerSecond: number): number {
  return stretchesOf(response).reduce((total, stretch) => total + stretchMs(stretch, charactersPerSecond), 0);
}

function stretchMs(stretch: Stretch, charactersPerSecond: number): number {
  if (stretch.text === undefined) return stretch.pauseMs;
  const characters = [...stretch.text.replace(/\s+/g, ' ').trim()].length;
  return (1000 * characters) / (charactersPerSecond * stretch.rate);
}

/** "4 s", "5 min", "4 min 12 s". */
export function durationText(ms: number): string {
  const total = Math.round(ms / 1000);
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  if (minutes === 0) return `${seconds} s`;
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`;
}

/** What durationText writes, in ms; undefined if it is no duration. */
export function readDuration(text: string): number | undefined {
  const [whole, minutes = '0', seconds = '0'] = /^(?:(\d+) min)?(?: ?(\d+) s)?$/.exec(text.trim()) ?? [];
  return whole ? (Number(minutes) * 60 + Number(seconds)) * 1000 : undefined;
}
