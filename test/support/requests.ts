import type { RequestEnvelope } from 'ask-sdk-model';
import { type Bedside, intentRequest, launchRequest } from '../../simulator/envelope';

const BEDSIDE: Bedside = {
  locale: 'en-US',
  sessionId: 'session',
  first: true,
  attributes: {},
  timestamp: '2026-11-23T02:00:00Z',
  requestId: 'request',
};

export function launch(bedside: Partial<Bedside> = {}): RequestEnvelope {
  return launchRequest({ ...BEDSIDE, ...bedside });
}

/** An intent with slot ids, as entity resolution leaves them. An id of '' is a slot whose words matched nothing. */
export function intent(
  name: string,
  slots: Record<string, string> = {},
  bedside: Partial<Bedside> = {},
): RequestEnvelope {
  const filled = Object.entries(slots).map(([slot, id]) => [
    slot,
    { spoken: id || 'flamingo', type: slot, ...(id ? { id } : {}) },
  ]);
  return intentRequest(
    { ...BEDSIDE, ...bedside },
    { intent: name, slots: Object.fromEntries(filled), score: 1, how: 'exact' },
  );
}
