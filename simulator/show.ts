import type { Response } from 'ask-sdk-model';
import { durationText, speechMs } from './duration';
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

/** An exchange as lines of text: the words first, on one line when a program reads, then whatever was asked for. */
export function show({ recognition, response, microphoneOpen }: Exchange, options: ShowOptions): string[] {
  const lines = options.rich ? richly(response, microphoneOpen) : [spokenText(response) || '(silence)'];
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

function richly(response: Response, microphoneOpen: boolean): string[] {
  const microphone = microphoneOpen ? '● microphone open' : '○ microphone closed';
  return isLong(response)
    ? [...timed(response), aside(`${microphone}, about ${durationText(speechMs(response))}`)]
    : [spokenText(response) || '(silence)', ...prettySsml(response).map(aside), aside(microphone)];
}

function isLong(response: Response): boolean {
  return speechMs(response) > LONG_MS || passagesOf(response).some(({ pauseMs }) => pauseMs > 0);
}

/** What is said between two pauses on a line of its own, and the pauses between. */
function timed(response: Response): string[] {
  return passagesOf(response).flatMap(({ words, pauseMs }) => [
    ...(words ? [words] : []),
    ...(pauseMs ? [aside(`… ${durationText(pauseMs)}`)] : []),
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
