import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Bedside } from '../../simulator/envelope';
import { sessionEndedRequest, skillDisabledEvent } from '../../simulator/envelope';
import { spokenText } from '../../simulator/show';
import { checkResponse } from '../support/checks';
import { say, session } from '../support/remembering';
import { intent, launch } from '../support/requests';
import { RuntimeClient } from './client';
import { deploy } from './deployed';
import { isFrozen } from './frozen';
import { type DeployedTable, deployTable } from './table';

type SayTurn = (bedside: Partial<Bedside>) => RequestEnvelope;

const EVENING = '2026-11-23T22:00:00Z';
const NEXT_EVENING = '2026-11-24T22:00:00Z';
const NIGHT_AFTER = '2026-11-25T02:00:00Z';

/** One process and one table for all of it; each part goes on where the one before it stopped. */
describe('one process, evening after evening', () => {
  let bundle: Awaited<ReturnType<typeof deploy>>;
  let table: DeployedTable;
  let client: RuntimeClient;

  beforeAll(async () => {
    [bundle, table] = await Promise.all([deploy(), deployTable()]);
    client = await RuntimeClient.start({ folder: bundle.folder, env: table.env });
  });
  afterAll(async () => {
    await client.stop();
    await table.stop();
    bundle.remove();
  });
  // Whatever came of an event, the process waits for the next one, and nothing of it runs meanwhile.
  afterEach(() => expect(isFrozen(client.pid)).toBe(true));

  const ask = (event: RequestEnvelope) => client.ask(event);
  const talk = (time: string, ...turns: readonly SayTurn[]): Promise<ResponseEnvelope[]> =>
    session(
      ask,
      ...turns.map(
        (turn): SayTurn =>
          (bedside) =>
            turn({ ...bedside, timestamp: time }),
      ),
    );
  const heard = (answers: readonly ResponseEnvelope[]) => answers.map(({ response }) => spokenText(response));
  const open = (answers: readonly ResponseEnvelope[]) =>
    answers.map(({ response }) => response.shouldEndSession === false);
  /** What the table holds while the process is frozen: what was not written before the answer is not there. */
  const kept = async () => {
    expect(isFrozen(client.pid)).toBe(true);
    return table.items();
  };

  test('opens', async () => {
    const [answer] = await talk(EVENING, launch);
    expect(spokenText(answer?.response ?? {})).toContain('What would you like to know?');
    expect(answer?.response.shouldEndSession).toBe(false);
    expect(await kept()).toMatchObject([{ person: 'household', version: 1 }]);
  });

  test('answers a question asked in one breath, and closes the microphone', async () => {
    const answers = await talk(EVENING, say('WhyDoesMyBackHurtIntent'));
    expect(heard(answers)).toEqual([expect.stringMatching(/^A sore back at night is very common\./)]);
    expect(open(answers)).toEqual([false]);
  });

  test('says more to whoever says yes', async () => {
    const answers = await talk(
      EVENING,
      launch,
      say('WhyDoesMyBackHurtIntent', { topic: 'mattress' }),
      say('AMAZON.YesIntent'),
    );
    const [, first, more] = heard(answers);
    expect(first).toMatch(/bed that sags .* Shall I say more\?$/);
    expect(more).not.toBe('');
    expect(more).not.toContain('sags');
    expect(open(answers).slice(0, 2)).toEqual([true, true]);
  });

  test('answers a warning sign with the number said twice, and closes the microphone', async () => {
    const answers = await talk(EVENING, launch, say('WarningSignIntent', { sign: 'both-legs' }));
    expect(heard(answers)[1]?.match(/nine one one/g)).toHaveLength(2);
    expect(open(answers)).toEqual([true, false]);
  });

  test('guides a whole wind-down in one response, and has written where it began before it was answered', async () => {
    const before = await kept();
    expect(before[0]).not.toHaveProperty('place');
    const answers = await talk(NEXT_EVENING, say('StartRoutineIntent', { length: 'short' }), say('AMAZON.YesIntent'));
    const [gate, windDown] = heard(answers);
    expect(gate).toMatch(/Shall we start\?$/);
    expect(windDown).toMatch(/^Five minutes to settle\..* Good night\.$/);
    expect(open(answers)).toEqual([true, false]);
    const speech = answers[1]?.response.outputSpeech;
    const ssml = speech?.type === 'SSML' ? speech.ssml : '';
    expect(ssml.length).toBeGreaterThan(3000);
    expect(ssml.length).toBeLessThan(8000);
    const [after] = await kept();
    expect(after).toMatchObject({ remembered: { gate: true, place: { since: Date.parse(NEXT_EVENING) } } });
  });

  test('carries on a minute later where it was, and knows on another night that the gate was passed', async () => {
    const minute = new Date(Date.parse(NEXT_EVENING) + 60_000).toISOString();
    const answers = await talk(minute, say('ResumeRoutineIntent'));
    expect(heard(answers)[0]).toMatch(/Good night\.$/);
    expect(heard(answers)[0]).not.toMatch(/^Five minutes|Shall we start/);
    const again = await talk('2026-11-25T22:00:00Z', say('ResumeRoutineIntent'));
    expect(heard(again)[0]).toMatch(/Good night\.$/);
    expect(heard(again)[0]).not.toContain('Shall we start');
  });

  test('remembers a preference, tells it, and forgets when asked twice', async () => {
    const answers = await talk('2026-11-26T22:00:00Z', say('PreferPositionIntent', { position: 'left-side' }));
    expect(heard(answers)[0]).toContain('I will remember that you like to lie on your left side.');
    expect((await kept())[0]).toMatchObject({ remembered: { position: 'left-side' } });
    const told = await talk('2026-11-26T22:00:00Z', say('WhatDoYouRememberIntent'));
    expect(heard(told)[0]).toContain('You like to lie on your left side.');
    const asked = await talk('2026-11-26T22:00:00Z', say('ForgetMeIntent'));
    expect(heard(asked)).toEqual(['Shall I forget what I know about you?']);
    expect(await kept()).toHaveLength(1);
    const forgotten = await talk('2026-11-26T22:00:00Z', say('ForgetMeIntent'), say('AMAZON.YesIntent'));
    expect(heard(forgotten)[1]).toBe('Done. I have forgotten what I knew about you.');
    expect(await kept()).toEqual([]);
  });

  test('forgets the household when the skill is disabled, without a word', async () => {
    const written = '2026-11-27T22:00:00Z';
    const anna: SayTurn = (bedside) =>
      intent('PreferPositionIntent', { position: 'back' }, { ...bedside, personId: 'A' });
    await talk(written, anna);
    await talk(written, say('PreferPositionIntent', { position: 'side' }));
    expect(await kept()).toHaveLength(2);
    const { response } = await ask(skillDisabledEvent({ requestId: 'gone', timestamp: '2026-11-27T22:00:01Z' }));
    expect(response).toEqual({});
    expect(await kept()).toEqual([]);
  });

  test('answers the end of a session with nothing', async () => {
    const bedside = {
      locale: 'en-US',
      sessionId: 'session',
      first: false,
      attributes: {},
      timestamp: NIGHT_AFTER,
      requestId: 'ended',
    };
    const { response } = await ask(sessionEndedRequest(bedside, 'EXCEEDED_MAX_REPROMPTS'));
    expect(response).toEqual({});
  });

  test('answers what the platform tells of an error of ours with nothing', async () => {
    const request = {
      type: 'System.ExceptionEncountered' as const,
      requestId: 'told',
      timestamp: NIGHT_AFTER,
      locale: 'en-US',
      error: { type: 'INVALID_RESPONSE' as const, message: 'too long' },
      cause: { requestId: 'earlier' },
    };
    const { response } = await ask({ ...launch(), request });
    expect(response).toEqual({});
  });

  test.each([
    ['with nothing in it', {}],
    ['without a request', { ...launch(), request: null }],
    ['of an unknown kind', { ...launch(), request: { type: 'Never.Seen', requestId: 'r', locale: 'en-US' } }],
    ['that is no object', 'good evening'],
  ])('outlives an event %s', async (_, event) => {
    const { answer, failure } = await client.invoke(event);
    if (answer) {
      checkResponse(answer);
      expect(answer.response.shouldEndSession ?? true).toBe(true);
    } else {
      expect(failure?.words).toMatch(/^the invocation failed: /);
    }
    const [next] = await talk(NIGHT_AFTER, launch);
    expect(spokenText(next?.response ?? {})).toContain('What would you like to know?');
  });
});
