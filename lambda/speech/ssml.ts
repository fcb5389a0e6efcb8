import type { VoiceStyle } from '../contract';

/** What a voice style asks of the speech engine. */
interface Prosody {
  readonly rate: string;
  readonly volume: string;
  /** Uses the whisper of the platform where it has one. */
  readonly whispered?: true;
}

/** Soft and slow unless asked otherwise: somebody else may be asleep beside. */
const PROSODY: Readonly<Record<VoiceStyle, Prosody>> = {
  soft: { rate: '88%', volume: 'soft' },
  slow: { rate: '75%', volume: 'soft' },
  normal: { rate: '100%', volume: 'medium' },
  whisper: { rate: '85%', volume: 'x-soft', whispered: true },
};

/** A breath between two things said, in milliseconds. */
const PAUSE_MS = 350;

/** Sentences as SSML in a voice. `canWhisper`: the locale has the platform's own whisper. */
export function toSsml(sentences: readonly string[], style: VoiceStyle, canWhisper: boolean): string {
  const { rate, volume, whispered } = PROSODY[style];
  const words = sentences.map(escapeXml).join(`<break time="${PAUSE_MS}ms"/>`);
  if (whispered && canWhisper) {
    return `<speak><amazon:effect name="whispered"><prosody rate="${rate}">${words}</prosody></amazon:effect></speak>`;
  }
  return `<speak><prosody rate="${rate}" volume="${volume}">${words}</prosody></speak>`;
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
