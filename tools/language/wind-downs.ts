import { VOICE_STYLES, type VoiceStyle } from '../../lambda/contract';
import { FRESH } from '../../lambda/conversation';
import { PLAN_IDS, PLANNED_SECONDS, type PlanId } from '../../lambda/routine/plans';
import { segments } from '../../lambda/routine/script';
import { forward } from '../../lambda/routine/state';
import { speak } from '../../lambda/speech/speak';
import { createTranslator, type Translate } from '../../lambda/speech/translator';
import type { Fault } from '../failure';
import { packLanguage } from './pack';

/** What a wind-down may hold in one response, in characters, tags included. Alexa takes fewer than 8,000. */
export const MOST_CHARACTERS = 7000;

/** One plan said in one go, at its longest over versions and voices. */
export interface WindDown {
  readonly plan: PlanId;
  readonly characters: number;
  /** How long its words alone take in the slowest voice, in seconds. */
  readonly wordSeconds: number;
}

export function measureWindDowns(locale: string): WindDown[] {
  const translate = createTranslator(packLanguage)(locale);
  return PLAN_IDS.map((plan) => {
    const spoken = [false, true].flatMap((gentle) => VOICE_STYLES.map((voice) => say(translate, plan, gentle, voice)));
    const words = spoken.map((ssml) => ssml.replace(/<[^>]*>/g, '').length);
    return {
      plan,
      characters: Math.max(...spoken.map(({ length }) => length)),
      wordSeconds: Math.max(...words) / (translate.pack.charactersPerSecond * SLOWEST),
    };
  });
}

/** The slow voice, as a share of the engine's own speed. */
const SLOWEST = 0.75;

function say(translate: Translate, plan: PlanId, gentle: boolean, voice: VoiceStyle): string {
  const manner = { plan, gentle, still: false, offBack: false };
  const state = { phase: 'going', mode: 'hands-free', at: forward(manner, 0), ...manner } as const;
  const cues = segments(state, { avoids: [], gentle })[0]?.cues ?? [];
  return speak({ say: cues, voice, conversation: FRESH }, translate, () => 0).ssml ?? '';
}

/** What is too long in one language: for one response, or for the silences to keep the pace. */
export function checkWindDowns(language: string, locale: string): Fault[] {
  const file = `locales/${language}/speech/routine.yaml`;
  return measureWindDowns(locale).flatMap(({ plan, characters, wordSeconds }) => [
    ...(characters > MOST_CHARACTERS
      ? [
          {
            file,
            message: `the ${plan} wind-down takes ${characters} characters; at most ${MOST_CHARACTERS}, so shorten`,
          },
        ]
      : []),
    ...(wordSeconds > PLANNED_SECONDS[plan] * MOST_WORDS
      ? [{ file, message: `the words of the ${plan} wind-down take ${Math.round(wordSeconds)} s; leave more silence` }]
      : []),
  ]);
}

/** More than this share of a wind-down must not be words, even in the slow voice. */
const MOST_WORDS = 0.7;

/** A line of a report for each locale. */
export function reportWindDowns(locale: string): string {
  const plans = measureWindDowns(locale).map(
    ({ plan, characters, wordSeconds }) =>
      `${plan} ${characters} characters, ${Math.round(wordSeconds)} of ${PLANNED_SECONDS[plan]} s words`,
  );
  return plans.join(' · ');
}
