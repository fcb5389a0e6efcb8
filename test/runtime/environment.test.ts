import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { spokenText } from '../../simulator/show';
import { checkResponse } from '../support/checks';
import { intent, launch } from '../support/requests';
import { RuntimeClient } from './client';
import { deploy } from './deployed';
import { deadTable, withTable } from './table';

/** What the environment gives or lacks; a process each. */
describe('a process', () => {
  let bundle: Awaited<ReturnType<typeof deploy>>;
  beforeAll(async () => {
    bundle = await deploy();
  });
  afterAll(() => bundle.remove());

  async function running(env: NodeJS.ProcessEnv, use: (client: RuntimeClient) => Promise<void>): Promise<void> {
    const client = await RuntimeClient.start({ folder: bundle.folder, env });
    try {
      await use(client);
    } finally {
      await client.stop();
    }
  }

  test('without a table answers, and promises nothing', () =>
    running({}, async (client) => {
      const first = await client.ask(launch());
      checkResponse(first);
      expect(spokenText(first.response)).toContain('What would you like to know?');
      const told = await client.ask(intent('PreferPositionIntent', { position: 'back' }));
      checkResponse(told);
      expect(spokenText(told.response)).not.toContain('I will remember');
    }));

  test('answers what wants memory when the table is out of reach', async () =>
    running(await deadTable(), async (client) => {
      for (const event of [launch(), intent('WhatDoYouRememberIntent'), intent('StartRoutineIntent')]) {
        const answer = await client.ask(event);
        checkResponse(answer);
        expect(spokenText(answer.response)).not.toBe('');
      }
      const told = await client.ask(intent('PreferPositionIntent', { position: 'back' }));
      checkResponse(told);
      expect(spokenText(told.response)).toContain('I cannot keep that just now.');
    }));

  test('refuses requests for another skill, and outlives them', () =>
    running({ SKILL_ID: 'amzn1.ask.skill.desk' }, async (client) => {
      const other = structuredClone(launch());
      Object.assign(other.context.System.application, { applicationId: 'amzn1.ask.skill.other' });
      Object.assign(other.session?.application ?? {}, { applicationId: 'amzn1.ask.skill.other' });
      const { answer, failure } = await client.invoke(other);
      expect(answer).toBeUndefined();
      expect(failure?.words).toMatch(/^the invocation failed: .*verification failed/);
      checkResponse(await client.ask(launch()));
    }));

  test('loads the AWS client from beside it, when an answer first wants memory', () =>
    withTable((table) =>
      running({ ...table.env, NODE_DEBUG: 'module' }, async (client) => {
        const loads = loadsOf(client, 'memory.js');
        expect(await loads(intent('WhyDoesMyBackHurtIntent'))).toBe(false);
        expect(await loads(intent('PreferPositionIntent', { position: 'back' }))).toBe(true);
        expect(await table.items()).toHaveLength(1);
      }),
    ));

  test("loads the clients for Alexa's services from beside it, when it first asks a device where it stands", () =>
    withSettings('"Europe/Dublin"', (apiEndpoint) =>
      running({ NODE_DEBUG: 'module' }, async (client) => {
        const sign = structuredClone(intent('WarningSignIntent', { sign: 'both-legs' }));
        Object.assign(sign.context.System, { apiEndpoint, apiAccessToken: 'token' });
        const loads = loadsOf(client, 'services.js');
        expect(await loads(intent('WhyDoesMyBackHurtIntent'))).toBe(false);
        expect(await loads(sign)).toBe(true);
        expect(spokenText((await client.ask(sign)).response).match(/one one two/g)).toHaveLength(2);
      }),
    ));

  /** Whether Node tells that an event made it load a file of the bundle. */
  function loadsOf(client: RuntimeClient, file: string) {
    return async (event: unknown): Promise<boolean> => {
      const { answer, log } = await client.invoke(event);
      expect(answer).toBeDefined();
      return log.some((line) => line.includes(`load "${join(bundle.folder, file)}"`));
    };
  }
});

/** What tells a device's settings, at Alexa's endpoint: always the same. */
async function withSettings(setting: string, use: (endpoint: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => response.end(setting));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
