import type { RequestEnvelope } from 'ask-sdk-model';
import { isPrivate } from './log';
import { localeOf } from './request';

/** A request that could not be answered. Holds nothing about the person and nothing they said. */
export interface Failure {
  readonly requestId: string;
  readonly type: string;
  readonly locale: string;
  /** What kind of error: the name of ours, or the platform's type ("INVALID_RESPONSE"). */
  readonly code: string;
  /** Where it arose, for errors of ours: the first lines of the stack, without the message. */
  readonly at?: readonly string[];
}

export function failureOf(envelope: RequestEnvelope, error: unknown): Failure {
  const { type = '', requestId = '' } = envelope.request ?? {};
  const known = error instanceof Error ? error : undefined;
  // A frame of the stack may be named after the answer that was being given.
  const at = isPrivate(envelope) ? undefined : known?.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    requestId,
    type,
    locale: localeOf(envelope),
    code: known?.name ?? 'Unknown',
    ...(at ? { at: at.slice(0, 4).map((line) => line.trim()) } : {}),
  };
}

/** The error that System.ExceptionEncountered and a session ended by an error tell of. */
export function platformFailure(envelope: RequestEnvelope): Failure | undefined {
  const { error } = (envelope.request ?? {}) as { error?: { type?: string } };
  if (!error) return undefined;
  const { at, ...failure } = failureOf(envelope, undefined);
  return { ...failure, code: error.type ?? 'Unknown' };
}
