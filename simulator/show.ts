import type { Response } from 'ask-sdk-model';
import { durationText } from './duration';
import type { Exchange } from './echo';
import { passagesOf, plain } from './passages';
import { stretchesOf } from './ssml';

/** What of an exchange is shown besides the words. */
export interface ShowOptions {
  readonly card: boolean;
  readonly debug: boolean;
  /** For a person at a terminal: how it is said, and whether the microphone stays open. Off when a program reads. */
  readonly rich: boolean;
}

/** What takes longer than this, or has pauses in it, is shown as it goes instead of on one line. */
const LONG_MS = 30_000;
/** A shorter break is a breath between two sentences. */
const PAUSE_MS = 1000;

/** An exchange as lines of text: the words first, on one line when a program reads, then whatever was asked for. */
export function show(exchange: Exchange, options: ShowOptions): string[] {
  const { recognition, response } = exchange;
  const lines = options.rich ? richly(exchange) : [spokenText(response) || '(silence)'];
  if (options.card && response.card?.type === 'Simple') {
    const { title = '', content = '' } = response.card;
    lines.push(...[`[${title}]`, ...content.split('\n')].map((line) => `    ${line}`));
  }
  if (options.debug && recognition) lines.push(aside(JSON.stringify(recognition)));
  return lines;
}

/** What is heard, as plain text. */
export function spokenText(response: Response): string {
  const words = stretchesOf(response).map(({ text = '' }) => text);
  return plain(words.join(' '));
}

/** How it is said as well: a long response as it goes, a short one with its SSML. */
function richly({ response, microphoneOpen, ms }: Exchange): string[] {
  const speech = isLong(response, ms)
    ? [...timed(response), aside(`about ${durationText(ms)} in all`)]
    : [spokenText(response) || '(silence)', ...prettySsml(response).map(aside)];
  return [...speech, aside(microphoneOpen ? '● microphone open' : '○ microphone closed')];
}

function isLong(response: Response, ms: number): boolean {
  return ms > LONG_MS || passagesOf(response).some(({ pauseMs }) => pauseMs >= PAUSE_MS);
}

/** What is said between two breaks on a line of its own, and the pauses between. */
function timed(response: Response): string[] {
  return passagesOf(response).flatMap(({ words, pauseMs }) => [
    ...(words ? [words] : []),
    ...(pauseMs >= PAUSE_MS ? [aside(`… ${durationText(pauseMs)}`)] : []),
  ]);
}

/** SSML, one element or sentence a line. */
function prettySsml(response: Response): string[] {
  const speech = response.outputSpeech;
  if (speech?.type !== 'SSML') return [];
  return speech.ssml
    .replace(/(<break[^>]*>|<\/?(?:speak|prosody|amazon:effect)[^>]*>)/g, '\n$1\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Something that is not heard. */
function aside(text: string): string {
  const line = `    ${text}`;
  return process.stdout.isTTY ? `\x1b[2m${line}\x1b[22m` : line;
}
