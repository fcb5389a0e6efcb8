import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadEars, UnknownLocale } from '../tools/ears';
import { isUsageError, runMain } from '../tools/main';
import { loadHandler } from './desk';
import { Echo } from './echo';
import { openMemory } from './memory';
import { type ShowOptions, show } from './show';
import { DIRECTIONS_HELP, follow, readDirection } from './stage';

const USAGE = `npm start -- [--locale en-US] [--memory <folder>] [--card] [--debug]
  --memory  where to remember from night to night, instead of .data/memory; "none" remembers nothing
  --card    the card the Alexa app would show
  --debug   the intent, slots and score the line was understood as

What is typed is understood through the compiled interaction model by a recogniser that stands in for Alexa's own. It is an
approximation: a device may hear it otherwise. A line in brackets is a stage direction, nothing that is said:
  ${DIRECTIONS_HELP}
An empty line is nobody answering; Ctrl-D ends.`;

const OPTIONS = {
  locale: { type: 'string', default: 'en-US' },
  memory: { type: 'string' },
  card: { type: 'boolean', default: false },
  debug: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** `npm start`: a conversation in the terminal. Lines that are piped in get one answer a line. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);

  const memory = openMemory(values.memory, (message) => console.error(message));
  const handler = loadHandler(memory.then(({ environment }) => environment));
  try {
    const [ears, skill] = await Promise.all([loadEars(values.locale), handler]);
    const echo = new Echo({ ...ears, locale: values.locale, handler: skill, now: Date.now });
    const typed = process.stdin.isTTY === true;
    if (typed) console.log(`${USAGE}\n`);
    await converse(echo, { card: values.card, debug: values.debug, rich: typed });
  } finally {
    await (await memory).stop();
  }
}

async function converse(echo: Echo, options: ShowOptions): Promise<void> {
  const tell = (text: readonly string[]) => console.log(text.join('\n'));
  tell(show(await echo.open(), options));
  // Only now: lines that arrive between making this and reading from it would be lost.
  const lines = createInterface({
    input: process.stdin,
    ...(options.rich ? { output: process.stdout, prompt: '> ' } : {}),
  });
  if (options.rich) lines.prompt();
  for await (const line of lines) {
    const answer = await respond(echo, line, options);
    if (answer.length > 0) tell(answer);
    if (options.rich) lines.prompt();
  }
}

/** What a line brings about. Typed, an empty one is nobody answering; piped, it is no line. */
async function respond(echo: Echo, line: string, options: ShowOptions): Promise<string[]> {
  const empty = line.trim() === '';
  if (empty && !options.rich) return [];
  const direction = readDirection(empty ? '(nothing)' : line);
  return direction ? [await follow(direction, echo)] : show(await echo.say(line), options);
}

runMain(main, (error) => error instanceof UnknownLocale || isUsageError(error));
