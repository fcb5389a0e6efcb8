import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadEars, UnknownLocale } from '../tools/ears';
import { isUsageError, runMain } from '../tools/main';
import { loadHandler } from './desk';
import { Echo } from './echo';
import { type ShowOptions, show } from './show';

const USAGE = `npm start -- [--locale en-US] [--card] [--debug]
  --card    the card the Alexa app would show
  --debug   the intent, slots and score the line was understood as

What is typed is understood through the compiled interaction model by a recogniser that stands in for Alexa's own. It is an
approximation: a device may hear it otherwise. An empty line is nobody answering; Ctrl-D ends.`;

/** `npm start`: a conversation in the terminal. Lines that are piped in get one answer a line. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      locale: { type: 'string', default: 'en-US' },
      card: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);

  const typed = process.stdin.isTTY === true;
  const [ears, handler] = await Promise.all([loadEars(values.locale), loadHandler()]);
  const echo = new Echo({ ...ears, locale: values.locale, handler, now: () => new Date().toISOString() });
  if (typed) console.log(`${USAGE}\n`);
  await converse(echo, { card: values.card, debug: values.debug, rich: typed });
}

async function converse(echo: Echo, options: ShowOptions): Promise<void> {
  const lines = createInterface({
    input: process.stdin,
    ...(options.rich ? { output: process.stdout, prompt: '> ' } : {}),
  });
  const tell = (text: readonly string[]) => console.log(text.join('\n'));

  tell(show(await echo.open(), options));
  if (options.rich) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') tell(show(await echo.say(line), options));
    else if (options.rich && echo.microphoneOpen) tell(await sayNothing(echo));
    if (options.rich) lines.prompt();
  }
}

/** An empty line typed is nobody answering. */
async function sayNothing(echo: Echo): Promise<string[]> {
  await echo.silence();
  return ['(nobody answers; the session ends)'];
}

runMain(main, (error) => error instanceof UnknownLocale || isUsageError(error));
