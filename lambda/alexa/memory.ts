import type { RequestEnvelope } from 'ask-sdk-model';
import type { Conversation, Recalled } from '../conversation';
import { type Change, changed } from '../memory/changes';
import type { Keeper, Recall } from '../memory/keeper';
import { NOTHING, type Remembered } from '../memory/remembered';
import type { Owner } from '../memory/store';
import type { Reply } from '../reply';

/** How long one answer may wait for memory in all, in milliseconds. */
export const MEMORY_PATIENCE_MS = 800;
/** How long help may wait for it: no longer than for the number to call. */
const HELP_PATIENCE_MS = 400;
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
  /** Changes what is remembered beside an answer that must not wait for it. Whatever comes of it, it does not fail. */
  beside(change: (known: Remembered) => Change | undefined, conversation: Conversation): Promise<void>;
}

/** `open` gives the keeper; undefined where nothing is ever remembered. `speaker` is whose memory it is; `now` is in ms since 1970. */
export function turnMemory(
  open: (() => Keeper) | undefined,
  envelope: RequestEnvelope,
  speaker: string | undefined,
  now: number,
): TurnMemory {
  const userId = envelope.session?.user?.userId ?? envelope.context?.System?.user?.userId;
  if (!userId || !open) return WITHOUT;
  return memoryOf({ userId, ...(speaker ? { personId: speaker } : {}) }, safely(open), !envelope.session, now);
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
    if (!('failed' in kept)) return { ...reply, conversation: { ...recalling(conversation, kept), unsaved: [] } };
    return otherwise({ ...reply, conversation: { ...conversation, recalled: 'out of reach' } });
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
    async beside(change, { recalled, known }) {
      const short = AbortSignal.timeout(HELP_PATIENCE_MS);
      const recall = recalled ? toRecall(recalled, known) : await keeper().recall(owner, now, short);
      const made = 'item' in recall ? change(recall.item?.remembered ?? NOTHING) : undefined;
      if (made) await keeper().keep(owner, [made], recall, now, short);
    },
  };
}

/** Where nothing is remembered, there is nothing to erase, and nothing can be promised. */
const WITHOUT: TurnMemory = {
  recall: async (conversation) => ({ ...conversation, recalled: conversation.recalled ?? 'no table' }),
  settle: async (reply) => (reply.forget ? reply : otherwise(reply)),
  beside: async () => {},
};

/** A keeper that cannot even be opened keeps nothing; `open` tells of it. */
function safely(open: () => Keeper): () => Keeper {
  const failed = async () => ({ failed: true }) as const;
  const no = async () => false;
  return () => {
    try {
      return open();
    } catch {
      return { recall: failed, keep: failed, forget: no, forgetEveryone: no };
    }
  };
}

/** What is said instead is also what "say that again" repeats. */
function otherwise(reply: Reply): Reply {
  const { otherwise: say, conversation } = reply;
  if (!say) return reply;
  const { said } = conversation;
  return { ...reply, say, conversation: said ? { ...conversation, said: { ...said, lines: say } } : conversation };
}

/** A conversation after memory was looked into: what it had learnt by itself stays. */
function recalling(conversation: Conversation, recall: Recall): Conversation {
  if ('failed' in recall) return { ...conversation, recalled: 'out of reach' };
  const { item } = recall;
  if (!item) return { ...conversation, recalled: { version: 0, written: 0 } };
  const { remembered, version, written } = item;
  return { ...conversation, known: conversation.unsaved.reduce(changed, remembered), recalled: { version, written } };
}

/** Version 0 is nothing kept, or a record that does not say its version; what is known of it holds either way. */
function toRecall(recalled: Recalled, remembered: Remembered): Recall {
  return typeof recalled === 'string' ? { failed: true } : { item: { ...recalled, remembered } };
}

function isStale(recalled: Recalled, now: number): boolean {
  return typeof recalled === 'object' && recalled.version > 0 && now - recalled.written > REFRESH_MS;
}
