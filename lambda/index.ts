import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { createLog } from './alexa/log';
import { deviceTimeZone } from './alexa/time-zone';
import type { Keeper } from './memory/keeper';
import { createSkill } from './skill';
import type { LanguagePack } from './speech/language';

/*
 * The door: the only place that knows the environment. Two parameters and a promise, because Lambda's Node 24 refuses handlers
 * that take a callback, which is what the SDK's own lambda() returns.
 */
const { SKILL_ID, MEMORY_TABLE, SEGMENT_SECONDS, LOG_LEVEL = 'info' } = process.env;

/** Lines of JSON, and not through the console, which Lambda would wrap in others. */
const log = createLog({
  now: () => performance.now(),
  write: (entry) => {
    if (entry.level === 'error') process.stderr.write(`${JSON.stringify(entry)}\n`);
    else if (LOG_LEVEL !== 'error') process.stdout.write(`${JSON.stringify(entry)}\n`);
  },
});

const skill = createSkill({
  loadLanguage: (language) =>
    JSON.parse(readFileSync(join(__dirname, 'languages', `${language}.json`), 'utf8')) as LanguagePack,
  choose: (count) => Math.floor(Math.random() * count),
  timeZone: (envelope) => deviceTimeZone(envelope),
  now: () => Date.now(),
  report: log.report,
  ...(MEMORY_TABLE ? { memory: once(() => openMemory(MEMORY_TABLE)) } : {}),
  ...(Number(SEGMENT_SECONDS) > 0 ? { segmentSeconds: Number(SEGMENT_SECONDS) } : {}),
  ...(SKILL_ID ? { skillId: SKILL_ID } : {}),
});

const invoke = log.around((event, context) => skill.invoke(event, context));

export async function handler(event: RequestEnvelope, context: Context): Promise<ResponseEnvelope> {
  return invoke(event, context);
}

/** Loads the client of the table, which costs more than a whole answer, and only when an answer needs it. */
function openMemory(table: string): Keeper {
  try {
    const { openTable } = require(join(__dirname, 'memory.js')) as typeof import('./memory/table');
    return openTable(table, logMemory);
  } catch (error) {
    logMemory(error);
    throw error;
  }
}

/** Memory tells of nobody when it fails: only the name of what went wrong. */
function logMemory(error: unknown): void {
  log.report({ code: error instanceof Error ? error.name : 'Unknown', at: ['memory'] });
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
