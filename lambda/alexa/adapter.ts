import type { ErrorHandler, HandlerInput, RequestHandler, RequestInterceptor } from 'ask-sdk-core';
import type { IntentRequest, RequestEnvelope, Response } from 'ask-sdk-model';
import type { Conversation } from '../conversation';
import type { Keeper } from '../memory/keeper';
import type { Reply } from '../reply';
import type { Spoken } from '../speech/speak';
import type { Choose, Handler, SkillRequest, Turn } from '../turn';
import { type Failure, failureOf, platformFailure } from './log';
import { NotForgotten, turnMemory } from './memory';
import { localeOf, readRequest, sentAt } from './request';
import { NO_RESPONSE, toResponse } from './response';
import { readConversation, withSpeaker, writeConversation } from './session';

/** Makes a reply heard: Reply + where it is heard → speech. */
export type Render = (reply: Reply, place: Place) => Spoken;

/** Whose words, and whose numbers. */
export interface Place {
  readonly locale: string;
  readonly country: Turn['country'];
}

/** Asks the device for its time zone; undefined if it does not say in time. */
export type TimeZone = (envelope: RequestEnvelope) => Promise<string | undefined>;

/** What a turn takes from the world. */
export interface World {
  readonly choose: Choose;
  readonly timeZone: TimeZone;
  readonly countryOf: (locale: string, zone?: string) => Turn['country'];
  /** Opens memory, when the first answer needs it. Without it nothing is remembered, and everything else works. */
  readonly memory?: () => Keeper;
  /** How many seconds of a wind-down one response may hold; without it, all of them. */
  readonly segmentSeconds?: number;
  /** Now, in ms since 1970, for a request that does not say when it was sent. */
  readonly now: () => number;
}

/** Lets the SDK call our handlers: envelope → Turn → Reply → speech → response. */
export function toRequestHandler(
  handlerFor: (request: SkillRequest) => Handler | undefined,
  render: Render,
  world: World,
): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => handlerFor(readRequest(requestEnvelope)) !== undefined,
    async handle(input) {
      const request = readRequest(input.requestEnvelope);
      const handler = handlerFor(request) as Handler;
      const now = sentAt(input.requestEnvelope) ?? world.now();
      const before = withSpeaker(readConversation(input.requestEnvelope.session), input.requestEnvelope);
      const memory = turnMemory(world.memory, input.requestEnvelope, before.speaker, now);
      const { beside } = handler;
      const [heard] = await Promise.all([
        hear(input, request, before, handler, world),
        beside && memory.beside((known) => beside(known, now), before),
      ]);
      const conversation = handler.recalls?.({ request, conversation: heard }) ? await memory.recall(heard) : heard;
      const turn = turnOf(request, conversation, now, world);
      return respond(input, turn, await memory.settle(handler.reply(turn), conversation), render);
    },
  };
}

/** The conversation so far, knowing where the device stands if the reply may name a number. */
async function hear(
  { requestEnvelope }: HandlerInput,
  request: SkillRequest,
  before: Conversation,
  handler: Handler,
  { timeZone }: World,
): Promise<Conversation> {
  const asks = before.zone === undefined && handler.speaksNumbers?.({ request, conversation: before });
  return asks ? { ...before, zone: (await timeZone(requestEnvelope).catch(() => undefined)) ?? '' } : before;
}

function turnOf(request: SkillRequest, conversation: Conversation, now: number, world: World): Turn {
  const { choose, countryOf, segmentSeconds } = world;
  const country = countryOf(request.locale, conversation.zone);
  return { request, conversation, country, choose, now, ...(segmentSeconds ? { segmentSeconds } : {}) };
}

function respond(input: HandlerInput, { request, country }: Turn, reply: Reply, render: Render): Response {
  if (!canBeHeard(input.requestEnvelope)) return NO_RESPONSE;
  // The SDK sends the attributes back even when the session ends; then nothing is left to remember.
  input.attributesManager.setSessionAttributes(reply.ask ? writeConversation(reply.conversation) : {});
  return toResponse(render(reply, { locale: request.locale, country }), reply.ask !== undefined);
}

/** Outside a session, and once it has ended, nobody listens, and the service refuses speech. */
function canBeHeard({ session, request }: RequestEnvelope): boolean {
  const type = request?.type ?? '';
  return session !== undefined && type !== 'SessionEndedRequest' && !type.startsWith('System.');
}

/** What is said when something broke. */
export interface Apologies {
  readonly calm: Reply;
  /** To somebody who may be in danger: whom to call, and nothing else. */
  readonly danger: Reply;
}

/**
 * Answers calmly whatever broke, in the request's language, microphone closed. If the words themselves cannot be had, it stays
 * silent rather than let the platform speak of an error.
 */
export function toErrorHandler(apologies: Apologies, render: Render, report: (failure: Failure) => void): ErrorHandler {
  return {
    canHandle: () => true,
    handle({ requestEnvelope }, error) {
      report(failureOf(requestEnvelope, error));
      if (error instanceof NotForgotten) throw error;
      if (!canBeHeard(requestEnvelope)) return NO_RESPONSE;
      return apologise(requestEnvelope, inDanger(requestEnvelope) ? apologies.danger : apologies.calm, render);
    },
  };
}

function inDanger({ request }: RequestEnvelope): boolean {
  const name = (request as Partial<IntentRequest> | undefined)?.intent?.name;
  return name === 'WarningSignIntent' || name === 'WhenToSeeADoctorIntent';
}

function apologise(envelope: RequestEnvelope, apology: Reply, render: Render): Response {
  try {
    return toResponse(render(apology, { locale: localeOf(envelope), country: undefined }), false);
  } catch {
    return toResponse({}, false);
  }
}

/** Tells of errors that the platform found in an earlier answer of ours. */
export function toErrorReporter(report: (failure: Failure) => void): RequestInterceptor {
  return {
    process({ requestEnvelope }) {
      const failure = platformFailure(requestEnvelope);
      if (failure) report(failure);
    },
  };
}
