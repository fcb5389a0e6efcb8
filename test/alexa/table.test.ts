import { createDynamoStore } from '../../lambda/memory/dynamodb';
import { spokenText } from '../../simulator/show';
import { checkResponse } from '../support/checks';
import { startFalseDynamoDb } from '../support/false-dynamodb';
import { intent, launch } from '../support/requests';
import { type TestSkill, testSkill } from '../support/skill';
import { clientFor, startTable, type Table } from '../support/table';

/** The whole skill before something that is, or is not, a DynamoDB, over the wire. */
function skillAt(endpoint: string, table = 'table'): TestSkill {
  return testSkill({ store: createDynamoStore({ table, ...clientFor(endpoint) }) });
}

describe('a table over the wire', () => {
  let table: Table;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(() => table.stop());

  test('remembers from one night to another what was told, and forgets it when told so', async () => {
    const skill = () => skillAt(table.endpoint, table.table);
    const say = async (name: string, slots = {}) => (await skill().handler(intent(name, slots))).response;
    await say('PreferPositionIntent', { position: 'left-side' });
    await say('VoiceStyleIntent', { style: 'slow' });
    await say('SleepBetterIntent');
    expect(spokenText(await say('WhatDoYouRememberIntent'))).toBe(
      'You like to lie on your left side. I remember a slow voice and your tips.',
    );
    const asked = await skill().handler(intent('ForgetMeIntent'));
    await skill().handler(intent('AMAZON.YesIntent', {}, { first: false, attributes: asked.sessionAttributes ?? {} }));
    expect(spokenText(await say('WhatDoYouRememberIntent'))).toBe('I remember nothing about you.');
  });
});

const throttled = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException', message: 'Slow.' });

describe.each<[string, { status: number; body: string } | undefined]>([
  ['never answers', undefined],
  ['has too much to do', { status: 400, body: throttled }],
  ['is broken', { status: 500, body: '' }],
  ['talks nonsense', { status: 200, body: 'not JSON' }],
  ['keeps an item of the wrong shape', { status: 200, body: '{"Item":{"remembered":{"S":"x"},"version":{"N":"-1"}}}' }],
])('a table that %s', (_, answer) => {
  const before = async () => {
    const server = await startFalseDynamoDb(answer);
    return { ...skillAt(server.endpoint), server };
  };

  test.each<[string, RequestBuilder, RegExp]>([
    ['a launch', () => launch(), /^You can ask .* I share general tips, .* What would you like to know\?$/],
    ['a tip', () => intent('SleepBetterIntent'), /^On your side, bend your knees and try a pillow between them\.$/],
    ['a wind-down', () => intent('StartRoutineIntent'), /Shall we start\?$/],
    ['somebody awake at night', () => intent('WokeUpIntent'), /Rest is enough\. Good night\.$/],
    [
      'how they like to lie',
      () => intent('PreferPositionIntent', { position: 'side' }),
      /^(All right\.|I cannot keep that just now\.)/,
    ],
  ])('does not keep %s from being answered', async (_name, event, expected) => {
    const { handler, failures, server } = await before();
    const result = await handler(event());
    await server.stop();
    checkResponse(result);
    expect(spokenText(result.response)).toMatch(expected);
    expect(failures).toEqual([]);
  });
});

type RequestBuilder = () => ReturnType<typeof launch>;

test('a table that is not there is no reason to promise anything', async () => {
  const server = await startFalseDynamoDb();
  await server.stop();
  const { handler } = skillAt(server.endpoint);
  const told = await handler(intent('PreferPositionIntent', { position: 'side' }));
  expect(spokenText(told.response)).toBe('I cannot keep that just now.');
  expect(spokenText((await handler(intent('WhatDoYouRememberIntent'))).response)).toBe(
    'I cannot reach my memory just now.',
  );
});
