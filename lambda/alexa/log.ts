import type { IntentRequest, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { INTENTS, type IntentName } from '../contract';
import { localeOf } from './request';

/** Something that went wrong. Holds nothing about the person and nothing they said. */
export interface Failure {
  /** What kind of error: the name of ours, or the platform's type ("INVALID_RESPONSE"). */
  readonly code: string;
  /** Where it arose: the first lines of the stack, without the message, or the part of the house. */
  readonly at?: readonly string[];
}

/** The one line that is kept of a request: nothing that tells who asked, what was said, or how somebody is. */
export interface LogEntry extends Partial<Failure> {
  /** "error" if anything went wrong, even if the person never noticed. */
  readonly level: 'info' | 'error';
  readonly requestId: string;
  readonly type: string;
  readonly locale: string;
  /** The intent's name, or "private" where the name alone would tell of somebody's health. */
  readonly intent?: string;
  /** How long the answer took. */
  readonly ms: number;
  /** Whether this was the first request of its process. */
  readonly cold: boolean;
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

/** What the log takes from the world. */
interface Pen {
  /** A clock in ms. */
  readonly now: () => number;
  readonly write: (entry: LogEntry | ({ readonly level: 'error' } & Failure)) => unknown;
}

export interface Log {
  /** Notes what went wrong, for the line of the request that is being answered; between requests it is a line of its own. */
  report(failure: Failure): void;
  /** Calls the skill and writes one line when it has answered, or thrown. */
  around(invoke: Invoke): Invoke;
}

/** The log of one process, which answers one request at a time. */
export function createLog({ now, write }: Pen): Log {
  let cold = true;
  let failure: Failure | undefined;
  let answering = false;

  function finish(event: RequestEnvelope, start: number): void {
    write({
      level: failure ? 'error' : 'info',
      ...aboutRequest(event),
      ms: Math.round(now() - start),
      cold,
      ...failure,
    });
    cold = false;
    failure = undefined;
    answering = false;
  }

  return {
    report(noted) {
      if (answering) failure = noted;
      else write({ level: 'error', ...noted });
    },
    around: (invoke) => async (event, context) => {
      const start = now();
      answering = true;
      try {
        return await invoke(event, context);
      } catch (error) {
        failure ??= failureOf(event, error);
        throw error;
      } finally {
        finish(event, start);
      }
    },
  };
}

function aboutRequest(envelope: RequestEnvelope) {
  const { type = '', requestId = '' } = envelope?.request ?? {};
  const intent = intentOf(envelope);
  return { requestId, type, locale: localeOf(envelope), ...(intent ? { intent } : {}) };
}

/** What is told of an error. */
export function failureOf(envelope: RequestEnvelope, error: unknown): Failure {
  const known = error instanceof Error ? error : undefined;
  // A frame of the stack may be named after the answer that was being given.
  const at = isPrivate(envelope) ? undefined : known?.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { code: known?.name ?? 'Unknown', ...(at ? { at: at.slice(0, 4).map((line) => line.trim()) } : {}) };
}

/** The error that System.ExceptionEncountered and a session ended by an error tell of. */
export function platformFailure(envelope: RequestEnvelope): Failure | undefined {
  const { error } = (envelope.request ?? {}) as { error?: { type?: string } };
  return error ? { code: error.type ?? 'Unknown' } : undefined;
}

/** Whether even where an error arose would tell of somebody's health. */
function isPrivate(envelope: RequestEnvelope): boolean {
  return intentOf(envelope) === 'private';
}

/** Only names we know are written; a name from elsewhere could hold anything. */
function intentOf(envelope: RequestEnvelope): string | undefined {
  const { request } = envelope ?? {};
  if (request?.type !== 'IntentRequest') return undefined;
  const name = INTENTS.find((known) => known === (request as IntentRequest).intent?.name);
  if (!name) return 'unknown';
  return PRIVATE.includes(name) ? 'private' : name;
}
