import type { VoiceStyle } from '../contract';

/** What a voice style asks of the speech engine. */
interface Prosody {
  /** Speed, in percent of the engine's own. */
  readonly rate: number;
  readonly volume: string;
  /** Uses the whisper of the platform where it has one. */
  readonly whispered?: true;
}

/** Soft and slow unless asked otherwise: somebody else may be asleep beside. */
const PROSODY: Readonly<Record<VoiceStyle, Prosody>> = {
  soft: { rate: 88, volume: 'soft' },
  slow: { rate: 75, volume: 'soft' },
  normal: { rate: 100, volume: 'medium' },
  whisper: { rate: 85, volume: 'x-soft', whispered: true },
};

/** What a locale's engine can do. */
export interface Engine {
  /** Whether it has the platform's own whisper. */
  readonly whispers: boolean;
  /** How much it says in a second at its own speed, for pauses that come out right. */
  readonly charactersPerSecond: number;
}

/** A sentence, and how many seconds it lasts with the silence after it; without that, a breath follows. */
export interface Sentence {
  readonly text: string;
  readonly seconds?: number | undefined;
}

/** A breath between two things said, in milliseconds. */
const BREATH_MS = 350;
/** Between two things that are paced, there is at least this much silence, in milliseconds. */
const SHORTEST_MS = 250;
/** The longest pause Alexa takes, in milliseconds. Longer silences are several in a row. */
const LONGEST_MS = 10_000;

/** Sentences as SSML in a voice. */
export function toSsml(sentences: readonly Sentence[], style: VoiceStyle, engine: Engine): string {
  const { rate, volume, whispered } = PROSODY[style];
  const pauses = pausesAfter(sentences, (engine.charactersPerSecond * rate) / 100);
  const words = sentences.map(({ text }, index) => escapeXml(text) + silence(pauses[index] ?? 0)).join('');
  if (whispered && engine.whispers) {
    return `<speak><amazon:effect name="whispered"><prosody rate="${rate}%">${words}</prosody></amazon:effect></speak>`;
  }
  return `<speak><prosody rate="${rate}%" volume="${volume}">${words}</prosody></speak>`;
}

/**
 * The silence after each sentence, in ms. What is paced gets what its words leave of its time; words that take longer than that take it from the
 * silences after them, so that the whole comes out as planned. Nothing follows the last sentence, so neither does a pause.
 */
function pausesAfter(sentences: readonly Sentence[], charactersPerSecond: number): number[] {
  let owed = 0;
  const pauses = sentences.map(({ text, seconds }) => {
    if (seconds === undefined) return BREATH_MS;
    const left = (seconds - text.length / charactersPerSecond) * 1000 - owed;
    owed = Math.max(0, SHORTEST_MS - left);
    return Math.round(Math.max(SHORTEST_MS, left) / 50) * 50;
  });
  return pauses.with(-1, 0);
}

function silence(ms: number): string {
  const whole = Array.from({ length: Math.floor(ms / LONGEST_MS) }, () => pause(LONGEST_MS));
  return whole.join('') + (ms % LONGEST_MS > 0 ? pause(ms % LONGEST_MS) : '');
}

function pause(ms: number): string {
  return `<break time="${ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`}"/>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text as XML character data. The only place where anything is escaped; characters that XML forbids are left out.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] as string);
}
