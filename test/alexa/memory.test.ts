import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { NOTHING } from '../../lambda/memory/remembered';
import type { Store } from '../../lambda/memory/store';
import { createSkill } from '../../lambda/skill';
import { intentRequest, skillDisabledEvent } from '../../simulator/envelope';
import { spokenText } from '../../simulator/show';
import { checkResponse } from '../support/checks';
import { packOf } from '../support/language';
import { kept, NOW, OWNER, remembering, say, session, signal, watched } from '../support/remembering';
import { intent, launch } from '../support/requests';
import { emptyStore, testSkill } from '../support/skill';

describe('an answer that needs nothing remembered', () => {
  test.each<[string, RequestEnvelope]>([
    ['why', intent('WhyDoesMyBackHurtIntent')],
    ['is it my mattress', intent('WhyDoesMyBackHurtIntent', { topic: 'mattress' })],
    ['how do I use a pillow', intent('SleepBetterIntent', { topic: 'pillow' })],
    ['is the side good', intent('SleepPositionIntent', { position: 'side' })],
    ['when should I worry', intent('WhenToSeeADoctorIntent')],
    ['are you a doctor', intent('AboutIntent')],
    ['who says so', intent('SourceIntent')],
    ['good night', intent('GoodNightIntent')],
    ['stop', intent('AMAZON.StopIntent')],
    ['something else', intent('AMAZON.FallbackIntent')],
    ['forget me, before the yes', intent('ForgetMeIntent')],
  ])('does not touch the table: %s', async (_, event) => {
    const { store, calls } = watched();
    await testSkill({ store }).handler(event);
    expect(calls).toEqual([]);
  });
});

describe('a warning sign', () => {
  const sign = intent('WarningSignIntent', { sign: 'both-legs' });

  test('ends the wind-down of this night beside its answer, and nothing tells what was said', async () => {
    const place = { plan: 'medium', mode: 'hands-free', at: 0, since: NOW - 60_000, until: 11 } as const;
    const store = await remembering({ place, gate: true, gentle: false });
    const { response } = await testSkill({ store }).handler(sign);
    expect(spokenText(response)).toMatch(/Please call nine one one now\.$/);
    const item = await kept(store);
    expect(item?.remembered).toMatchObject({ place: { at: 11 }, still: NOW });
    expect(JSON.stringify(item)).not.toMatch(/leg|sign|warn/);
  });

  test('leaves movements out for whoever passed the gate on another night', async () => {
    const store = await remembering({ gate: true, gentle: false });
    const { handler } = testSkill({ store });
    await handler(sign);
    const { response } = await handler(intent('StartRoutineIntent'));
    expect(spokenText(response)).toMatch(/^Time to settle, without the moves\./);
  });

  test('writes nothing where there is no wind-down to end', async () => {
    const { store, calls } = watched(await remembering({ voice: 'slow' }));
    await testSkill({ store }).handler(sign);
    expect(calls).toEqual(['get']);
  });

  test('is answered when the table fails or never answers', async () => {
    for (const get of [() => Promise.reject(new Error('down')), () => new Promise<never>(() => {})]) {
      const { handler, failures } = testSkill({ store: { ...emptyStore(), get } });
      expect(spokenText((await handler(sign)).response)).toMatch(/Please call nine one one now\.$/);
      expect(failures).toEqual([]);
    }
  });
});

describe('a session', () => {
  test('reads once, however long it is', async () => {
    const { store, calls } = watched();
    const { handler } = testSkill({ store });
    await session(
      handler,
      (bedside) => launch(bedside),
      say('SleepBetterIntent'),
      say('PreferPositionIntent', { position: 'side' }),
      say('WhatDoYouRememberIntent'),
      say('StartRoutineIntent'),
      say('AMAZON.YesIntent'),
    );
    expect(calls.filter((call) => call === 'get')).toHaveLength(1);
  });

  test('writes once in a turn that changed something, and not in one that did not', async () => {
    const { store, calls } = watched();
    const { handler } = testSkill({ store });
    const writes: number[] = [];
    const counted = async (event: RequestEnvelope) => {
      const before = calls.length;
      const answer = await handler(event);
      writes.push(calls.slice(before).filter((call) => call === 'put').length);
      return answer;
    };
    await session(
      counted,
      (bedside) => launch(bedside),
      say('SleepBetterIntent'),
      say('WhyDoesMyBackHurtIntent'),
      say('WhatDoYouRememberIntent'),
      say('VoiceStyleIntent', { style: 'slow' }),
      say('AMAZON.FallbackIntent'),
    );
    // The first words were heard; a tip was; nothing; nothing; a voice was chosen; nothing.
    expect(writes).toEqual([1, 1, 0, 0, 1, 0]);
  });

  test('goes on without a table that fails, and asks it again only to keep something new', async () => {
    const { store, calls } = watched({ ...emptyStore(), get: () => Promise.reject(new Error('down')) });
    const { handler, forgotten } = testSkill({ store });
    const answers = await session(
      handler,
      (bedside) => launch(bedside),
      say('SleepPositionIntent'),
      say('RelieveNowIntent'),
    );
    expect(spokenText(answers[0]?.response ?? {})).toContain('What would you like to know?');
    // Once at the launch; not for how to lie; and once more because a tip was heard.
    expect(calls).toEqual(['get', 'get']);
    expect(forgotten).toEqual(['MemoryFailure', 'MemoryFailure']);
  });

  test('does not make every later turn wait for a table that stopped writing', async () => {
    const inner = emptyStore();
    const { store, calls } = watched({ ...inner, put: () => Promise.reject(new Error('down')) });
    const { handler } = testSkill({ store });
    await session(
      handler,
      (bedside) => launch(bedside),
      say('PreferPositionIntent', { position: 'side' }),
      say('WhyDoesMyBackHurtIntent'),
      say('AboutIntent'),
    );
    // Read and try at the launch; read again and try for what is new; then leave it alone.
    expect(calls).toEqual(['get', 'put', 'get', 'put']);
  });

  test('says again what was said, and not what could not be kept', async () => {
    const store = { ...emptyStore(), remove: () => Promise.reject(new Error('down')) };
    const { handler } = testSkill({ store });
    const answers = await session(
      handler,
      (bedside) => launch(bedside),
      say('ForgetMeIntent'),
      say('AMAZON.YesIntent'),
      say('AMAZON.RepeatIntent'),
    );
    expect(spokenText(answers.at(-1)?.response ?? {})).toMatch(
      /^I could not reach my memory, so nothing was forgotten\./,
    );
  });

  test('keeps what could not be written, and writes it with the next change', async () => {
    const inner = emptyStore();
    let down = true;
    const store: Store = {
      ...inner,
      put: (...args) => (down ? Promise.reject(new Error('down')) : inner.put(...args)),
    };
    const { handler } = testSkill({ store });
    const [opened] = await session(handler, (bedside) => launch(bedside));
    const attributes = opened?.sessionAttributes ?? {};
    const tried = await handler(intent('PreferPositionIntent', { position: 'side' }, { first: false, attributes }));
    expect(spokenText(tried.response)).toMatch(/^All right\. I will go by that for now, but I cannot keep it\./);
    down = false;
    await handler(
      intent('VoiceStyleIntent', { style: 'slow' }, { first: false, attributes: tried.sessionAttributes ?? {} }),
    );
    expect((await kept(store))?.remembered).toMatchObject({ welcomed: true, position: 'side', voice: 'slow' });
  });
});

describe('two devices at once', () => {
  test('lose nothing of what was told to either', async () => {
    const store = emptyStore();
    const [one, two] = [testSkill({ store }), testSkill({ store })];
    const [kitchen] = await session(one.handler, (bedside) => launch(bedside));
    const [bedroom] = await session(two.handler, (bedside) => launch(bedside));
    const of = (answer: ResponseEnvelope | undefined) => ({
      first: false,
      attributes: answer?.sessionAttributes ?? {},
    });
    await Promise.all([
      one.handler(intent('PreferPositionIntent', { position: 'left-side' }, of(kitchen))),
      two.handler(intent('AvoidPositionIntent', { position: 'back' }, of(bedroom))),
    ]);
    await Promise.all([
      two.handler(intent('SleepBetterIntent', {}, of(bedroom))),
      one.handler(intent('VoiceStyleIntent', { style: 'whisper' }, of(kitchen))),
    ]);
    const { remembered } = (await kept(store)) ?? {};
    expect(remembered).toMatchObject({ position: 'left-side', avoids: ['back'], voice: 'whisper' });
    expect(remembered?.tips.heard).toHaveLength(1);
  });
});

describe('what is kept', () => {
  test('is never a reason, and nothing of what is private', async () => {
    const store = emptyStore();
    const { handler } = testSkill({ store });
    const private_ = ['pregnancy', 'leg-pain', 'diagnosis', 'medicine', 'scan'];
    await session(
      handler,
      (bedside) => launch(bedside),
      ...private_.flatMap((topic) => [say('SleepBetterIntent', { topic }), say('TellMeMoreIntent')]),
      ...['pregnancy', 'thin-bones', 'operation', 'other'].map((reason) => say('GentleVersionIntent', { reason })),
      say('ItHurtsIntent'),
      say('WhenToSeeADoctorIntent'),
    );
    const item = await kept(store);
    expect(item?.remembered.gentle).toBe(true);
    // What helps when it hurts is told to everybody who asks; the private answers leave no tip behind.
    expect(item?.remembered.tips.heard).toEqual(['C-pillow-between', 'C-heat']);
    expect(JSON.stringify(item)).not.toMatch(/pregnan|bone|operation|leg|medicine|scan|diagnos|hurt|preg/i);
  });

  test('is written again once a month while it is in use, so that it does not expire', async () => {
    const old = NOW - 40 * 24 * 3600 * 1000;
    const store = await remembering({ welcomed: true, voice: 'slow' }, old);
    await testSkill({ store }).handler(launch());
    expect(await kept(store)).toMatchObject({ written: NOW, remembered: { welcomed: true, voice: 'slow' } });
  });

  test('is of the recognised speaker alone', async () => {
    const store = emptyStore();
    const { handler } = testSkill({ store });
    await handler(intent('PreferPositionIntent', { position: 'side' }, { personId: 'Anna' }));
    await handler(intent('PreferPositionIntent', { position: 'back' }));
    expect((await kept(store, { ...OWNER, personId: 'Anna' }))?.remembered.position).toBe('side');
    expect((await kept(store))?.remembered.position).toBe('back');
  });

  test('is nothing, for somebody the platform does not name', async () => {
    const { store, calls } = watched();
    const event = structuredClone(launch());
    Object.assign(event.session?.user ?? {}, { userId: '' });
    Object.assign(event.context.System.user, { userId: '' });
    const { response } = await testSkill({ store }).handler(event);
    expect(spokenText(response)).toContain('What would you like to know?');
    expect(calls).toEqual([]);
  });
});

describe('the gate', () => {
  const passing = async (store: Store, store2 = store) => {
    const asked = await testSkill({ store }).handler(intent('StartRoutineIntent'));
    const bedside = { first: false, attributes: asked.sessionAttributes ?? {} };
    return testSkill({ store: store2 }).handler(intent('AMAZON.YesIntent', {}, bedside));
  };

  test('asked because the table failed overwrites nothing that is known', async () => {
    const wanted = { gate: true, gentle: true, length: 'long', mode: 'step-by-step' } as const;
    const store = await remembering(wanted);
    await passing({ ...store, get: () => Promise.reject(new Error('down')) }, store);
    expect((await kept(store))?.remembered).toMatchObject(wanted);
  });

  test('does not beat a gentle version that was told to another device in the meantime', async () => {
    const store = emptyStore();
    const asked = await testSkill({ store }).handler(intent('StartRoutineIntent'));
    await testSkill({ store }).handler(intent('GentleVersionIntent', { reason: 'pregnancy' }));
    const bedside = { first: false, attributes: asked.sessionAttributes ?? {} };
    await testSkill({ store }).handler(intent('AMAZON.YesIntent', {}, bedside));
    expect((await kept(store))?.remembered).toMatchObject({ gate: true, gentle: true });
  });

  test('that was not passed leaves no preference behind', async () => {
    const store = emptyStore();
    const { handler } = testSkill({ store });
    const asked = await handler(intent('StartRoutineIntent', { length: 'long' }));
    await handler(intent('AMAZON.NoIntent', {}, { first: false, attributes: asked.sessionAttributes ?? {} }));
    expect((await kept(store))?.remembered.length).toBeUndefined();
  });
});

test('a record that does not say its version is written over with all that is known of it', async () => {
  const store = emptyStore();
  const known = { ...NOTHING, gentle: true, voice: 'slow' as const };
  const versionless: Store = { ...store, get: async () => ({ remembered: known, version: 0, written: 0 }) };
  await testSkill({ store: versionless }).handler(intent('AvoidPositionIntent', { position: 'stomach' }));
  expect((await kept(store))?.remembered).toEqual({ ...known, avoids: ['stomach'] });
});

test('a memory that cannot even be opened keeps nobody from an answer', async () => {
  const skill = createSkill({
    loadLanguage: packOf,
    choose: () => 0,
    timeZone: async () => undefined,
    now: () => NOW,
    report: () => undefined,
    memory: () => {
      throw new Error('no such file');
    },
  });
  expect(spokenText((await skill.invoke(intent('StartRoutineIntent'))).response)).toMatch(/Shall we start\?$/);
  const disabled = skillDisabledEvent({ requestId: 'r', timestamp: '2026-11-23T02:00:01Z' });
  await expect(skill.invoke(disabled)).rejects.toThrow('household');
});

test('a damaged memory is answered like any other', async () => {
  const store = emptyStore();
  const damaged = {
    avoids: 'back',
    tips: { heard: [1, null] },
    gate: 'yes',
    place: { plan: 'short' },
    voice: 'loud',
    length: 'long',
  };
  await store.put(OWNER, { remembered: damaged as never, version: 1, written: NOW }, signal());
  const { handler, failures } = testSkill({ store });
  const answer = await handler(
    intentRequest(
      {
        locale: 'en-US',
        sessionId: 's',
        first: true,
        attributes: {},
        timestamp: '2026-11-23T02:00:00Z',
        requestId: 'r',
      },
      { intent: 'StartRoutineIntent', slots: {}, score: 1, how: 'exact' },
    ),
  );
  checkResponse(answer);
  // Nobody knows whether the gate was passed, so it is there.
  expect(spokenText(answer.response)).toMatch(/Shall we start\?$/);
  expect(failures).toEqual([]);
  expect((await kept(store))?.remembered.length).toBe('long');
});
