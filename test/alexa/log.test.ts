import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createLog, type LogEntry } from '../../lambda/alexa/log';
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

/** A log on a clock that takes 3 ms a look, and what it wrote. */
function logOnPaper() {
  const entries: LogEntry[] = [];
  let time = 0;
  const log = createLog({ now: () => (time += 3), write: (entry) => void entries.push(entry as LogEntry) });
  return { log, entries };
}

async function logged(events: readonly RequestEnvelope[]): Promise<{ entries: LogEntry[]; text: string }> {
  const { log, entries } = logOnPaper();
  const { handler } = testSkill({ zone: 'Europe/Dublin', store: emptyStore(), report: log.report });
  const invoke = log.around(handler);
  for (const event of events) {
    const { context, session } = event;
    Object.assign(context?.System ?? {}, { apiAccessToken: 'SECRET-TOKEN' });
    Object.assign(session?.user ?? {}, { userId: 'SECRET-USER' });
    await invoke(event);
  }
  return { entries, text: JSON.stringify(entries) };
}

const ANSWERED: ResponseEnvelope = { version: '1.0', response: {} };

describe('the log', () => {
  const ABOUT = { requestId: 'request', type: 'IntentRequest', locale: 'en-US' };

  test('holds one line a request: level, id, type, locale, intent, duration, and whether its process had just begun', async () => {
    const { entries } = await logged([intent('SleepBetterIntent', { topic: 'mattress' }), intent('AMAZON.HelpIntent')]);
    expect(entries).toEqual([
      { level: 'info', ...ABOUT, intent: 'SleepBetterIntent', ms: 3, cold: true },
      { level: 'info', ...ABOUT, intent: 'AMAZON.HelpIntent', ms: 3, cold: false },
    ]);
  });

  test('says in that line what went wrong, even if the person never noticed', async () => {
    const { log, entries } = logOnPaper();
    const invoke = log.around(async () => {
      log.report({ code: 'MemoryTimeout', at: ['memory'] });
      return ANSWERED;
    });
    await invoke(intent('SleepBetterIntent'));
    expect(entries).toEqual([
      {
        level: 'error',
        ...ABOUT,
        intent: 'SleepBetterIntent',
        ms: 3,
        cold: true,
        code: 'MemoryTimeout',
        at: ['memory'],
      },
    ]);
  });

  test('does not hold it against the next request', async () => {
    const { log, entries } = logOnPaper();
    let failing = true;
    const invoke = log.around(async () => {
      if (failing) log.report({ code: 'MemoryTimeout' });
      return ANSWERED;
    });
    await invoke(launch());
    failing = false;
    await invoke(launch());
    expect(entries.map(({ level, code }) => [level, code])).toEqual([
      ['error', 'MemoryTimeout'],
      ['info', undefined],
    ]);
  });

  test('writes a line for what was thrown, too, and lets it through', async () => {
    const { log, entries } = logOnPaper();
    const invoke = log.around(() => Promise.reject(new RangeError('SECRET')));
    await expect(invoke(launch())).rejects.toThrow(RangeError);
    expect(entries).toEqual([expect.objectContaining({ level: 'error', type: 'LaunchRequest', code: 'RangeError' })]);
    expect(JSON.stringify(entries)).not.toContain('SECRET');
  });

  test('writes at once what goes wrong when nobody is asking', () => {
    const { log, entries } = logOnPaper();
    log.report({ code: 'MemoryFailure', at: ['memory'] });
    expect(entries).toEqual([{ level: 'error', code: 'MemoryFailure', at: ['memory'] }]);
  });

  test.each([{}, { request: null }, null])('bears an event that is none: %p', async (event) => {
    const { log, entries } = logOnPaper();
    await log.around(async () => ANSWERED)(event as never);
    expect(entries).toEqual([{ level: 'info', requestId: '', type: '', locale: 'en', ms: 3, cold: true }]);
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
    expect(failures).toEqual([{ code: 'Error' }]);
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
