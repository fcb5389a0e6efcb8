import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deviceTimeZone, TIME_ZONE_PATIENCE_MS } from '../../lambda/alexa/time-zone';
import { createSkill } from '../../lambda/skill';
import { spokenText } from '../../simulator/show';
import { packOf } from '../support/language';
import { intent } from '../support/requests';

/** Alexa's settings on loopback, answering as told; `undefined` never answers. */
async function settings(answer: { status: number; body: string } | undefined) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '', request.headers.authorization ?? '');
    if (answer) response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  servers.push(server);
  return { seen, envelope: device(`http://127.0.0.1:${port}`), server };
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

function device(apiEndpoint: string, apiAccessToken = 'token') {
  const envelope = intent('WhenToSeeADoctorIntent');
  Object.assign(envelope.context.System, { apiAccessToken, apiEndpoint });
  return envelope;
}

describe('the time zone of a device', () => {
  test('is what its settings say', async () => {
    const { seen, envelope } = await settings({ status: 200, body: '"Europe/Dublin"' });
    expect(await deviceTimeZone(envelope)).toBe('Europe/Dublin');
    expect(seen).toEqual(['/v2/devices/amzn1.ask.device.DESK/settings/System.timeZone', 'Bearer token']);
  });

  test('is not known when the service refuses, is not there, or talks nonsense', async () => {
    expect(await deviceTimeZone((await settings({ status: 403, body: '{}' })).envelope)).toBeUndefined();
    expect(await deviceTimeZone((await settings({ status: 200, body: '<html>' })).envelope)).toBeUndefined();
    expect(await deviceTimeZone(device('http://127.0.0.1:1'))).toBeUndefined();
    expect(await deviceTimeZone(device('not a url'))).toBeUndefined();
  });

  test('is waited for no longer than four hundred milliseconds, and then the request is broken off', async () => {
    expect(TIME_ZONE_PATIENCE_MS).toBe(400);
    const { envelope, server } = await settings(undefined);
    expect(await deviceTimeZone(envelope, 1)).toBeUndefined();
    const open = await new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    expect(open).toBeLessThanOrEqual(1);
  });

  test('is not asked for without a device, an endpoint or a token', async () => {
    const { seen, envelope } = await settings({ status: 200, body: '"Europe/Dublin"' });
    Object.assign(envelope.context.System, { apiAccessToken: '' });
    expect(await deviceTimeZone(envelope)).toBeUndefined();
    expect(await deviceTimeZone({} as never)).toBeUndefined();
    expect(seen).toEqual([]);
  });
});

describe('the number that is spoken', () => {
  const skillIn = (zone: string | undefined) => {
    const timeZone = jest.fn(async () => zone);
    const skill = createSkill({
      loadLanguage: packOf,
      choose: () => 0,
      report: () => undefined,
      now: Date.now,
      timeZone,
    });
    return { skill, timeZone };
  };
  const sign = { sign: 'both-legs' };

  test.each([
    ['Europe/Dublin', 'one one two'],
    ['Europe/London', 'nine nine nine'],
    ['Pacific/Auckland', 'one one one'],
    ['Africa/Nairobi', 'your local emergency number'],
    [undefined, 'nine one one'],
  ])('in %s is %s', async (zone, number) => {
    const { response } = await skillIn(zone).skill.invoke(intent('WarningSignIntent', sign));
    expect(spokenText(response)).toContain(`Please call ${number} now.`);
  });

  test('asks the device once a session, and only when a number may be said', async () => {
    const { skill, timeZone } = skillIn('Europe/Dublin');
    await skill.invoke(intent('WhyDoesMyBackHurtIntent', { topic: 'mattress' }));
    expect(timeZone).not.toHaveBeenCalled();
    const first = await skill.invoke(intent('WhenToSeeADoctorIntent'));
    const attributes = first.sessionAttributes ?? {};
    const then = await skill.invoke(intent('WarningSignIntent', sign, { first: false, attributes }));
    expect(spokenText(then.response)).toContain('one one two');
    expect(timeZone).toHaveBeenCalledTimes(1);
  });

  test('of a medicine answer follows the device as well', async () => {
    const { response } = await skillIn('Europe/Dublin').skill.invoke(
      intent('SleepBetterIntent', { topic: 'medicine' }),
    );
    expect(spokenText(response)).toContain('one one two');
  });

  test('is asked for once, even if the device did not say', async () => {
    const { skill, timeZone } = skillIn(undefined);
    const { sessionAttributes = {} } = await skill.invoke(intent('WhenToSeeADoctorIntent'));
    await skill.invoke(intent('AMAZON.YesIntent', {}, { first: false, attributes: sessionAttributes }));
    await skill.invoke(intent('WarningSignIntent', sign, { first: false, attributes: sessionAttributes }));
    expect(timeZone).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['WhenToSeeADoctorIntent', {}],
    ['TellMeMoreIntent', { topic: 'medicine' }],
    ['WhyDoesMyBackHurtIntent', { topic: 'medicine' }],
  ])('of %s %j follows the device', async (name, slots) => {
    const { response } = await skillIn('Europe/Dublin').skill.invoke(intent(name, slots));
    expect(spokenText(response)).toContain('one one two');
  });

  test('is said even when asking for the zone breaks', async () => {
    const timeZone = () => Promise.reject(new Error('broken'));
    const skill = createSkill({
      loadLanguage: packOf,
      choose: () => 0,
      report: () => undefined,
      now: Date.now,
      timeZone,
    });
    expect(spokenText((await skill.invoke(intent('WarningSignIntent', sign))).response)).toContain('nine one one');
  });
});

describe('whatever breaks', () => {
  const pack = packOf('en');
  const { warning, worry, ...speech } = pack.speech;
  const skill = createSkill({
    loadLanguage: () => ({ ...pack, speech }),
    choose: () => 0,
    report: () => undefined,
    timeZone: async () => undefined,
    now: Date.now,
  });

  test.each(['WarningSignIntent', 'WhenToSeeADoctorIntent'])('%s is told whom to call', async (name) => {
    const { response } = await skill.invoke(intent(name, name === 'WarningSignIntent' ? { sign: 'both-legs' } : {}));
    expect(spokenText(response)).toBe(
      'Something went wrong on my side. If you need help now, use your phone to call your local emergency number.',
    );
    expect(response.shouldEndSession).toBe(true);
    expect(JSON.stringify(response)).toContain('medium');
    expect([warning, worry]).toHaveLength(2);
  });
});
