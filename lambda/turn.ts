import type { IntentName, SlotId, SlotName } from './contract';
import type { Conversation } from './conversation';
import type { Country } from './knowledge/numbers';
import type { Change } from './memory/changes';
import type { Remembered } from './memory/remembered';
import type { Reply } from './reply';

/** What the platform asks of us, as far as it can be trusted. */
export interface SkillRequest {
  /** The platform's request type: LaunchRequest, IntentRequest, … */
  readonly type: string;
  /** Undefined for requests that are not intents, and for an intent this version does not know. */
  readonly intent?: IntentName;
  /** The id a slot was understood as. Undefined when it is empty or the words stand for nothing we know. */
  slot<Name extends SlotName>(name: Name): SlotId<Name> | undefined;
  /** A number that was said. Undefined when there is none, or it was not understood ("?"). */
  number(name: 'minutes'): number | undefined;
  /** As sent: "en-US". It may be a locale nobody here speaks. */
  readonly locale: string;
}

/** Picks an index from 0 to count - 1. Injected, so that tests can be exact. */
export type Choose = (count: number) => number;

/** One turn of a conversation: what was asked, and all it takes to answer. */
export interface Turn {
  readonly request: SkillRequest;
  readonly conversation: Conversation;
  readonly choose: Choose;
  /** Whose numbers are said. Undefined where none are known: then the wording is general. */
  readonly country: Country | undefined;
  /** When the request was sent, in ms since 1970. */
  readonly now: number;
  /** How many seconds of a wind-down one response may hold; without it, all of them. */
  readonly segmentSeconds?: number;
}

/** Requests that are not intents, and that this skill knows. */
export type RequestType =
  | 'LaunchRequest'
  | 'SessionEndedRequest'
  | 'System.ExceptionEncountered'
  | 'AlexaSkillEvent.SkillEnabled'
  | 'AlexaSkillEvent.SkillDisabled'
  | 'AlexaSkillEvent.SkillPermissionAccepted'
  | 'AlexaSkillEvent.SkillPermissionChanged';

/** Answers some requests. Pure: the same turn gives the same reply. */
export interface Handler {
  /** Intents, or types of requests that are not intents. */
  readonly answers: readonly (IntentName | RequestType)[];
  /** Whether the reply may name a number, so that it is worth asking the device where it stands. */
  speaksNumbers?(turn: Pick<Turn, 'request' | 'conversation'>): boolean;
  /** Whether the reply depends on what is remembered, or adds to it. Memory is looked into at most once a session. */
  recalls?(turn: Pick<Turn, 'request' | 'conversation'>): boolean;
  /** What changes in memory beside the answer, which waits for it no longer than for a number to call. */
  beside?(known: Remembered, now: number): Change | undefined;
  reply(turn: Turn): Reply;
}
