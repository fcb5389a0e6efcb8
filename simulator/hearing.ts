import type { AlexaPhrases } from '../tools/language/alexa';

/** What a line said at the desk is, before anybody asks what it means. */
export type Heard =
  /** "open restful back" */
  | { readonly kind: 'launch' }
  /** "ask restful back why my back hurts": the words after the prefix. */
  | { readonly kind: 'one-shot'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

/** Tells an invocation from words said to a skill that is already open. A wake word in front is dropped. */
export function hear(line: string, { ask, open }: Pick<AlexaPhrases, 'ask' | 'open'>): Heard {
  const words = plain(line).replace(/^(?:hey )?alexa /, '');
  if (open.includes(words)) return { kind: 'launch' };
  const prefix = ask.find((phrase) => words.startsWith(`${phrase} `));
  return prefix ? { kind: 'one-shot', words: words.slice(prefix.length + 1) } : { kind: 'words', words };
}

/** As Alexa would write down what it heard: lower case, no punctuation. */
function plain(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
