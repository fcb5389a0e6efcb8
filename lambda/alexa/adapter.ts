import type { ErrorHandler, HandlerInput, RequestHandler, RequestInterceptor } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Reply } from '../reply';
import type { Spoken } from '../speech/speak';
import type { Choose, Handler, SkillRequest, Turn } from '../turn';
import { type Failure, failureOf, platformFailure } from './failures';
import { localeOf, readRequest } from './request';
import { NO_RESPONSE, toResponse } from './response';
import { readConversation, writeConversation } from './session';

/** Makes a reply heard: Reply + locale → speech. */
export type Render = (reply: Reply, locale: string) => Spoken;

/** Lets the SDK call our handlers: envelope → Turn → Reply → speech → response. */
export function toRequestHandler(
  handlerFor: (request: SkillRequest) => Handler | undefined,
  render: Render,
  choose: Choose,
): RequestHandler {
  return {
    canHandle: ({ requestEnvelope }) => handlerFor(readRequest(requestEnvelope)) !== undefined,
    handle(input) {
      const turn = readTurn(input, choose);
      const reply = (handlerFor(turn.request) as Handler).reply(turn);
      return respond(input, turn.request.locale, reply, render);
    },
  };
}

function readTurn({ requestEnvelope }: HandlerInput, choose: Choose): Turn {
  return { request: readRequest(requestEnvelope), conversation: readConversation(requestEnvelope.session), choose };
}

function respond(input: HandlerInput, locale: string, reply: Reply, render: Render): Response {
  if (!canBeHeard(input.requestEnvelope)) return NO_RESPONSE;
  input.attributesManager.setSessionAttributes(writeConversation(reply.conversation));
  return toResponse(render(reply, locale), reply.ask !== undefined);
}

/** Outside a session, and once it has ended, nobody listens, and the service refuses speech. */
function canBeHeard({ session, request }: RequestEnvelope): boolean {
  const type = request?.type ?? '';
  return session !== undefined && type !== 'SessionEndedRequest' && !type.startsWith('System.');
}

/**
 * Answers calmly whatever broke, in the request's language, microphone closed. If the words themselves cannot be had, it stays
 * silent rather than let the platform speak of an error.
 */
export function toErrorHandler(apology: Reply, render: Render, report: (failure: Failure) => void): ErrorHandler {
  return {
    canHandle: () => true,
    handle({ requestEnvelope }, error) {
      report(failureOf(requestEnvelope, error));
      return canBeHeard(requestEnvelope) ? apologise(requestEnvelope, apology, render) : NO_RESPONSE;
    },
  };
}

function apologise(envelope: RequestEnvelope, apology: Reply, render: Render): Response {
  try {
    return toResponse(render(apology, localeOf(envelope)), false);
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
