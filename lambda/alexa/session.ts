import type { RequestEnvelope, Session } from 'ask-sdk-model';
import { type Conversation, FRESH } from '../conversation';

/**
 * The shape of the attributes. Raised when Conversation changes, so that a session that spans a release starts fresh instead of
 * being misread.
 */
const VERSION = 2;

/** What an earlier turn of this session left, or a fresh conversation. */
export function readConversation(session: Session | undefined): Conversation {
  const attributes = session?.attributes as { version?: unknown; conversation?: Conversation } | undefined;
  return attributes?.version === VERSION && attributes.conversation ? attributes.conversation : FRESH;
}

/**
 * A conversation belongs to whoever began it, for a short "yes" is often not recognised. When Alexa recognises somebody else in it, that
 * one begins afresh, and sees and changes nothing of the other's.
 */
export function withSpeaker(conversation: Conversation, { session, context }: RequestEnvelope): Conversation {
  const speaker = context?.System?.person?.personId;
  const begun = session?.attributes?.version === VERSION;
  if (!speaker || speaker === conversation.speaker) return conversation;
  if (!begun) return { ...conversation, speaker };
  // Nobody was recognised when it began: it stays the household's.
  if (conversation.speaker === undefined) return conversation;
  const { opened, zone } = conversation;
  return { ...FRESH, opened, speaker, ...(zone === undefined ? {} : { zone }) };
}

export function writeConversation(conversation: Conversation): Record<string, unknown> {
  return { version: VERSION, conversation };
}
