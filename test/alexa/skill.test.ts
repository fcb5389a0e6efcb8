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

const withRequest = (request: object): RequestEnvelope => ({ ...launch(), request }) as RequestEnvelope;

describe('whatever broke is answered calmly', () => {
  test.each<[string, RequestEnvelope]>([
    ['a request type never seen', withRequest({ type: 'Never.Seen', requestId: 'r', locale: 'en-US' })],
    ['a request without a type', withRequest({})],
    ['an envelope without a request', { session: launch().session } as RequestEnvelope],
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
      timeZone: async () => undefined,
      now: Date.now,
      report: () => undefined,
    });
    expect((await skill.invoke(launch())).response).toEqual({ shouldEndSession: true });
  });

  test('and a request for another skill is refused', async () => {
    const skill = createSkill({
      loadLanguage: () => ({ invocation: '', whisperedIn: [], charactersPerSecond: 15, regions: {}, speech: {} }),
      choose: () => 0,
      timeZone: async () => undefined,
      now: Date.now,
      report: () => undefined,
      skillId: 'amzn1.ask.skill.ours',
    });
    await expect(skill.invoke(launch())).rejects.toThrow('verification failed');
  });
});

describe('an intent that is not known was not understood', () => {
  test.each(['MakeTeaIntent', 'SetReminderIntent', 'AMAZON.LoopOnIntent', 'AMAZON.ShuffleOnIntent'])(
    '%s',
    async (name) => {
      const { text, failures } = await answerTo(intent(name));
      expect(text).toMatch(/^I cannot help with that one\./);
      expect(failures).toEqual([]);
    },
  );

  test('nor is one without a name', async () => {
    const { text } = await answerTo(
      withRequest({ type: 'IntentRequest', requestId: 'r', locale: 'en-US', intent: null }),
    );
    expect(text).toMatch(/^I cannot help with that one\./);
  });
});

describe('where nobody listens, nothing is said', () => {
  const { session, ...outside } = launch();

  test.each([
    'AlexaSkillEvent.SkillDisabled',
    'AlexaSkillEvent.SkillEnabled',
    'AlexaSkillEvent.SkillPermissionAccepted',
    'AlexaSkillEvent.SkillPermissionChanged',
  ])('%s is taken quietly', async (type) => {
    const { answer, failures } = await answerTo({ ...outside, request: { type, requestId: 'r' } } as never);
    expect(answer.response).toEqual({});
    expect(failures).toEqual([]);
  });

  test.each([
    'AudioPlayer.PlaybackStarted',
    'PlaybackController.PlayCommandIssued',
    'Reminders.ReminderStarted',
    'Messaging.MessageReceived',
    'AlexaHouseholdListEvent.ItemsCreated',
    'CanFulfillIntentRequest',
    'IntentRequest',
  ])('%s, which should not come, is reported or dropped', async (type) => {
    const { answer } = await answerTo({ ...outside, request: { type, requestId: 'r' } } as never);
    expect(answer.response).toEqual({});
  });

  test.each(['System.ExceptionEncountered', 'SessionEndedRequest'])(
    '%s tells what went wrong, and that is kept',
    async (type) => {
      const error = { type: 'INVALID_RESPONSE', message: 'a message that may hold anything' };
      const { answer, failures } = await answerTo(withRequest({ type, requestId: 'r', locale: 'en-US', error }));
      expect(answer.response).toEqual({});
      expect(failures).toEqual([{ code: 'INVALID_RESPONSE' }]);
    },
  );
});

describe('danger', () => {
  const whispering = async () => {
    const { handler } = testSkill();
    const opened = await handler(launch());
    const asked = await handler(
      intent('VoiceStyleIntent', { style: 'whisper' }, { first: false, attributes: opened.sessionAttributes ?? {} }),
    );
    return { first: false, attributes: asked.sessionAttributes ?? {} };
  };
  const ssml = async (event: RequestEnvelope) => JSON.stringify((await answerTo(event)).answer.response.outputSpeech);

  test('is heard at normal volume in a whispered conversation', async () => {
    const said = await ssml(intent('WarningSignIntent', { sign: 'both-legs' }, await whispering()));
    expect(said).toContain('volume=\\"medium\\"');
    expect(said).not.toContain('whispered');
  });

  test('and nothing else is', async () => {
    expect(await ssml(intent('RelieveNowIntent', {}, await whispering()))).toContain('whispered');
  });
});

describe('a locale', () => {
  test.each(['sv-SE', 'xx', ''])(
    'that nobody here speaks (%j) is answered in English with general numbers',
    async (locale) => {
      const { text } = await answerTo(intent('WhenToSeeADoctorIntent', {}, { locale }));
      expect(text).toContain('In danger, use your phone to call your local emergency number now.');
    },
  );

  test('that is absent is answered', async () => {
    const { type, requestId, timestamp } = launch().request;
    const { text } = await answerTo({ ...launch(), request: { type, requestId, timestamp } } as RequestEnvelope);
    expect(text).toContain('You can ask why your back hurts');
  });

  test('that is absent names no number that could be wrong', async () => {
    const event = intent('WarningSignIntent', { sign: 'both-legs' });
    Object.assign(event.request, { locale: undefined });
    expect((await answerTo(event)).text).toContain('your local emergency number');
  });

  test('decides the number', async () => {
    const { text } = await answerTo(intent('WarningSignIntent', { sign: 'both-legs' }));
    expect(text).toMatch(
      /^I heard trouble with your legs\. That needs help right now\. Please use your phone to call nine one one/,
    );
    expect(text).toMatch(/Please call nine one one now\.$/);
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

test('a session that ends leaves nothing behind', async () => {
  const { answer } = await answerTo(intent('WarningSignIntent', { sign: 'cancer' }));
  expect(answer.sessionAttributes).toEqual({});
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
