import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import type { Failure } from './alexa/adapter';
import { createSkill } from './skill';
import type { LanguagePack } from './speech/language';

/*
 * The door: the only place that knows the environment. Two parameters and a promise, because Lambda's Node 24 refuses handlers
 * that take a callback, which is what the SDK's own lambda() returns.
 */
const { SKILL_ID } = process.env;

const skill = createSkill({
  loadLanguage: (language) =>
    JSON.parse(readFileSync(join(__dirname, 'languages', `${language}.json`), 'utf8')) as LanguagePack,
  choose: (count) => Math.floor(Math.random() * count),
  report: logFailure,
  ...(SKILL_ID ? { skillId: SKILL_ID } : {}),
});

export async function handler(event: RequestEnvelope, context: Context): Promise<ResponseEnvelope> {
  return skill.invoke(event, context);
}

/** The name of the error and where it arose; never the request, which says what somebody asked. */
function logFailure({ requestId, type, locale, error }: Failure): void {
  const code = error instanceof Error ? error.name : 'Unknown';
  const stack = error instanceof Error ? error.stack?.split('\n').slice(1, 4) : undefined;
  console.error(JSON.stringify({ level: 'error', requestId, type, locale, code, stack }));
}
