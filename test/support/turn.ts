import type { IntentName, SlotName } from '../../lambda/contract';
import { type Conversation, FRESH } from '../../lambda/conversation';
import { HANDLERS } from '../../lambda/handlers';
import type { Reply } from '../../lambda/reply';
import type { Choose, SkillRequest, Turn } from '../../lambda/turn';

interface Asked {
  readonly intent?: IntentName;
  readonly slots?: Partial<Record<SlotName, string>>;
  readonly conversation?: Partial<Conversation>;
  readonly choose?: Choose;
  readonly minutes?: number;
  /** When, in ms since 1970. */
  readonly now?: number;
}

/** Two in the morning, when nothing else is said. */
export const NIGHT = Date.parse('2026-11-23T02:00:00Z');

/** A turn as handlers see it, without any platform. */
export function turn({ intent, slots = {}, conversation = {}, choose = () => 0, minutes, now = NIGHT }: Asked): Turn {
  const request: SkillRequest = {
    type: intent ? 'IntentRequest' : 'LaunchRequest',
    ...(intent ? { intent } : {}),
    slot: (name) => slots[name] as never,
    number: () => minutes,
    locale: 'en-US',
  };
  return { request, conversation: { ...FRESH, ...conversation }, choose, country: 'US', now };
}

/** What the handler in charge replies. */
export function replyTo(asked: Asked): Reply {
  const given = turn(asked);
  const name = given.request.intent ?? 'LaunchRequest';
  const handler = HANDLERS.find(({ answers }) => answers.includes(name as never));
  if (!handler) throw new Error(`nobody answers ${name}`);
  return handler.reply(given);
}

/** The keys of what is said, claims by their id alone. */
export function said(reply: Reply): string[] {
  return reply.say.map(({ key }) => key.replace(/^claims\./, ''));
}
