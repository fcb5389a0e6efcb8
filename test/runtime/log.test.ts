import { skillDisabledEvent } from '../../simulator/envelope';
import { intent, launch } from '../support/requests';
import { type Invocation, RuntimeClient } from './client';
import { deploy } from './deployed';
import { deadTable } from './table';

/** What reaches CloudWatch, as it would reach it: the lines of the process, the runtime's own included. */
describe('a request leaves one line', () => {
  let bundle: Awaited<ReturnType<typeof deploy>>;
  beforeAll(async () => {
    bundle = await deploy();
  });
  afterAll(() => bundle.remove());

  async function invocationsOf(events: readonly unknown[], env: NodeJS.ProcessEnv = {}): Promise<Invocation[]> {
    const client = await RuntimeClient.start({ folder: bundle.folder, env });
    try {
      const invocations: Invocation[] = [];
      for (const event of events) invocations.push(await client.invoke(event));
      return invocations;
    } finally {
      await client.stop();
    }
  }

  /** The only line that an event left. */
  function lineOf({ log }: Invocation): Record<string, unknown> {
    expect(log).toHaveLength(1);
    return JSON.parse(log[0] ?? '');
  }

  test('of its own, which the runtime does not wrap, and only the first of a process was cold', async () => {
    const asked = (requestId: string) => ({ requestId });
    const invocations = await invocationsOf([
      launch(asked('one')),
      intent('WhyDoesMyBackHurtIntent', {}, asked('two')),
      intent('WarningSignIntent', { sign: 'both-legs' }, asked('three')),
    ]);
    const common = { level: 'info', locale: 'en-US', ms: expect.any(Number) };
    expect(invocations.map(lineOf)).toEqual([
      { ...common, requestId: 'one', type: 'LaunchRequest', cold: true },
      { ...common, requestId: 'two', type: 'IntentRequest', intent: 'WhyDoesMyBackHurtIntent', cold: false },
      { ...common, requestId: 'three', type: 'IntentRequest', intent: 'private', cold: false },
    ]);
  });

  test('with what went wrong in it when it was answered with an apology, and nothing that was said', async () => {
    const secret = 'my back hurts';
    const request = { type: 'Never.Seen', requestId: 'odd', locale: 'en-US', secret };
    const invocations = await invocationsOf([{ ...launch(), request }, launch({ requestId: 'next' })]);
    const [odd, next] = invocations.map(lineOf);
    expect(odd).toMatchObject({ level: 'error', requestId: 'odd', type: 'Never.Seen', cold: true });
    expect(odd).toMatchObject({ code: expect.any(String), ms: expect.any(Number) });
    expect(JSON.stringify(odd)).not.toContain('hurts');
    expect(next).toMatchObject({ level: 'info', requestId: 'next', cold: false });
  });

  test('with what the platform tells of an error of ours', async () => {
    const error = { type: 'INVALID_RESPONSE', message: 'secret' };
    const request = {
      type: 'System.ExceptionEncountered',
      requestId: 'told',
      timestamp: '2026-11-23T02:00:00Z',
      error,
    };
    const [told] = (await invocationsOf([{ ...launch(), request }])).map(lineOf);
    expect(told).toMatchObject({ level: 'error', code: 'INVALID_RESPONSE', requestId: 'told', cold: true });
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  test('when memory fails, too', async () => {
    const events = [intent('PreferPositionIntent', { position: 'back' }, { requestId: 'unkept' })];
    const [unkept] = (await invocationsOf(events, await deadTable())).map(lineOf);
    expect(unkept).toMatchObject({ requestId: 'unkept', type: 'IntentRequest', cold: true });
  });

  test("beside the runtime's own, when the invocation fails", async () => {
    const event = skillDisabledEvent({ requestId: 'kept', timestamp: '2026-11-23T02:00:00Z' });
    const [{ failure, log } = { log: [] }] = await invocationsOf([event], await deadTable());
    expect(failure?.type).toBe('NotForgotten');
    const lines = log.map((line) => JSON.parse(line));
    // The runtime's lines are told by their time stamp.
    expect(lines.filter((line) => !('timestamp' in line))).toEqual([
      expect.objectContaining({ level: 'error', requestId: 'kept', code: 'NotForgotten', cold: true }),
    ]);
    expect(lines.filter((line) => 'timestamp' in line)).toHaveLength(1);
  });
});
