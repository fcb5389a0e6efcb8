import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { Echo } from '../../simulator/echo';

/** An Echo whose skill says what it is given, and everything that skill was sent. */
export interface Desk {
  readonly echo: Echo;
  readonly sent: RequestEnvelope[];
  /** The next answers, in order; after them, the silence of a closed microphone. */
  answer(...responses: Response[]): void;
}

export const EVENING = Date.parse('2026-11-23T22:00:00Z');

const PHRASES = {
  wake: 'alexa',
  ask: ['ask restful back'],
  open: ['open restful back'],
  builtins: { 'AMAZON.StopIntent': ['stop', 'be quiet'], 'AMAZON.CancelIntent': ['cancel'] },
  outOfScope: [],
};

/** A desk in the evening, at which time stands still unless it is moved. */
export function desk(): Desk {
  const sent: RequestEnvelope[] = [];
  const answers: Response[] = [];
  const echo = new Echo({
    locale: 'en-US',
    phrases: PHRASES,
    charactersPerSecond: 15,
    recogniser: { recognise: (words) => ({ intent: words, slots: {}, score: 1, how: 'exact' }) },
    now: () => EVENING,
    handler: async (event) => {
      sent.push(event);
      const listens = event.request.type === 'LaunchRequest' || event.request.type === 'IntentRequest';
      const response = listens ? (answers.shift() ?? { shouldEndSession: true }) : {};
      return { version: '1.0', response };
    },
  });
  return { echo, sent, answer: (...responses) => void answers.push(...responses) };
}

/** Something that takes so many seconds to say. */
export function speaks(seconds: number, more: Response = { shouldEndSession: true }): Response {
  return { outputSpeech: ssml(seconds), ...more };
}

/** The same, and then the microphone opens; asked again with so many seconds more. */
export function asks(seconds: number, again?: number): Response {
  const reprompt = again === undefined ? {} : { reprompt: { outputSpeech: ssml(again) } };
  return speaks(seconds, { shouldEndSession: false, ...reprompt });
}

function ssml(seconds: number) {
  return { type: 'SSML' as const, ssml: `<speak><break time="${seconds}s"/></speak>` };
}

/** What kinds of requests were sent, intents by their name. */
export function kinds(sent: readonly RequestEnvelope[]): string[] {
  return sent.map(({ request }) => (request.type === 'IntentRequest' ? request.intent.name : request.type));
}
