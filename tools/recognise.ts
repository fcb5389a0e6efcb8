import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadEars, UnknownLocale } from './ears';
import { isUsageError, runMain } from './main';
import { slotIds } from './recogniser/measure';

/** `npm run recognise -- --locale en-US`: phrases on stdin, one a line; what each was understood as on stdout, in JSON. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { locale: { type: 'string', default: 'en-US' } } });
  const { recogniser } = await loadEars(values.locale);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const recognition = recogniser.recognise(line);
    const { intent, score } = recognition;
    console.log(JSON.stringify({ utterance: line, intent, slots: slotIds(recognition), score }));
  }
}

runMain(main, (error) => error instanceof UnknownLocale || isUsageError(error));
