import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { specFaults } from '../../tools/amazon/spec';
import { readWritten } from '../../tools/amazon/written';
import { bundle } from '../../tools/bundle';
import { assemble } from '../../tools/deploy/assemble';
import { contentsOf } from '../../tools/deploy/contents';
import { readResources } from '../../tools/deploy/resources';
import { send } from '../../tools/deploy/send';
import { settingsFrom } from '../../tools/deploy/settings';
import { skillIdOf } from '../../tools/deploy/state';
import { readTemplate } from '../../tools/stack/template';
import { handledEvents } from '../../tools/store/uses';
import { type FalseAmazon, type StackCall, startFalseAmazon } from '../deploy/false-amazon';
import { unzip } from '../deploy/unzip';

/** The real ask-cli deploys our copy, twice, to an Amazon on loopback that keeps what it is sent. */
describe('ask-cli', () => {
  const home = mkdtempSync(join(tmpdir(), 'ask-home-'));
  const code = join(home, 'lambda');
  const copy = join(home, 'restful-back');
  const AWS_REGIONS = ['us-east-1', 'eu-west-1', 'us-west-2'];
  let amazon: FalseAmazon;
  let env: NodeJS.ProcessEnv;

  async function deploy(): Promise<number> {
    const settings = settingsFrom(
      { ...env, SITE_URL: 'https://example.org' },
      undefined,
      ['default', 'EU', 'FE'],
      home,
    );
    assemble(copy, code, readResources(), settings);
    return send(copy, settings.profile, home, env);
  }

  const manifest = () => JSON.parse(readFileSync(join(copy, 'skill-package/skill.json'), 'utf8')).manifest;
  const calls = (action: StackCall['action']) => amazon.stacks.filter((call) => call.action === action);

  beforeAll(async () => {
    amazon = await startFalseAmazon();
    env = { PATH: process.env.PATH, HOME: home, ...amazon.environment };
    await bundle(code);
  });
  afterAll(async () => {
    await amazon.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('makes a stack in each region, with the code and every parameter the template wants', async () => {
    expect(await deploy()).toBe(0);
    expect(amazon.strangers).toEqual([]);
    const stacks = calls('CreateStack');
    expect(stacks.map(({ region }) => region).sort()).toEqual([...AWS_REGIONS].sort());
    const { Parameters } = readTemplate();
    for (const { region, template, parameters, capabilities } of stacks) {
      expect(readTemplate(template)).toEqual(readTemplate());
      expect(capabilities).toEqual(['CAPABILITY_IAM']);
      const unset = Object.keys(Parameters).filter(
        (name) => !(name in parameters) && Parameters[name]?.Default === undefined,
      );
      expect(unset).toEqual([]);
      expect(Object.keys(parameters).filter((name) => !(name in Parameters))).toEqual([]);
      const { CodeBucket, CodeKey, CodeVersion } = parameters;
      const upload = amazon.objects.find(({ path }) => path === `${region}/${CodeBucket}/${CodeKey}`);
      expect(upload?.version).toBe(CodeVersion);
      expect([...unzip(upload?.body).keys()].sort()).toEqual(contentsOf(code).files);
    }
  }, 120_000);

  test('sends the package first, for the skill needs an id, and again with endpoints and events', () => {
    expect(amazon.packages).toHaveLength(2);
    expect([...unzip(amazon.packages[1]).keys()].sort()).toEqual(contentsOf(join(copy, 'skill-package')).files);
    const { apis, events } = manifest();
    expect(Object.keys(apis.custom.regions).sort()).toEqual(['EU', 'FE']);
    expect(apis.custom.regions.EU.endpoint.uri).toBe('arn:aws:lambda:eu-west-1:111122223333:function:skill:live');
    expect(events.subscriptions.map(({ eventName }: { eventName: string }) => eventName).sort()).toEqual(
      [...handledEvents()].sort(),
    );
    expect(specFaults('manifest', readWritten('skill-package/skill.json'), { manifest: manifest() })).toEqual([]);
  });

  test('writes account ids into the copy and its memory, never into the repository', () => {
    const account = '111122223333';
    expect(JSON.stringify(manifest())).toContain(account);
    expect(skillIdOf('__ENVIRONMENT_ASK_PROFILE__', home)).toBe('amzn1.ask.skill.0000');
    expect(readFileSync('skill-package/skill.json', 'utf8')).not.toContain(account);
    expect(readFileSync('ask-resources.json', 'utf8')).not.toContain('amzn1');
  });

  test('knows the next time which skill and stacks are ours, and gives the code a new version', async () => {
    expect(await deploy()).toBe(0);
    expect(amazon.strangers).toEqual([]);
    const [before, after] = [calls('CreateStack'), calls('UpdateStack')];
    expect(after.map(({ stack }) => stack).sort()).toEqual(before.map(({ stack }) => stack).sort());
    const versions = [...before, ...after].map(({ parameters }) => parameters.CodeVersion);
    expect(new Set(versions).size).toBe(versions.length);
  }, 120_000);

  test('never leaves the skill without its endpoints again', () => {
    const [first, ...later] = amazon.packages.map((zip) => JSON.parse(String(unzip(zip).get('skill.json'))).manifest);
    expect(first.apis.custom.endpoint).toBeUndefined();
    expect(later.length).toBeGreaterThan(1);
    for (const { apis, events } of later) {
      expect(Object.keys(apis.custom.regions).sort()).toEqual(['EU', 'FE']);
      expect(events.endpoint.uri).toMatch(/:live$/);
    }
  });

  test('fails when a region refuses its stack, and what it knew is still known', async () => {
    amazon.broken.add('eu-west-1');
    expect(await deploy()).not.toBe(0);
    expect(skillIdOf('__ENVIRONMENT_ASK_PROFILE__', home)).toBe('amzn1.ask.skill.0000');
    amazon.broken.clear();
    expect(await deploy()).toBe(0);
    expect(calls('CreateStack')).toHaveLength(AWS_REGIONS.length);
  }, 240_000);

  test('leaves nothing of the deployment in the project', () => {
    expect(
      existsSync('.ask/ask-states.json') && readFileSync('.ask/ask-states.json', 'utf8').includes('111122223333'),
    ).toBe(false);
  });
});
