import type { Fault } from '../failure';
import { type Placed, placeOf } from '../yaml';
import type { Listener } from './listener';

const EXAMPLES = 3;
const LONGEST = 200;

/** The wake word, the comma of its script, and words without any other punctuation but apostrophes and hyphens. */
const FORM = /^([\p{L}\p{M}]+)[,،、]\s*([\p{L}\p{M}][\p{L}\p{M}'’ -]*)$/u;

/**
 * The example phrases are what reviewers say first, word for word: exactly three, the first opens the skill, and what is asked in the others stands in
 * the model as it is.
 */
export function checkExamples(examples: readonly Placed[], file: string, listener: Listener): Fault[] {
  const faults: Fault[] = [];
  if (examples.length !== EXAMPLES)
    faults.push({ file, message: `${examples.length} example phrases; exactly ${EXAMPLES}` });
  const texts = examples.map(({ text }) => text.toLowerCase());
  examples.forEach((example, index) => {
    const wrong = whatIsWrong(example.text, index === 0, listener);
    if (wrong) faults.push({ ...placeOf(example), message: `"${example.text}" ${wrong}` });
    if (texts.indexOf(texts[index] ?? '') < index)
      faults.push({ ...placeOf(example), message: `"${example.text}" is there twice; show something else` });
  });
  return faults;
}

function whatIsWrong(text: string, isFirst: boolean, { phrases, isSample }: Listener): string | undefined {
  if (text.length > LONGEST) return `has ${text.length} characters; at most ${LONGEST}`;
  const [, wake, said] = FORM.exec(text.normalize('NFC')) ?? [];
  if (wake === undefined || said === undefined)
    return 'is not the wake word, a comma, and words without punctuation; write it like that, numbers in words';
  if (wake.toLowerCase() !== phrases.wake) return `does not begin with the wake word "${phrases.wake}"`;
  const words = said.toLowerCase().replaceAll('’', "'");
  if (isFirst) return phrases.open.includes(words) ? undefined : 'comes first and does not open the skill; open it';
  const begun = phrases.ask.filter((phrase) => words.startsWith(`${phrase} `));
  if (begun.length === 0) return 'does not ask the skill by its name; begin as `ask` of alexa.yaml does';
  const asked = begun.map((phrase) => words.slice(phrase.length + 1));
  return asked.some(isSample) ? undefined : 'asks in words that are not in the model; take a template or add one';
}
