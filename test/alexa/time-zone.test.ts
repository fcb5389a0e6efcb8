import type { services } from 'ask-sdk-model';
import { deviceTimeZone } from '../../lambda/alexa/time-zone';
import { createSkill } from '../../lambda/skill';
import { spokenText } from '../../simulator/show';
import { packOf } from '../support/language';
import { intent } from '../support/requests';

const device = () => {
  const envelope = intent('WhenToSeeADoctorIntent');
  Object.assign(envelope.context.System, { apiAccessToken: 'token', apiEndpoint: 'https://api.example' });
  return envelope;
};
const answering = (invoke: services.ApiClient['invoke']): services.ApiClient => ({ invoke });

describe('the time zone of a device', () => {
  test('is what its settings say', async () => {
    const seen: string[] = [];
    const client = answering(async ({ url, headers }) => {
      seen.push(url, ...headers.map(({ value }) => value));
      return { statusCode: 200, body: '"Europe/Dublin"', headers: [] };
    });
    expect(await deviceTimeZone(device(), client)).toBe('Europe/Dublin');
    expect(seen).toContain('https://api.example/v2/devices/amzn1.ask.device.DESK/settings/System.timeZone');
    expect(seen).toContain('Bearer token');
  });

  test.each<[string, services.ApiClient['invoke']]>([
    ['refuses', async () => ({ statusCode: 403, body: '{}', headers: [] })],
    ['is not there', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('is not known when the service %s', async (_, invoke) => {
    expect(await deviceTimeZone(device(), answering(invoke), 1)).toBeUndefined();
  });

  test('is not asked for without a device, an endpoint or a token', async () => {
    const client = answering(() => Promise.reject(new Error('must not be called')));
    const envelope = device();
    Object.assign(envelope.context.System, { apiAccessToken: '' });
    expect(await deviceTimeZone(envelope, client)).toBeUndefined();
    expect(await deviceTimeZone({} as never, client)).toBeUndefined();
  });
});

describe('the number that is spoken', () => {
  const skillIn = (zone: string | undefined) => {
    const timeZone = jest.fn(async () => zone);
    const skill = createSkill({ loadLanguage: packOf, choose: () => 0, report: () => undefined, timeZone });
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
});
