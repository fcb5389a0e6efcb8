import type { SessionEndedRequest } from 'ask-sdk-model';
import { asks, desk, kinds, speaks } from './support';

const MINUTE = 60_000;

describe('time at the desk', () => {
  test('stands in requests as Alexa writes it, to the second', async () => {
    const { echo, sent } = desk();
    await echo.open();
    await echo.pass(90_500);
    await echo.say('ask restful back for a tip');
    expect(sent.map(({ request }) => request.timestamp)).toEqual(['2026-11-23T22:00:00Z', '2026-11-23T22:01:30Z']);
  });

  test.each([
    { name: 'after the question and the listening', response: asks(10), ends: 18 },
    { name: 'later if the question is repeated', response: asks(10, 3), ends: 29 },
  ])('ends an open session $name', async ({ response, ends }) => {
    const { echo, sent, answer } = desk();
    answer(response);
    await echo.open();
    await echo.pass(1000 * (ends - 1));
    expect(echo.microphoneOpen).toBe(true);
    await echo.pass(1000 * 60);
    expect(echo.microphoneOpen).toBe(false);
    const ended = sent.at(-1)?.request as SessionEndedRequest;
    expect(ended).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(ended.timestamp).toBe(`2026-11-23T22:00:${ends}Z`);
  });

  test('goes on by the whole of what was asked for, whether or not a session ends on the way', async () => {
    const { echo, sent, answer } = desk();
    answer(asks(10));
    await echo.open();
    await echo.pass(10 * MINUTE);
    await echo.open();
    expect(sent.at(-1)?.request.timestamp).toBe('2026-11-23T22:10:00Z');
  });

  test('is used up by speech', async () => {
    const { echo, answer } = desk();
    answer(speaks(300));
    await echo.open();
    await echo.pass(2 * MINUTE);
    expect(echo.speechLeft).toBe(3 * MINUTE);
    await echo.pass(5 * MINUTE);
    expect(echo.speechLeft).toBe(0);
  });
});

describe('told to stop', () => {
  test.each(['stop', 'Alexa, stop.', 'alexa be quiet', 'cancel'])(
    'while it speaks with no session open ("%s"), the device obeys, and the skill is not told',
    async (line) => {
      const { echo, sent, answer } = desk();
      answer(speaks(300));
      await echo.say('ask restful back for a wind-down');
      await echo.pass(MINUTE);
      expect(await echo.say(line)).toEqual({ response: {}, microphoneOpen: false, ms: 0 });
      expect(kinds(sent)).toEqual(['for a wind-down']);
      expect(echo.speechLeft).toBe(0);
    },
  );

  test('while a session is open, the skill is', async () => {
    const { echo, sent, answer } = desk();
    answer(asks(300));
    await echo.open();
    await echo.say('stop');
    expect(kinds(sent)).toEqual(['LaunchRequest', 'stop']);
  });

  test('after it has spoken, the line goes into a newly opened session like any other', async () => {
    const { echo, sent, answer } = desk();
    answer(speaks(300), asks(5));
    await echo.open();
    await echo.pass(6 * MINUTE);
    await echo.say('stop');
    expect(kinds(sent)).toEqual(['LaunchRequest', 'LaunchRequest', 'stop']);
  });
});

test('anything else said while it speaks interrupts it, in a newly opened session or as a one-shot', async () => {
  const { echo, sent, answer } = desk();
  answer(speaks(300), asks(5), speaks(300), speaks(4));
  await echo.open();
  await echo.say('it hurts');
  await echo.say('ask restful back for a tip');
  expect(kinds(sent)).toEqual(['LaunchRequest', 'LaunchRequest', 'it hurts', 'for a tip']);
  expect(echo.speechLeft).toBe(4000);
});

describe('who speaks', () => {
  test('is in every request from then on, the same for the same name', async () => {
    const { echo, sent } = desk();
    for (const name of [undefined, 'Anna', 'Jean-Luc', 'anna', undefined]) {
      echo.hearFrom(name);
      await echo.open();
    }
    expect(sent.map(({ context }) => context.System.person?.personId)).toEqual([
      undefined,
      'amzn1.ask.person.ANNA',
      'amzn1.ask.person.JEAN-LUC',
      'amzn1.ask.person.ANNA',
      undefined,
    ]);
  });
});

test('a skill that is disabled is told so outside any session, with the time', async () => {
  const { echo, sent, answer } = desk();
  answer(asks(5));
  await echo.open();
  echo.hearFrom('Anna');
  await echo.disable();
  const [launch, ended, event] = sent;
  expect(kinds(sent)).toEqual(['LaunchRequest', 'SessionEndedRequest', 'AlexaSkillEvent.SkillDisabled']);
  expect(event).toEqual({
    version: '1.0',
    context: {
      System: {
        application: launch?.context.System.application,
        user: launch?.context.System.user,
        apiEndpoint: 'https://127.0.0.1',
      },
    },
    request: {
      type: 'AlexaSkillEvent.SkillDisabled',
      requestId: expect.any(String),
      timestamp: '2026-11-23T22:00:00Z',
      eventCreationTime: '2026-11-23T22:00:00Z',
      eventPublishingTime: '2026-11-23T22:00:00Z',
    },
  });
  expect(event?.request.requestId).not.toBe(ended?.request.requestId);
  expect(echo.microphoneOpen).toBe(false);
});
