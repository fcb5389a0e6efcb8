import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Reply } from '../reply';
import type { Spoken } from '../speech/speak';
import type { Choose, Handler, SkillRequest, Turn } from '../turn';
import { localeOf, readRequest } from './request';
import { NO_RESPONSE, toResponse } from './response';
import { readConversation, writeConversation } from './session';

/** Makes a reply heard: Reply + locale → speech. */
export type Voice = (reply: Reply, locale: string) => Spoken;

/** Lets the SDK call one of our handlers: envelope → Turn → Reply → speech → response. */
export function toRequestHandler(handler: Handler, voice: Voice, choose: Choose): RequestHandler {
  const answers: readonly string[] = handler.answers;
  return {
    canHandle: ({ requestEnvelope }) => answers.includes(nameOf(readRequest(requestEnvelope))),
    handle(input) {
      const turn = readTurn(input, choose);
      return respond(input, turn.request, handler.reply(turn), voice);
    },
  };
}

/** An intent by its name, anything else by the type of the request. */
function nameOf({ type, intent }: SkillRequest): string {
  return intent ?? type;
}

function readTurn({ requestEnvelope }: HandlerInput, choose: Choose): Turn {
  return { request: readRequest(requestEnvelope), conversation: readConversation(requestEnvelope.session), choose };
}

function respond({ attributesManager }: HandlerInput, request: SkillRequest, reply: Reply, voice: Voice): Response {
  if (!canBeHeard(request.type)) return NO_RESPONSE;
  attributesManager.setSessionAttributes(writeConversation(reply.conversation));
  return toResponse(voice(reply, request.locale), reply.ask !== undefined);
}

/** Requests that only tell us something; speech in the answer is refused by the service. */
function canBeHeard(type: string): boolean {
  return type !== 'SessionEndedRequest' && !type.startsWith('AlexaSkillEvent.') && !type.startsWith('System.');
}

/** Reported when a request could not be answered. Holds nothing about the person and nothing they said. */
export interface Failure {
  readonly requestId: string;
  readonly type: string;
  readonly locale: string;
  readonly error: unknown;
}

/**
 * Answers calmly whatever broke, in the request's language, microphone closed. If the words themselves cannot be had, it stays
 * silent rather than let the platform speak of an error.
 */
export function toErrorHandler(apology: Reply, voice: Voice, report: (failure: Failure) => void): ErrorHandler {
  return {
    canHandle: () => true,
    handle({ requestEnvelope }, error) {
      const { type = '', requestId = '' } = requestEnvelope.request ?? {};
      report({ requestId, type, locale: localeOf(requestEnvelope), error });
      return canBeHeard(type) ? apologise(requestEnvelope, apology, voice) : NO_RESPONSE;
    },
  };
}

function apologise(envelope: RequestEnvelope, apology: Reply, voice: Voice): Response {
  try {
    return toResponse(voice(apology, localeOf(envelope)), false);
  } catch {
    return toResponse({}, false);
  }
}
