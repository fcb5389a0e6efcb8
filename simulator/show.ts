import type { Response } from 'ask-sdk-model';
import type { Exchange } from './echo';

/** What of an exchange is shown besides the words. */
export interface ShowOptions {
  readonly card: boolean;
  readonly debug: boolean;
  /** The SSML, and whether the microphone stays open. Off when the output is read by a program. */
  readonly rich: boolean;
}

/** An exchange as lines of text: the words first, on one line, then whatever was asked for. */
export function show({ recognition, response, microphoneOpen }: Exchange, options: ShowOptions): string[] {
  const lines = [spokenText(response) || '(silence)'];
  if (options.rich) {
    lines.push(...prettySsml(response).map((line) => dim(`    ${line}`)));
    lines.push(dim(microphoneOpen ? '    ● microphone open' : '    ○ microphone closed'));
  }
  if (options.card && response.card?.type === 'Simple') {
    const { title = '', content = '' } = response.card;
    lines.push(...[`[${title}]`, ...content.split('\n')].map((line) => `    ${line}`));
  }
  if (options.debug && recognition) lines.push(dim(`    ${JSON.stringify(recognition)}`));
  return lines;
}

/** What is heard, as plain text. */
export function spokenText(response: Response): string {
  const speech = response.outputSpeech;
  if (speech?.type !== 'SSML') return '';
  return unescapeXml(speech.ssml.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** SSML, one element or sentence a line, so that pauses can be seen. */
export function prettySsml(response: Response): string[] {
  const speech = response.outputSpeech;
  if (speech?.type !== 'SSML') return [];
  return speech.ssml
    .replace(/(<break[^>]*>|<\/?(?:speak|prosody|amazon:effect)[^>]*>)/g, '\n$1\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function dim(text: string): string {
  return process.stdout.isTTY ? `\x1b[2m${text}\x1b[22m` : text;
}
