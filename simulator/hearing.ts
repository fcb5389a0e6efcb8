import type { AlexaPhrases } from '../tools/language/alexa';

/** What a line said at the desk is, before anybody asks what it means. */
export type Utterance =
  /** "open restful back" */
  | { readonly kind: 'launch' }
  /** "ask restful back for a tip": what may be meant, from the fewest words ("a tip") to the most ("for a tip"). */
  | { readonly kind: 'one-shot'; readonly readings: readonly string[] }
  | { readonly kind: 'words'; readonly words: string };

/** Tells an invocation from words said to a skill that is already open. A wake word in front is dropped. */
export function hear(line: string, { ask, open, wake }: Pick<AlexaPhrases, 'ask' | 'open' | 'wake'>): Utterance {
  const words = afterWake(plain(line), wake);
  if (open.some((phrase) => squeezed(phrase) === squeezed(words))) return { kind: 'launch' };
  const readings = ask.flatMap((phrase) => wordsAfter(words, phrase) ?? []);
  return readings.length > 0 ? { kind: 'one-shot', readings } : { kind: 'words', words };
}

function afterWake(words: string, wake: string): string {
  for (const call of [`hey ${wake}`, wake]) {
    const after = wordsAfter(words, call);
    if (after) return after;
  }
  return words;
}

/** Letters that are written without spaces between words. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const IDLE_SPACE = new RegExp(`(?<=${UNSPACED}) | (?=${UNSPACED})`, 'gu');

/** A space beside such a letter says nothing. */
function squeezed(words: string): string {
  return words.replace(IDLE_SPACE, '');
}

/** What follows a phrase that words begin with, as whole words where there are spaces; undefined if they do not, or nothing follows. */
function wordsAfter(words: string, phrase: string): string | undefined {
  if (words.startsWith(`${phrase} `)) return words.slice(phrase.length + 1);
  const [all, first] = [squeezed(words), squeezed(phrase)];
  const joined = new RegExp(`${UNSPACED}$`, 'u').test(first) && all.startsWith(first);
  return joined ? all.slice(first.length) || undefined : undefined;
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
