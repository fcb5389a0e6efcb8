import type { IntentRequest, RequestEnvelope, Slot } from 'ask-sdk-model';
import { INTENTS, type IntentName, SLOTS, type SlotId, type SlotName } from '../contract';
import type { SkillRequest } from '../turn';

/** For a request that names no locale: a language, but no country whose numbers could be wrong. */
const DEFAULT_LOCALE = 'en';

/**
 * Reads Alexa's envelope. The SDK's types promise more than the service keeps (a slot may be null, a locale absent), so nothing is
 * taken on trust here, and nothing beyond this room needs to doubt.
 */
export function readRequest(envelope: RequestEnvelope): SkillRequest {
  const { request } = envelope;
  const intent = request.type === 'IntentRequest' ? (request as IntentRequest).intent : undefined;
  return {
    type: request.type,
    ...(isIntentName(intent?.name) ? { intent: intent.name } : {}),
    slot: (name) => slotId(intent?.slots?.[name], name),
    number: (name) => numberIn(intent?.slots?.[name]),
    locale: localeOf(envelope),
  };
}

export function localeOf(envelope: RequestEnvelope): string {
  const locale = (envelope?.request as { locale?: unknown } | undefined)?.locale;
  return typeof locale === 'string' ? locale : DEFAULT_LOCALE;
}

/** When a request was sent, in ms since 1970. */
export function sentAt(envelope: RequestEnvelope): number | undefined {
  const { timestamp } = (envelope?.request ?? {}) as { timestamp?: unknown };
  const time = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function isIntentName(name: string | undefined): name is IntentName {
  return INTENTS.some((known) => known === name);
}

/** The id of the first authority that matched. Words that match nothing, and ids we do not know, are no id. */
function slotId<Name extends SlotName>(slot: Slot | undefined | null, name: Name): SlotId<Name> | undefined {
  const known: readonly string[] = SLOTS[name];
  const matches = slot?.resolutions?.resolutionsPerAuthority ?? [];
  const ids = matches
    .filter((match) => match?.status?.code === 'ER_SUCCESS_MATCH')
    .flatMap((match) => match.values?.map((match) => match?.value?.id) ?? []);
  return ids.find((id): id is SlotId<Name> => known.includes(id));
}

/** Alexa writes "?" for a number it did not understand. */
function numberIn(slot: Slot | undefined | null): number | undefined {
  const value = slot?.value?.trim();
  const number = value ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
