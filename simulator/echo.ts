import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { AlexaPhrases } from '../tools/language/alexa';
import type { Recogniser, Recognition } from '../tools/recogniser/recogniser';
import { speechMs } from './duration';
import { type Bedside, intentRequest, launchRequest, sessionEndedRequest, skillDisabledEvent } from './envelope';
import { hear, stopsTheDevice } from './hearing';

/** The skill, as Lambda calls it. */
export type SkillHandler = (event: RequestEnvelope) => Promise<ResponseEnvelope>;

export interface EchoParts {
  readonly locale: string;
  readonly handler: SkillHandler;
  readonly recogniser: Recogniser;
  readonly phrases: AlexaPhrases;
  /** How much the locale's voice says in a second, near enough. */
  readonly charactersPerSecond: number;
  /** Now, in ms since 1970. */
  readonly now: () => number;
}

/** One thing said and what came back. */
export interface Exchange {
  /** What was understood; absent when the skill was merely opened, or was not told. */
  readonly recognition?: Recognition;
  /** Empty when the device was told to stop and did, by itself. */
  readonly response: Response;
  readonly microphoneOpen: boolean;
  /** How long the response takes to say, in ms: an estimate. */
  readonly ms: number;
}

/** What is kept from one turn to the next while the microphone opens again. */
interface Session {
  readonly id: string;
  readonly attributes: Record<string, unknown>;
  readonly first: boolean;
  /** How long it lasts from now if nobody answers, in ms. */
  patience: number;
}

/** How long Alexa listens after a question, and again after repeating it, in ms. */
const LISTENS_MS = 8000;

/**
 * An Echo on the desk: it keeps a session and its attributes, follows shouldEndSession, and turns what is typed into the requests
 * Alexa would send. It knows nothing about the skill beyond its model, and tells it no more than Alexa would: not that its speech was
 * stopped once the session had closed, and never how much of it was heard.
 */
export class Echo {
  #session: Session | undefined;
  #sessions = 0;
  #requests = 0;
  /** How far the clock was moved forward, in ms. */
  #ahead = 0;
  /** When what is being said will have been said, in ms since 1970. */
  #speechEnds = 0;
  #personId: string | undefined;

  constructor(private readonly parts: EchoParts) {}

  get microphoneOpen(): boolean {
    return this.#session !== undefined;
  }

  /** How much is left of what is being said, in ms: an estimate. */
  get speechLeft(): number {
    return Math.max(0, this.#speechEnds - this.#now());
  }

  /** Opens the skill: "Alexa, open restful back". */
  async open(): Promise<Exchange> {
    await this.#leave();
    return this.#send(launchRequest(this.#bedside()));
  }

  /**
   * Says a line: into the open session; after it closed, into a newly opened one; or as a one-shot if it is worded as one. Told to stop
   * while it speaks and no session is open, the device stops, and the skill never hears of it.
   */
  async say(line: string): Promise<Exchange> {
    const { phrases, recogniser } = this.parts;
    const heard = hear(line, phrases);
    if (!this.microphoneOpen && this.speechLeft > 0 && stopsTheDevice(heard, phrases)) return this.#stop();
    if (heard.kind === 'launch') return this.open();
    if (heard.kind === 'one-shot') await this.#leave();
    if (heard.kind === 'words' && !this.microphoneOpen) await this.open();
    const recognition = surest((heard.kind === 'words' ? [heard.words] : heard.readings).map(recogniser.recognise));
    const exchange = await this.#send(intentRequest(this.#bedside(), recognition));
    return { recognition, ...exchange };
  }

  /** Nobody answers: the platform repeats a reprompt if there is one, and then ends the session. Takes as long as that takes. */
  async silence(): Promise<void> {
    this.#ahead += this.#session?.patience ?? 0;
    await this.#leave('EXCEEDED_MAX_REPROMPTS');
  }

  /** Lets time go by in which nobody says anything. An open session ends on the way, when its time comes. */
  async pass(ms: number): Promise<void> {
    const patience = this.#session?.patience ?? Number.POSITIVE_INFINITY;
    if (ms >= patience) {
      await this.silence();
      this.#ahead += ms - patience;
    } else {
      if (this.#session) this.#session.patience -= ms;
      this.#ahead += ms;
    }
  }

  /** From now on it is this voice that speaks; without a name, one that Alexa does not recognise. */
  hearFrom(name: string | undefined): void {
    this.#personId = name && personIdOf(name);
  }

  /** Somebody disables the skill in the Alexa app. */
  async disable(): Promise<void> {
    await this.#leave();
    this.#stop();
    await this.#call(skillDisabledEvent(this.#stamp()));
  }

  #now(): number {
    return this.parts.now() + this.#ahead;
  }

  #stop(): Exchange {
    this.#speechEnds = 0;
    return { response: {}, microphoneOpen: false, ms: 0 };
  }

  async #leave(reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' = 'USER_INITIATED'): Promise<void> {
    if (!this.#session) return;
    const request = sessionEndedRequest(this.#bedside(), reason);
    this.#session = undefined;
    await this.#call(request);
  }

  #bedside(): Bedside {
    this.#session ??= { id: `session-${++this.#sessions}`, attributes: {}, first: true, patience: 0 };
    const { id, attributes, first } = this.#session;
    const person = this.#personId ? { personId: this.#personId } : {};
    return { locale: this.parts.locale, sessionId: id, first, attributes, ...person, ...this.#stamp() };
  }

  /** A request's name and time; Alexa tells time to the second. */
  #stamp(): { requestId: string; timestamp: string } {
    const timestamp = new Date(this.#now()).toISOString().replace(/\.\d+Z$/, 'Z');
    return { requestId: `request-${++this.#requests}`, timestamp };
  }

  async #send(request: RequestEnvelope): Promise<Exchange> {
    const { response, sessionAttributes = {} } = await this.#call(request);
    const microphoneOpen = response.shouldEndSession === false;
    const id = this.#session?.id ?? '';
    const { charactersPerSecond } = this.parts;
    const ms = speechMs(response, charactersPerSecond);
    const patience = ms + patienceAfter(response, charactersPerSecond);
    this.#speechEnds = this.#now() + ms;
    this.#session = microphoneOpen ? { id, attributes: sessionAttributes, first: false, patience } : undefined;
    return { response, microphoneOpen, ms };
  }

  /** Through JSON both ways, as between Alexa and Lambda. */
  async #call(request: RequestEnvelope): Promise<ResponseEnvelope> {
    return JSON.parse(JSON.stringify(await this.parts.handler(JSON.parse(JSON.stringify(request)))));
  }
}

/** The same for the same name, however it is written. */
function personIdOf(name: string): string {
  const plain = name.normalize('NFC').toUpperCase();
  return `amzn1.ask.person.${plain.replace(/[^\p{L}\p{M}]+/gu, '-')}`;
}

/** How long Alexa listens after a response if nobody answers: once, and once more if it asks again. */
function patienceAfter({ reprompt }: Response, charactersPerSecond: number): number {
  if (!reprompt?.outputSpeech) return LISTENS_MS;
  return LISTENS_MS + speechMs({ outputSpeech: reprompt.outputSpeech }, charactersPerSecond) + LISTENS_MS;
}

/** The recognition with the highest score, the first of equals; what is nothing to one reading may be something to another. */
function surest(recognitions: readonly Recognition[]): Recognition {
  const understood = recognitions.filter(({ how }) => how !== 'fallback');
  const [first, ...rest] = understood.length > 0 ? understood : recognitions;
  return rest.reduce((best, other) => (other.score > best.score ? other : best), first as Recognition);
}
