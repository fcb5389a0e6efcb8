import type { AlexaPhrases } from '../tools/language/alexa';

/** What a line said at the desk is, before anybody asks what it means. */
export type Utterance =
  /** "open restful back" */
  | { readonly kind: 'launch' }
  /** "ask restful back for a tip": what may be meant, from the fewest words ("a tip") to the most ("for a tip"). */
  | { readonly kind: 'one-shot'; readonly readings: readonly string[] }
  | { readonly kind: 'words'; readonly words: string };

/** Tells an invocation from words said to a skill that is already open. A wake word in front is dropped. */
export function hear(line: string, { ask, open }: Pick<AlexaPhrases, 'ask' | 'open'>): Utterance {
  const words = plain(line).replace(/^(?:hey )?alexa /, '');
  if (open.includes(words)) return { kind: 'launch' };
  const readings = ask
    .filter((phrase) => words.startsWith(`${phrase} `))
    .map((phrase) => words.slice(phrase.length + 1));
  return readings.length > 0 ? { kind: 'one-shot', readings } : { kind: 'words', words };
}

/** Whether an Echo that is speaking with no session open obeys this by itself, without telling the skill. */
export function stopsTheDevice(heard: Utterance, { builtins }: Pick<AlexaPhrases, 'builtins'>): boolean {
  const stops = ['AMAZON.StopIntent', 'AMAZON.CancelIntent'].flatMap((name) => builtins[name] ?? []);
  return heard.kind === 'words' && stops.includes(heard.words);
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
