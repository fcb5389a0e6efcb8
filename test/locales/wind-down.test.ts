import { SLEEP_POSITIONS, VOICE_STYLES } from '../../lambda/contract';
import { FRESH } from '../../lambda/conversation';
import type { Reply } from '../../lambda/reply';
import { PLAN_IDS, PLANNED_SECONDS, type PlanId } from '../../lambda/routine/plans';
import { segments } from '../../lambda/routine/script';
import { forward, type RoutineState } from '../../lambda/routine/state';
import { speak } from '../../lambda/speech/speak';
import { createTranslator } from '../../lambda/speech/translator';
import { speechMs } from '../../simulator/duration';
import { spokenText } from '../../simulator/show';
import { builtLocales, readContract } from '../../tools/contract';
import { checkWindDowns, MOST_CHARACTERS, measureWindDowns } from '../../tools/language/wind-downs';
import { checkResponse } from '../support/checks';
import { packOf } from '../support/language';

const translatorOf = createTranslator(packOf);

function state(plan: PlanId, gentle: boolean, still: boolean, offBack: boolean): RoutineState {
  const manner = { plan, gentle, still, offBack };
  return { phase: 'going', mode: 'hands-free', at: forward(manner, 0), ...manner };
}

function spoken(locale: string, say: Reply['say'], voice: (typeof VOICE_STYLES)[number]) {
  const { ssml = '' } = speak({ say, voice, conversation: FRESH }, translatorOf(locale), () => 0);
  return { outputSpeech: { type: 'SSML' as const, ssml }, shouldEndSession: true };
}

const BOTH = [false, true];
const VARIANTS = PLAN_IDS.flatMap((plan) =>
  BOTH.flatMap((gentle) => BOTH.flatMap((still) => BOTH.map((offBack) => ({ plan, gentle, still, offBack })))),
);

describe.each(builtLocales(readContract()))('in $locale', ({ locale, language }) => {
  test('every wind-down fits one response, and leaves more silence than words', () => {
    expect(checkWindDowns(language, locale)).toEqual([]);
    expect(measureWindDowns(locale).map(({ plan }) => plan)).toEqual(PLAN_IDS);
  });

  describe.each(VARIANTS)('$plan (gentle: $gentle, still: $still, off the back: $offBack)', (variant) => {
    const { plan, gentle, still, offBack } = variant;
    const ways = { gentle, avoids: offBack ? ['back' as const] : [] };
    const [whole] = segments(state(plan, gentle, still, offBack), ways);

    test.each(VOICE_STYLES)('takes as long as planned, and fits one response, in a %s voice', (voice) => {
      const response = spoken(locale, whole?.cues ?? [], voice);
      const seconds = speechMs(response, packOf(language).charactersPerSecond) / 1000;
      checkResponse({ version: '1.0', response }, locale);
      expect(response.outputSpeech.ssml.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      // What its steps add up to; and unless movements are left out, what the plan is said to take.
      expect(seconds / (whole?.seconds ?? 0)).toBeGreaterThan(0.95);
      expect(seconds / (whole?.seconds ?? 0)).toBeLessThan(1.05);
      if (still) return;
      expect(seconds / PLANNED_SECONDS[plan]).toBeGreaterThan(0.9);
      expect(seconds / PLANNED_SECONDS[plan]).toBeLessThan(1.1);
    });
  });

  test.each(SLEEP_POSITIONS)('somebody who likes to lie %s is told so, in every plan', (position) => {
    for (const plan of PLAN_IDS) {
      const [whole] = segments(state(plan, false, false, false), { position, avoids: [], gentle: false });
      expect(whole?.cues.map(({ key }) => key)).toContain(`routine.position.${position}`);
      checkResponse({ version: '1.0', response: spoken(locale, whole?.cues ?? [], 'soft') }, locale);
    }
  });

  test('a cut of 240 seconds ends each part but the last with a whole sentence to say', () => {
    const { invocation } = packOf(locale.split('-')[0] as string);
    const parts = segments(state('long', false, false, false), { avoids: [] }, 240);
    expect(parts.length).toBeGreaterThan(3);
    for (const { cues, seconds } of parts.slice(0, -1)) {
      const response = spoken(locale, [...cues, { key: 'routine.cut' }], 'soft');
      expect(seconds).toBeLessThanOrEqual(240);
      expect(spokenText(response)).toContain(invocation);
      expect(response.outputSpeech.ssml.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      checkResponse({ version: '1.0', response }, locale);
    }
  });

  test('nothing is asked while nobody listens', () => {
    for (const { plan, gentle, still, offBack } of VARIANTS) {
      const [whole] = segments(state(plan, gentle, still, offBack), { avoids: [] });
      expect(spokenText(spoken(locale, whole?.cues ?? [], 'soft'))).not.toMatch(/[?？؟]/);
    }
  });
});
