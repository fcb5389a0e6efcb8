import type { Response } from 'ask-sdk-model';
import type { Spoken } from '../speech/speak';

/**
 * What Alexa is told to do. shouldEndSession is always said outright: left out, it means different things on different devices.
 */
export function toResponse({ ssml, reprompt, card }: Spoken, microphoneOpen: boolean): Response {
  return {
    ...(ssml ? { outputSpeech: { type: 'SSML', ssml } } : {}),
    ...(reprompt ? { reprompt: { outputSpeech: { type: 'SSML', ssml: reprompt } } } : {}),
    ...(card ? { card: { type: 'Simple', title: card.title, content: card.text } } : {}),
    shouldEndSession: !microphoneOpen,
  };
}

/** For requests that nobody can hear an answer to, such as the end of a session. */
export const NO_RESPONSE: Response = {};
