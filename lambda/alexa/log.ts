import type { IntentRequest, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { INTENTS, type IntentName } from '../contract';
import { localeOf } from './request';

/** What is kept of a request: nothing that tells who asked, what was said, or how somebody is. */
export interface LogEntry {
  readonly requestId: string;
  readonly type: string;
  readonly locale: string;
  /** The intent's name, or "private" where the name alone would tell of somebody's health. */
  readonly intent?: string;
  /** How long the answer took. */
  readonly ms: number;
}

/** Intents whose mere name in a log would say something about a person's health. */
const PRIVATE: readonly IntentName[] = [
  'WarningSignIntent',
  'WhenToSeeADoctorIntent',
  'WokeUpIntent',
  'GentleVersionIntent',
  'AvoidPositionIntent',
  'ItHurtsIntent',
  'RelieveNowIntent',
  'TipFeedbackIntent',
];

type Invoke = (event: RequestEnvelope, context?: unknown) => Promise<ResponseEnvelope>;

/** Calls the skill and writes one entry when it has answered. `now` is a clock in ms. */
export function withLog(invoke: Invoke, now: () => number, write: (entry: LogEntry) => unknown): Invoke {
  return async (event, context) => {
    const start = now();
    const answer = await invoke(event, context);
    write(entryOf(event, now() - start));
    return answer;
  };
}

function entryOf(envelope: RequestEnvelope, ms: number): LogEntry {
  const { type = '', requestId = '' } = envelope.request ?? {};
  const intent = intentOf(envelope);
  return { requestId, type, locale: localeOf(envelope), ...(intent ? { intent } : {}), ms: Math.round(ms) };
}

/** Whether even where an error arose would tell of somebody's health. */
export function isPrivate(envelope: RequestEnvelope): boolean {
  return intentOf(envelope) === 'private';
}

/** Only names we know are written; a name from elsewhere could hold anything. */
function intentOf({ request }: RequestEnvelope): string | undefined {
  if (request?.type !== 'IntentRequest') return undefined;
  const name = INTENTS.find((known) => known === (request as IntentRequest).intent?.name);
  if (!name) return 'unknown';
  return PRIVATE.includes(name) ? 'private' : name;
}
