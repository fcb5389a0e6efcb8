import type { RequestEnvelope } from 'ask-sdk-model';
import { type LogEntry, withLog } from '../../lambda/alexa/log';
import { INTENTS, SLOTS } from '../../lambda/contract';
import { LEVELS } from '../../lambda/knowledge/warning-signs';
import { createSkill } from '../../lambda/skill';
import { readContract } from '../../tools/contract';
import { intent, launch } from '../support/requests';
import { emptyStore, testSkill } from '../support/skill';

/** Every intent with every id of every slot, an unknown one, and what is not an intent. */
function everything(): RequestEnvelope[] {
  const asked = INTENTS.flatMap((name) => {
    const slots = Object.keys(readContract().intents[name]?.slots ?? {});
    const filled = slots.flatMap((slot) => (SLOTS[slot as keyof typeof SLOTS] ?? []).map((id) => ({ [slot]: id })));
    return [{}, ...filled].map((ids) => intent(name, ids));
  });
  return [launch(), ...asked, intent('my back hurts'), { ...launch(), request: { type: 'Never.Seen' } } as never];
}

async function logged(events: readonly RequestEnvelope[]): Promise<{ entries: LogEntry[]; text: string }> {
  const { handler, failures } = testSkill({ zone: 'Europe/Dublin', store: emptyStore() });
  const entries: LogEntry[] = [];
  let time = 0;
  const invoke = withLog(
    handler,
    () => (time += 3),
    (entry) => void entries.push(entry),
  );
  for (const event of events) {
    const { context, session } = event;
    Object.assign(context?.System ?? {}, { apiAccessToken: 'SECRET-TOKEN' });
    Object.assign(session?.user ?? {}, { userId: 'SECRET-USER' });
    await invoke(event);
  }
  return { entries, text: JSON.stringify([entries, failures]) };
}

describe('the log', () => {
  test('holds one entry a request: id, type, locale, intent and duration', async () => {
    const { entries } = await logged([intent('SleepBetterIntent', { topic: 'mattress' })]);
    expect(entries).toEqual([
      { requestId: 'request', type: 'IntentRequest', locale: 'en-US', intent: 'SleepBetterIntent', ms: 3 },
    ]);
  });

  test.each([
    'WarningSignIntent',
    'WhenToSeeADoctorIntent',
    'WokeUpIntent',
    'GentleVersionIntent',
    'ItHurtsIntent',
    'RelieveNowIntent',
    'TipFeedbackIntent',
  ])('does not name %s', async (name) => {
    const { entries } = await logged([intent(name)]);
    expect(entries[0]?.intent).toBe('private');
  });

  test('does not repeat a name that came from elsewhere', async () => {
    expect((await logged([intent('my back hurts')])).entries[0]?.intent).toBe('unknown');
  });

  test.each(['WarningSignIntent', 'RelieveNowIntent'])('does not tell where %s broke, nor why', async (name) => {
    const failures: unknown[] = [];
    const skill = createSkill({
      loadLanguage: () => {
        throw new Error('SECRET my back hurts');
      },
      choose: () => 0,
      timeZone: async () => undefined,
      now: Date.now,
      report: (failure) => void failures.push(failure),
    });
    await skill.invoke(intent(name, { sign: 'self-harm' }));
    expect(failures).toEqual([{ requestId: 'request', type: 'IntentRequest', locale: 'en-US', code: 'Error' }]);
  });

  test('says nothing of what was said, how urgent it is, or who asked, whatever is asked', async () => {
    const { text, entries } = await logged(everything());
    const ids = Object.values(SLOTS)
      .flat()
      .filter((id) => id.length > 4);
    const forbidden = [...ids, ...LEVELS, 'SECRET', 'flamingo', 'my back hurts', 'Dublin'];
    expect(forbidden.filter((word) => text.includes(word))).toEqual([]);
    expect(entries.length).toBeGreaterThan(150);
  });
});
