import { NOTHING } from '../../lambda/memory/remembered';
import type { Store } from '../../lambda/memory/store';
import { skillDisabledEvent } from '../../simulator/envelope';
import { spokenText } from '../../simulator/show';
import { kept, NOW, OWNER, remembering, say, session, signal } from '../support/remembering';
import { intent, launch } from '../support/requests';
import { emptyStore, testSkill } from '../support/skill';

describe('to forget', () => {
  const yesTo = async (store: Store, scope: 'me' | 'everyone', personId?: string) => {
    const person = personId ? { personId } : {};
    const { handler } = testSkill({ store });
    const asked = await handler(intent('ForgetMeIntent', { scope }, person));
    expect(asked.response).toMatchObject({ shouldEndSession: false, reprompt: expect.anything() });
    return handler(
      intent('AMAZON.YesIntent', {}, { ...person, first: false, attributes: asked.sessionAttributes ?? {} }),
    );
  };

  test('me forgets the speaker and nobody else', async () => {
    const store = await remembering({ voice: 'slow' });
    await store.put({ ...OWNER, personId: 'Anna' }, { remembered: NOTHING, version: 1, written: NOW }, signal());
    expect(spokenText((await yesTo(store, 'me', 'Anna')).response)).toBe(
      'Done. I have forgotten what I knew about you.',
    );
    expect(await kept(store, { ...OWNER, personId: 'Anna' })).toBeUndefined();
    expect(await kept(store)).toBeDefined();
  });

  test('everyone forgets the household', async () => {
    const store = await remembering({ voice: 'slow' });
    await store.put({ ...OWNER, personId: 'Anna' }, { remembered: NOTHING, version: 1, written: NOW }, signal());
    expect(spokenText((await yesTo(store, 'everyone')).response)).toBe('Done. I have forgotten everyone in this home.');
    expect(await kept(store, { ...OWNER, personId: 'Anna' })).toBeUndefined();
    expect(await kept(store)).toBeUndefined();
  });

  test('says so when it could not be done', async () => {
    const store = { ...(await remembering({ voice: 'slow' })), remove: () => Promise.reject(new Error('down')) };
    expect(spokenText((await yesTo(store, 'me')).response)).toMatch(
      /^I could not reach my memory, so nothing was forgotten\./,
    );
    expect(await kept(store)).toBeDefined();
  });

  test('leaves nothing in the conversation that goes on', async () => {
    const store = emptyStore();
    const { handler } = testSkill({ store });
    const answers = await session(
      handler,
      (bedside) => launch(bedside),
      say('PreferPositionIntent', { position: 'side' }),
      say('VoiceStyleIntent', { style: 'slow' }),
      say('ForgetMeIntent'),
      say('AMAZON.YesIntent'),
      say('WhatDoYouRememberIntent'),
    );
    expect(spokenText(answers.at(-1)?.response ?? {})).toMatch(/^I remember nothing about you\./);
    expect(await kept(store)).toBeUndefined();
  });
});

describe('when the skill is disabled', () => {
  const event = (timestamp: string) => skillDisabledEvent({ requestId: 'r', timestamp });

  test('everybody in the household is forgotten, without a word', async () => {
    const store = await remembering({ voice: 'slow' });
    await store.put({ ...OWNER, personId: 'Anna' }, { remembered: NOTHING, version: 1, written: NOW }, signal());
    const { handler } = testSkill({ store });
    expect((await handler(event('2026-11-23T02:00:01Z'))).response).toEqual({});
    expect(await kept(store)).toBeUndefined();
    expect(await kept(store, { ...OWNER, personId: 'Anna' })).toBeUndefined();
    // Events may come twice.
    expect((await handler(event('2026-11-23T02:00:01Z'))).response).toEqual({});
  });

  test('an event that comes late does not take what was told since', async () => {
    const store = await remembering({ voice: 'slow' });
    await testSkill({ store }).handler(event('2026-11-20T02:00:00Z'));
    expect(await kept(store)).toBeDefined();
  });

  test('the event fails if the table does, so that it is sent again', async () => {
    const store = { ...(await remembering({})), removeAll: () => Promise.reject(new Error('down')) };
    const { handler, failures } = testSkill({ store });
    await expect(handler(event('2026-11-23T02:00:01Z'))).rejects.toThrow('household');
    expect(failures).toMatchObject([{ code: 'NotForgotten' }]);
  });
});
