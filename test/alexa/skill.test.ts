import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/skill';
import { spokenText } from '../../simulator/show';
import { checkResponse } from '../support/checks';
import { intent, launch } from '../support/requests';
import { testSkill } from '../support/skill';

async function answerTo(event: RequestEnvelope) {
  const { handler, failures } = testSkill();
  const answer = await handler(event);
  checkResponse(answer);
  return { answer, text: spokenText(answer.response), failures };
}

const CALM = 'Something went wrong on my side. Please try again in a little while.';

describe('whatever broke is answered calmly', () => {
  const broken = (request: object): RequestEnvelope => ({ ...launch(), request }) as RequestEnvelope;

  test.each<[string, RequestEnvelope]>([
    ['a request type never seen', broken({ type: 'Never.Seen', requestId: 'r', locale: 'en-US' })],
    ['a request without a type', broken({})],
    ['an envelope without a request', {} as RequestEnvelope],
    ['an intent this version does not know', intent('MakeTeaIntent')],
    ['an intent without a name', broken({ type: 'IntentRequest', requestId: 'r', locale: 'en-US', intent: null })],
  ])('%s', async (_, event) => {
    const { text, answer, failures } = await answerTo(event);
    expect(text).toBe(CALM);
    expect(answer.response.shouldEndSession).toBe(true);
    expect(failures).toHaveLength(1);
  });

  test('even when the words cannot be had, by silence', async () => {
    const skill = createSkill({
      loadLanguage: () => {
        throw new Error('no such file');
      },
      choose: () => 0,
      report: () => undefined,
    });
    expect((await skill.invoke(launch())).response).toEqual({ shouldEndSession: true });
  });

  test('and a request for another skill is refused', async () => {
    const failures: unknown[] = [];
    const skill = createSkill({
      loadLanguage: () => ({ invocation: '', whisperedIn: [], speech: {} }),
      choose: () => 0,
      report: ({ error }) => void failures.push(error),
      skillId: 'amzn1.ask.skill.ours',
    });
    await expect(skill.invoke(launch())).rejects.toThrow('verification failed');
  });
});

describe('a locale', () => {
  test.each(['sv-SE', 'xx', ''])(
    'that nobody here speaks (%j) is answered in English with general numbers',
    async (locale) => {
      const { text } = await answerTo(intent('WhenToSeeADoctorIntent', {}, { locale }));
      expect(text).toContain('your local emergency number');
    },
  );

  test('that is absent is answered', async () => {
    const { type, requestId, timestamp } = launch().request;
    const { text } = await answerTo({ ...launch(), request: { type, requestId, timestamp } } as RequestEnvelope);
    expect(text).toContain('You can ask why your back hurts');
  });

  test('decides the number', async () => {
    const { text } = await answerTo(intent('WarningSignIntent', { sign: 'both-legs' }));
    expect(text).toContain('Use a phone to call nine one one. I cannot make that call. The number is nine one one.');
  });
});

describe('a slot', () => {
  test('whose words matched nothing gives the general answer', async () => {
    const { text } = await answerTo(intent('WhyDoesMyBackHurtIntent', { topic: '' }));
    expect(text).toMatch(/^A sore back at night is very common\./);
  });

  test('with an id this version does not know gives the general answer', async () => {
    const { text } = await answerTo(intent('WhyDoesMyBackHurtIntent', { topic: 'moon-phase' }));
    expect(text).toMatch(/^A sore back at night is very common\./);
  });

  test('that is null gives the general answer', async () => {
    const event = intent('WhyDoesMyBackHurtIntent');
    Object.assign((event.request as { intent: object }).intent, { slots: { topic: null } });
    expect((await answerTo(event)).text).toMatch(/^A sore back at night is very common\./);
  });
});

describe('a session', () => {
  test('that ended gets an empty answer', async () => {
    const ended = {
      ...launch(),
      request: { type: 'SessionEndedRequest', requestId: 'r', timestamp: '', locale: 'en-US' },
    };
    const { answer, failures } = await answerTo(ended as RequestEnvelope);
    expect(answer.response).toEqual({});
    expect(failures).toEqual([]);
  });

  test.each([
    ['from another release', { version: 99, conversation: { opened: true } }],
    ['that is not ours', { hello: 'world' }],
    ['without attributes', undefined],
  ])('%s starts fresh', async (_, attributes) => {
    const { answer } = await answerTo(
      intent('RelieveNowIntent', {}, { first: false, attributes: attributes as never }),
    );
    expect(answer.response.shouldEndSession).toBe(true);
  });

  test('opened by the person asks on with the microphone open, and has a reprompt only at the start', async () => {
    const opened = await answerTo(launch());
    expect(opened.answer.response).toMatchObject({ shouldEndSession: false });
    expect(opened.answer.response.reprompt).toBeDefined();
    const attributes = opened.answer.sessionAttributes ?? {};
    const answered = await answerTo(intent('RelieveNowIntent', {}, { first: false, attributes }));
    expect(answered.answer.response.shouldEndSession).toBe(false);
    expect(answered.answer.response.reprompt).toBeUndefined();
  });
});

describe('a card', () => {
  test('shows the words that were said and where they come from', async () => {
    const { answer, text } = await answerTo(intent('WhyDoesMyBackHurtIntent', { topic: 'posture' }));
    expect(answer.response.card).toEqual({
      type: 'Simple',
      title: 'Restful Back',
      content: `${text}\n\nThe first part is from a review in the Journal of Biomechanics, 2020; the evidence is fairly good. The second is a common tip from clinicians; I know of no good study.`,
    });
  });
});
