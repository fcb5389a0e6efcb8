import type { RequestEnvelope } from 'ask-sdk-model';
import type { Conversation, Recalled } from '../conversation';
import { changed } from '../memory/changes';
import type { Keeper, Recall } from '../memory/keeper';
import type { Owner } from '../memory/store';
import type { Reply } from '../reply';

/** How long one answer may wait for memory in all, in milliseconds. */
export const MEMORY_PATIENCE_MS = 800;
/** Nobody is waiting for the answer to an event, but Lambda is. */
const EVENT_PATIENCE_MS = 4000;
/** What was not written for so long is written again, so that it does not expire while it is in use. In milliseconds. */
const REFRESH_MS = 30 * 24 * 60 * 60 * 1000;

/** A household that had to be forgotten is not. It fails the event, so that the platform sends it again and an alarm rings. */
export class NotForgotten extends Error {
  override readonly name = 'NotForgotten';

  constructor() {
    super('the household could not be forgotten');
  }
}

/** Memory as one turn sees it. */
export interface TurnMemory {
  /** The conversation, knowing what is remembered. It is looked up once in a session, whatever comes of it. */
  recall(conversation: Conversation): Promise<Conversation>;
  /**
   * Keeps and erases what a reply wants kept and erased, before it leaves; says so if that cannot be. `before` is the conversation that the
   * reply answers.
   */
  settle(reply: Reply, before: Conversation): Promise<Reply>;
}

/** `open` gives the keeper; undefined where nothing is ever remembered. `now` is in ms since 1970. */
export function turnMemory(open: (() => Keeper) | undefined, envelope: RequestEnvelope, now: number): TurnMemory {
  const owner = ownerOf(envelope);
  return owner && open ? memoryOf(owner, open, envelope.session === undefined, now) : WITHOUT;
}

function memoryOf(owner: Owner, keeper: () => Keeper, isEvent: boolean, now: number): TurnMemory {
  let failed = false;
  let limit: AbortSignal | undefined;
  const signal = () => {
    limit ??= AbortSignal.timeout(isEvent ? EVENT_PATIENCE_MS : MEMORY_PATIENCE_MS);
    return limit;
  };

  async function forget(reply: Reply): Promise<Reply> {
    // An event may come late: what was written after it belongs to somebody who came back.
    const gone =
      reply.forget === 'everyone'
        ? await keeper().forgetEveryone(owner.userId, isEvent ? now : undefined, signal())
        : await keeper().forget(owner, signal());
    if (!gone && isEvent) throw new NotForgotten();
    return gone ? reply : otherwise(reply);
  }

  async function keep(reply: Reply, recalled: Recalled): Promise<Reply> {
    const { conversation } = reply;
    const { known, unsaved } = conversation;
    const kept = await keeper().keep(owner, unsaved, toRecall(recalled, known), now, signal());
    if ('failed' in kept) return otherwise(reply);
    return { ...reply, conversation: { ...recalling(conversation, kept), unsaved: [] } };
  }

  return {
    async recall(conversation) {
      if (conversation.recalled !== undefined) return conversation;
      const recall = await keeper().recall(owner, now, signal());
      failed = 'failed' in recall;
      return recalling(conversation, recall);
    },
    async settle(reply, before) {
      const { recalled, unsaved } = reply.conversation;
      if (reply.forget) return forget(reply);
      if (recalled === undefined || recalled === 'no table') return reply;
      const learnt = unsaved.length > before.unsaved.length;
      // A table that has just failed is not asked again at once, and later only for something new: every try makes somebody wait.
      if (failed || (recalled === 'out of reach' && !learnt)) return learnt ? otherwise(reply) : reply;
      return unsaved.length > 0 || isStale(recalled, now) ? keep(reply, recalled) : reply;
    },
  };
}

/** Where nothing is remembered, there is nothing to erase, and nothing can be promised. */
const WITHOUT: TurnMemory = {
  recall: async (conversation) => ({ ...conversation, recalled: conversation.recalled ?? 'no table' }),
  settle: async (reply) => (reply.forget ? reply : otherwise(reply)),
};

function otherwise(reply: Reply): Reply {
  return reply.otherwise ? { ...reply, say: reply.otherwise } : reply;
}

/** A conversation after memory was looked into: what it had learnt by itself stays. */
function recalling(conversation: Conversation, recall: Recall): Conversation {
  if ('failed' in recall) return { ...conversation, recalled: 'out of reach' };
  const { item } = recall;
  if (!item) return { ...conversation, recalled: { version: 0, written: 0 } };
  const { remembered, version, written } = item;
  return { ...conversation, known: conversation.unsaved.reduce(changed, remembered), recalled: { version, written } };
}

function toRecall(recalled: Recalled, remembered: Conversation['known']): Recall {
  if (typeof recalled === 'string') return { failed: true };
  return { item: recalled.version === 0 ? undefined : { ...recalled, remembered } };
}

function isStale(recalled: Recalled, now: number): boolean {
  return typeof recalled === 'object' && recalled.version > 0 && now - recalled.written > REFRESH_MS;
}

function ownerOf({ session, context }: RequestEnvelope): Owner | undefined {
  const userId = session?.user?.userId ?? context?.System?.user?.userId;
  const personId = context?.System?.person?.personId;
  return userId ? { userId, ...(personId ? { personId } : {}) } : undefined;
}
