import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import type { RecognisedSlot, Recognition } from '../tools/recogniser/recogniser';

/** What one device at one bedside sends with every request. */
export interface Bedside {
  readonly locale: string;
  readonly sessionId: string;
  /** A session's first request. */
  readonly first: boolean;
  readonly attributes: Record<string, unknown>;
  /** Whose voice was recognised; absent for a voice that was not. */
  readonly personId?: string;
  /** Now, and a name for each request; handed in so that a conversation can be replayed. */
  readonly timestamp: string;
  readonly requestId: string;
}

const APPLICATION = { applicationId: 'amzn1.ask.skill.desk' };
const API_ENDPOINT = 'https://127.0.0.1';
const USER = { userId: 'amzn1.ask.account.DESK' };

export function launchRequest(bedside: Bedside): RequestEnvelope {
  return envelope(bedside, { type: 'LaunchRequest', ...common(bedside) });
}

export function intentRequest(bedside: Bedside, { intent, slots }: Recognition): RequestEnvelope {
  return envelope(bedside, {
    type: 'IntentRequest',
    ...common(bedside),
    dialogState: 'COMPLETED',
    intent: {
      name: intent,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, toSlot(name, slot)])),
    },
  });
}

/** Sent when the session is over: the microphone closed with nobody answering, or the device was told to stop. */
export function sessionEndedRequest(
  bedside: Bedside,
  reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS',
): RequestEnvelope {
  return envelope(bedside, { type: 'SessionEndedRequest', ...common(bedside), reason });
}

/**
 * Told when somebody disables the skill in the Alexa app: no session, no device, nobody to answer. On the platform an enabled-again skill
 * sees another userId; the desk keeps the one it has, so that a conversation shows whether anything was left behind.
 */
export function skillDisabledEvent({
  requestId,
  timestamp,
}: Pick<Bedside, 'requestId' | 'timestamp'>): RequestEnvelope {
  return {
    version: '1.0',
    context: { System: { application: APPLICATION, user: USER, apiEndpoint: API_ENDPOINT } },
    request: {
      type: 'AlexaSkillEvent.SkillDisabled',
      requestId,
      timestamp,
      eventCreationTime: timestamp,
      eventPublishingTime: timestamp,
    },
  };
}

function common({ locale, timestamp, requestId }: Bedside) {
  return { requestId, timestamp, locale };
}

function envelope(bedside: Bedside, request: RequestEnvelope['request']): RequestEnvelope {
  return {
    version: '1.0',
    session: {
      new: bedside.first,
      sessionId: bedside.sessionId,
      application: APPLICATION,
      user: USER,
      attributes: bedside.attributes,
    },
    context: {
      System: {
        application: APPLICATION,
        user: USER,
        device: { deviceId: 'amzn1.ask.device.DESK', supportedInterfaces: {} },
        ...(bedside.personId ? { person: { personId: bedside.personId } } : {}),
        apiEndpoint: API_ENDPOINT,
        apiAccessToken: '',
      },
    },
    request,
  };
}

/**
 * A slot as entity resolution leaves it: the words, and the value they matched, or that they matched none. A number or a time is written as
 * Alexa writes it ("7", "22:00"), and matches nothing.
 */
export function toSlot(name: string, slot: RecognisedSlot): Slot {
  const common = { name, confirmationStatus: 'NONE' as const };
  if (slot.type.startsWith('AMAZON.')) {
    const value = slot.name ?? slot.spoken;
    return { ...common, value, slotValue: { type: 'Simple', value } };
  }
  const authority = `amzn1.er-authority.echo-sdk.desk.${slot.type}`;
  const match = slot.id ? { name: slot.name ?? slot.spoken, id: slot.id } : undefined;
  const resolutions = {
    resolutionsPerAuthority: [
      {
        authority,
        status: { code: match ? ('ER_SUCCESS_MATCH' as const) : ('ER_SUCCESS_NO_MATCH' as const) },
        values: match ? [{ value: match }] : [],
      },
    ],
  };
  return { ...common, value: slot.spoken, resolutions, slotValue: { type: 'Simple', value: slot.spoken, resolutions } };
}
