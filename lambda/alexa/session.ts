import type { Session } from 'ask-sdk-model';
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

export function writeConversation(conversation: Conversation): Record<string, unknown> {
  return { version: VERSION, conversation };
}
