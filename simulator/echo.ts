import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { AlexaPhrases } from '../tools/language/alexa';
import type { Recogniser, Recognition } from '../tools/recogniser/recogniser';
import { type Bedside, intentRequest, launchRequest, sessionEndedRequest } from './envelope';
import { hear } from './hearing';

/** The skill, as Lambda calls it. */
export type SkillHandler = (event: RequestEnvelope) => Promise<ResponseEnvelope>;

export interface EchoParts {
  readonly locale: string;
  readonly handler: SkillHandler;
  readonly recogniser: Recogniser;
  readonly phrases: AlexaPhrases;
  /** Now, as an ISO time. */
  readonly now: () => string;
}

/** One thing said and what came back. */
export interface Exchange {
  /** What was understood; absent when the skill was merely opened. */
  readonly recognition?: Recognition;
  readonly response: Response;
  readonly microphoneOpen: boolean;
}

/**
 * An Echo on the desk: it keeps a session and its attributes, follows shouldEndSession, and turns what is typed into the requests
 * Alexa would send. It knows nothing about the skill beyond its model.
 */
export class Echo {
  #session: { id: string; attributes: Record<string, unknown>; first: boolean } | undefined;
  #sessions = 0;
  #requests = 0;

  constructor(private readonly parts: EchoParts) {}

  get microphoneOpen(): boolean {
    return this.#session !== undefined;
  }

  /** Opens the skill: "Alexa, open restful back". */
  async open(): Promise<Exchange> {
    await this.#leave();
    return this.#send(launchRequest(this.#bedside()));
  }

  /** Says a line: into the open session; after it closed, into a newly opened one; or as a one-shot if it is worded as one. */
  async say(line: string): Promise<Exchange> {
    const { phrases, recogniser } = this.parts;
    const heard = hear(line, phrases);
    if (heard.kind === 'launch') return this.open();
    if (heard.kind === 'one-shot') await this.#leave();
    if (heard.kind === 'words' && !this.microphoneOpen) await this.open();
    const recognition = surest((heard.kind === 'words' ? [heard.words] : heard.readings).map(recogniser.recognise));
    const exchange = await this.#send(intentRequest(this.#bedside(), recognition));
    return { recognition, ...exchange };
  }

  /** Nobody answers: the platform repeats a reprompt if there is one, and then ends the session. */
  async silence(): Promise<void> {
    await this.#leave('EXCEEDED_MAX_REPROMPTS');
  }

  async #leave(reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' = 'USER_INITIATED'): Promise<void> {
    if (!this.#session) return;
    const request = sessionEndedRequest(this.#bedside(), reason);
    this.#session = undefined;
    await this.parts.handler(request);
  }

  #bedside(): Bedside {
    this.#session ??= { id: `session-${++this.#sessions}`, attributes: {}, first: true };
    const { id, attributes, first } = this.#session;
    const requestId = `request-${++this.#requests}`;
    return { locale: this.parts.locale, sessionId: id, first, attributes, timestamp: this.parts.now(), requestId };
  }

  async #send(request: RequestEnvelope): Promise<Exchange> {
    // Through JSON both ways, as between Alexa and Lambda.
    const answer = JSON.parse(
      JSON.stringify(await this.parts.handler(JSON.parse(JSON.stringify(request)))),
    ) as ResponseEnvelope;
    const { response, sessionAttributes = {} } = answer;
    const microphoneOpen = response.shouldEndSession === false;
    const id = this.#session?.id ?? '';
    this.#session = microphoneOpen ? { id, attributes: sessionAttributes, first: false } : undefined;
    return { response, microphoneOpen };
  }
}

/** The recognition with the highest score, the first of equals; what is nothing to one reading may be something to another. */
function surest(recognitions: readonly Recognition[]): Recognition {
  const understood = recognitions.filter(({ how }) => how !== 'fallback');
  const [first, ...rest] = understood.length > 0 ? understood : recognitions;
  return rest.reduce((best, other) => (other.score > best.score ? other : best), first as Recognition);
}
