import type { Fault } from '../failure';
import type { AlexaPhrases } from '../language/alexa';

/**
 * An invocation name with a word that opens or asks a skill ("start", "whether") is cut in two by Alexa. Which words these are in a language is
 * what its alexa.yaml says of opening and asking; what an invocation name may look like at all is checked with the model.
 */
export function checkInvocationWords(
  invocation: string,
  { open, ask }: Pick<AlexaPhrases, 'open' | 'ask'>,
  file: string,
): Fault[] {
  const around = new Set([...open, ...ask].flatMap((phrase) => phrase.replace(invocation, ' ').split(/\s+/)));
  return invocation
    .split(' ')
    .filter((word) => around.has(word))
    .map((word) => ({
      file,
      message: `the invocation name has "${word}", with which Alexa opens or asks; take another word`,
    }));
}
