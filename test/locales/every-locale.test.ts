import type { ResponseEnvelope } from 'ask-sdk-model';
import { SLEEP_POSITIONS, TOPICS, WARNING_SIGNS } from '../../lambda/contract';
import { countryOf } from '../../lambda/knowledge/countries';
import { SIGNS } from '../../lambda/knowledge/warning-signs';
import type { SpeechTree } from '../../lambda/speech/language';
import { spokenText } from '../../simulator/show';
import { builtLocales, readContract } from '../../tools/contract';
import { sentencesOf } from '../../tools/language/limits';
import { checkResponse } from '../support/checks';
import { packOf } from '../support/language';
import { intent, launch } from '../support/requests';
import { emptyStore, testSkill } from '../support/skill';

/** What a person in bed may count on, wherever the bed stands. */
describe.each(builtLocales(readContract()))('in $locale', ({ locale, language }) => {
  const { handler, failures } = testSkill({ store: emptyStore() });
  const ask = async (name: string, slots: Record<string, string> = {}, before?: ResponseEnvelope) => {
    const attributes = before?.sessionAttributes ?? {};
    const answer = await handler(intent(name, slots, { locale, first: before === undefined, attributes }));
    checkResponse(answer, locale);
    return answer;
  };
  const heard = async (name: string, slots: Record<string, string> = {}) =>
    spokenText((await ask(name, slots)).response);
  const numbers = (packOf(language).speech.numbers as Record<string, SpeechTree>)[countryOf(locale) ?? ''] ?? {};

  test('every topic and every way of lying is answered in one breath', async () => {
    const asked = [
      ...TOPICS.flatMap((topic) => [
        ['WhyDoesMyBackHurtIntent', { topic }] as const,
        ['SleepBetterIntent', { topic }] as const,
      ]),
      ...SLEEP_POSITIONS.map((position) => ['SleepPositionIntent', { position }] as const),
      ['WhyDoesMyBackHurtIntent', {}] as const,
      ['RelieveNowIntent', {}] as const,
      ['SleepBetterIntent', {}] as const,
    ];
    for (const [name, slots] of asked) {
      const { response } = await ask(name, slots);
      expect(response.shouldEndSession).toBe(true);
      expect({ name, slots, sentences: Math.min(4, sentencesOf(spokenText(response)).length) }).not.toEqual({
        name,
        slots,
        sentences: 4,
      });
    }
  });

  test('who says so is told of every answer in a conversation', async () => {
    for (const topic of TOPICS) {
      const opened = await handler(launch({ locale }));
      const answered = await ask('WhyDoesMyBackHurtIntent', { topic }, opened);
      const source = await ask('SourceIntent', {}, answered);
      expect(spokenText(source.response)).not.toBe('');
    }
  });

  test('a danger is answered with the number of the country, twice', async () => {
    const emergency = String(numbers.emergency);
    for (const sign of WARNING_SIGNS.filter((each) => SIGNS[each].level === 'emergency')) {
      expect((await heard('WarningSignIntent', { sign })).split(emergency).length).toBeGreaterThan(2);
    }
    expect(await heard('WarningSignIntent', { sign: '' })).toContain(emergency);
    expect(await heard('WhenToSeeADoctorIntent')).toContain(emergency);
  });

  test('every warning sign closes the microphone, or offers somebody to talk to', async () => {
    for (const sign of WARNING_SIGNS)
      expect((await ask('WarningSignIntent', { sign })).response.shouldEndSession).toBe(true);
  });

  test('a wind-down begins after a yes, and is all in one response', async () => {
    const gate = await ask('StartRoutineIntent', { length: 'medium' });
    expect(gate.response.shouldEndSession).toBe(false);
    const { response } = await ask('AMAZON.YesIntent', {}, gate);
    expect(response.shouldEndSession).toBe(true);
    expect(JSON.stringify(response).match(/<break/g)?.length).toBeGreaterThan(40);
  });

  test('it remembers how somebody lies, says so, and forgets', async () => {
    await ask('PreferPositionIntent', { position: 'left-side' });
    const left = String((packOf(language).speech.position as SpeechTree)['left-side']);
    expect(await heard('WhatDoYouRememberIntent')).toContain(left);
    await ask('AMAZON.YesIntent', {}, await ask('ForgetMeIntent', { scope: 'me' }));
    expect(await heard('WhatDoYouRememberIntent')).not.toContain(left);
  });

  test('help helps, and nothing went wrong in all this', async () => {
    expect((await heard('AMAZON.HelpIntent')).length).toBeGreaterThan(20);
    expect(failures).toEqual([]);
  });
});
