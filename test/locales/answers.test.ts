import type { ResponseEnvelope } from 'ask-sdk-model';
import { SLEEP_POSITIONS, TOPICS, WARNING_SIGNS } from '../../lambda/contract';
import { spokenText } from '../../simulator/show';
import { sentencesOf } from '../../tools/language/limits';
import { checkResponse } from '../support/checks';
import { intent, launch } from '../support/requests';
import { testSkill } from '../support/skill';

const LOCALE = 'en-US';

/** Says one thing in a session, checks what comes back, and hands on the session. */
async function say(name: string, slots: Record<string, string>, before?: ResponseEnvelope, choices: number[] = []) {
  const { handler, failures } = testSkill({ choices });
  const attributes = before?.sessionAttributes ?? {};
  const answer = await handler(intent(name, slots, { locale: LOCALE, first: before === undefined, attributes }));
  expect(failures).toEqual([]);
  checkResponse(answer, LOCALE);
  return answer;
}

/** An opened conversation. */
async function opened(): Promise<ResponseEnvelope> {
  return testSkill().handler(launch({ locale: LOCALE }));
}

describe.each([
  ...TOPICS.flatMap((topic) => [
    [`${topic} as a cause`, 'WhyDoesMyBackHurtIntent', { topic }] as const,
    [`${topic} as advice`, 'SleepBetterIntent', { topic }] as const,
  ]),
  ...SLEEP_POSITIONS.map((position) => [`lying ${position}`, 'SleepPositionIntent', { position }] as const),
  ['why', 'WhyDoesMyBackHurtIntent', {}] as const,
  ['how to lie', 'SleepPositionIntent', {}] as const,
  ['what helps now', 'RelieveNowIntent', {}] as const,
])('%s', (_, name, slots) => {
  test('is answered in one breath as a one-shot', async () => {
    const { response } = await say(name, slots);
    expect(sentencesOf(spokenText(response)).length).toBeLessThanOrEqual(3);
    expect(response.shouldEndSession).toBe(true);
    expect(spokenText(response)).not.toMatch(/medical advice|cannot check your back/);
  });

  test('goes on to its end, with a source for every layer', async () => {
    let before = await opened();
    const heard = new Set<string>();
    before = await say(name, slots, before);
    while (!heard.has(spokenText(before.response))) {
      heard.add(spokenText(before.response));
      const source = await say('SourceIntent', {}, before);
      expect(spokenText(source.response)).toMatch(/\d{4}; |clinicians|guidance|sleep clinics|a rule I keep/);
      before = await say('TellMeMoreIntent', {}, before);
    }
    expect(spokenText(before.response)).toMatch(/^That is all I know about that\./);
  });
});

test.each(WARNING_SIGNS)('the sign %s is answered with a number and a closed microphone', async (sign) => {
  const { response } = await say('WarningSignIntent', { sign }, await opened());
  expect(spokenText(response)).toContain('nine one one');
  expect(response.shouldEndSession).toBe(true);
});

test('every variant of what is said at random is heard', async () => {
  const variants = await Promise.all(
    [0, 1].map(async (choice) => say('AMAZON.FallbackIntent', {}, await opened(), [choice])),
  );
  expect(new Set(variants.map(({ response }) => spokenText(response))).size).toBe(2);
});
