import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../tools/bundle';
import { assemble, deployedManifest, deployedResources } from '../../tools/deploy/assemble';
import { codeFaults } from '../../tools/deploy/code';
import { contentsOf } from '../../tools/deploy/contents';
import {
  ownProfile,
  type Profile,
  type Resources,
  readResources,
  regionsOf,
  resourcesFaults,
} from '../../tools/deploy/resources';
import { settingsFrom } from '../../tools/deploy/settings';
import { siteFaults, siteUrl } from '../../tools/deploy/site-check';
import { lendState, STATE_FILE, skillIdOf, takeBackState } from '../../tools/deploy/state';
import { readTemplate } from '../../tools/stack/template';
import type { ManifestEnvelope } from '../../tools/store/envelope';
import { handledEvents } from '../../tools/store/uses';

const resources = readResources();
const own = ownProfile(resources);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  folders.push(folder);
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A deployment that ask-cli remembers: its skill, and the stacks of these regions. */
function remembered(root: string, profile: string, regions: readonly string[]): void {
  const deployState = Object.fromEntries(
    regions.map((region) => [region, { outputs: [{ OutputKey: 'SkillEndpoint', OutputValue: `arn:${region}` }] }]),
  );
  const state = { skillId: 'amzn1.ask.skill.1', skillInfrastructure: { '@ask-cli/cfn-deployer': { deployState } } };
  write(root, STATE_FILE, JSON.stringify({ profiles: { [profile]: state } }));
}

describe('ask-resources.json', () => {
  test('sends the bundle to each of the three regions of Alexa, of which the first serves whoever belongs to no other', () => {
    expect(regionsOf(own)).toEqual([
      { alexa: 'default', aws: 'us-east-1' },
      { alexa: 'EU', aws: 'eu-west-1' },
      { alexa: 'FE', aws: 'us-west-2' },
    ]);
  });

  test('subscribes to the events that are answered, and is otherwise what ask-cli needs', () => {
    expect(resourcesFaults(resources, readTemplate(), handledEvents())).toEqual([]);
  });

  const userConfig = (changes: object): Partial<Profile> => ({
    skillInfrastructure: {
      ...own.skillInfrastructure,
      userConfig: { ...own.skillInfrastructure.userConfig, ...changes },
    },
  });
  const { EU, ...withoutEurope } = own.code;
  test.each<[string, Partial<Profile>, string]>([
    [
      'two regions are in one place',
      { code: { ...own.code, NA: { src: './build/lambda' } } },
      'NA and default are both in us-east-1',
    ],
    ['a region is left out', { code: withoutEurope }, 'code has no EU, so Alexa would find no endpoint there'],
    ['a region sends something else', { code: { ...own.code, EU: { src: './lambda' } } }, 'EU sends ./lambda'],
    ['the template is another', userConfig({ templatePath: './other.yaml' }), 'templatePath is ./other.yaml'],
    ['a parameter is unknown', userConfig({ cfn: { parameters: { LogLevl: 'info' } } }), 'LogLevl is no parameter'],
    ['a parameter is the deployer’s', userConfig({ cfn: { parameters: { SkillId: 'x' } } }), 'SkillId is no parameter'],
    [
      'a parameter is a number',
      userConfig({ cfn: { parameters: { SegmentSeconds: 240 } } }),
      'SegmentSeconds must be text',
    ],
    [
      'an event is not answered',
      userConfig({ skillEvents: { subscriptions: [...handledEvents(), 'REMINDER_STARTED'] } }),
      'REMINDER_STARTED is subscribed to, but not answered',
    ],
    [
      'an event is not subscribed to',
      userConfig({ skillEvents: { subscriptions: handledEvents().slice(1) } }),
      'is answered, but not subscribed to',
    ],
    [
      'the deployer is another',
      { skillInfrastructure: { ...own.skillInfrastructure, type: '@ask-cli/lambda-deployer' } },
      'the deployer is @ask-cli/lambda-deployer',
    ],
  ])('is at fault when %s', (_, changes, message) => {
    const changed: Resources = { ...resources, profiles: { default: { ...own, ...changes } } };
    const faults = resourcesFaults(changed, readTemplate(), handledEvents());
    expect(faults).toContainEqual({ file: 'ask-resources.json', message: expect.stringContaining(message) });
  });
});

describe('the copy that is deployed', () => {
  const code = join(temporary(), 'lambda');
  beforeAll(() => bundle(code));
  const settings = { profile: 'default', site: 'https://example.org/b', alarmMail: 'night@example.org' };

  test('holds the package, the stack and the bundle, at the paths its ask-resources.json names', () => {
    const out = temporary();
    assemble(out, code, resources, settings);
    const profile = ownProfile(readJson(join(out, 'ask-resources.json')) as Resources);
    const { templatePath } = profile.skillInfrastructure.userConfig;
    const named = [profile.skillMetadata.src, templatePath, ...Object.values(profile.code).map(({ src }) => src)];
    expect(named.filter((path) => !existsSync(join(out, path)))).toEqual([]);
    expect(contentsOf(join(out, 'build/lambda'))).toEqual(contentsOf(code));
  });

  test('leaves the repository as it is, whatever is written into it', () => {
    const out = temporary();
    const before = contentsOf('skill-package').digest;
    assemble(out, code, resources, {
      ...settings,
      endpoints: { default: 'arn:aws:lambda:us-east-1:111122223333:function:f:live' },
    });
    expect(readFileSync(join(out, 'skill-package/skill.json'), 'utf8')).toContain('111122223333');
    expect(contentsOf('skill-package').digest).toBe(before);
  });

  test('is the same bytes twice, and nothing of an earlier one is left in it', () => {
    const [one, other] = [temporary(), temporary()];
    write(other, 'skill-package/interactionModels/custom/tlh-QO.json', '{}');
    for (const out of [one, other]) assemble(out, code, resources, settings);
    expect(contentsOf(other)).toEqual(contentsOf(one));
  });

  test('says where the policies are, and whom to mail', () => {
    const manifest = readJson('skill-package/skill.json') as ManifestEnvelope;
    const { privacyAndCompliance } = deployedManifest(manifest, own, settings).manifest;
    expect(privacyAndCompliance?.locales?.['en-US']).toEqual({
      privacyPolicyUrl: 'https://example.org/b/en/privacy.html',
      termsOfUseUrl: 'https://example.org/b/en/terms.html',
    });
    const { parameters } = ownProfile(deployedResources(resources, settings)).skillInfrastructure.userConfig.cfn;
    expect(parameters).toMatchObject({ AlarmMail: 'night@example.org', LogLevel: 'info' });
  });

  test('goes by the name that ask-cli knows the account by', () => {
    expect(Object.keys(deployedResources(resources, { profile: 'work' }).profiles)).toEqual(['work']);
  });
});

describe('code', () => {
  const skill = (text: string): string => {
    const folder = temporary();
    write(folder, 'index.js', text);
    return folder;
  };

  test('with an async handler of two parameters is what Lambda takes', () => {
    expect(codeFaults(skill('exports.handler = async (event, context) => ({})'), 'build/lambda')).toEqual([]);
  });

  test.each([
    [
      'the official SDK’s handler',
      'exports.handler = (event, context, callback) => callback(null)',
      'takes a callback',
    ],
    ['no handler', 'exports.lambda = 1', 'exports no function "handler"'],
    ['what fails as it loads', 'throw new TypeError("no table")', 'does not load: TypeError: no table'],
    ['what needs a module that is not there', 'require("ask-sdk-core")', "Cannot find module 'ask-sdk-core'"],
  ])('is refused with %s', (_, text, message) => {
    expect(codeFaults(skill(text), 'build/lambda')).toEqual([
      { file: 'build/lambda', message: expect.stringContaining(message) },
    ]);
  });

  test('is refused without index.js, with a package.json, and when there is too much of it', () => {
    expect(codeFaults(temporary(), 'x')).toEqual([{ file: 'x', message: 'has no index.js; run `npm run build`' }]);
    const folder = skill('exports.handler = async () => ({})');
    write(folder, 'package.json', '{}');
    const huge = { ...contentsOf(folder), bytes: 3e8, zipped: 6e7 };
    expect(codeFaults(folder, 'x', huge).map(({ message }) => message)).toEqual([
      expect.stringContaining('holds a package.json'),
      expect.stringContaining('has 60000000 bytes zipped; Lambda takes 52428800'),
      expect.stringContaining('has 300000000 bytes; Lambda takes 262144000'),
    ]);
  });
});

describe('what ask-cli remembers', () => {
  const REGIONS = ['default', 'EU', 'FE'];

  test('is lent for a deployment and taken back after it', () => {
    const [root, copy] = [temporary(), temporary()];
    lendState(copy, root);
    expect(existsSync(join(copy, STATE_FILE))).toBe(false);
    remembered(copy, 'default', REGIONS);
    takeBackState(copy, root);
    expect(skillIdOf('default', root)).toBe('amzn1.ask.skill.1');
    const next = temporary();
    lendState(next, root);
    expect(readFileSync(join(next, STATE_FILE))).toEqual(readFileSync(join(root, STATE_FILE)));
  });

  test('gives the next manifest the endpoints of the last one, so that the skill is never without', () => {
    const root = temporary();
    remembered(root, 'default', REGIONS);
    const settings = settingsFrom({}, undefined, REGIONS, root);
    const manifest = readJson('skill-package/skill.json') as ManifestEnvelope;
    const { apis, events } = deployedManifest(manifest, own, settings).manifest;
    expect(apis?.custom).toMatchObject({
      endpoint: { uri: 'arn:default' },
      regions: { EU: { endpoint: { uri: 'arn:EU' } } },
    });
    expect(events?.subscriptions).toHaveLength(handledEvents().length);
  });

  test('gives none while a region has none yet', () => {
    const root = temporary();
    remembered(root, 'default', ['default', 'EU']);
    expect(settingsFrom({}, undefined, REGIONS, root).endpoints).toBeUndefined();
  });
});

describe('settings', () => {
  const ACCOUNT = { ASK_REFRESH_TOKEN: 't', ASK_VENDOR_ID: 'v', AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's' };

  test('name the profile as ask-cli would', () => {
    const profile = (env: object, chosen?: string) => settingsFrom({ ...env }, chosen, [], temporary()).profile;
    expect(profile({})).toBe('default');
    expect(profile({ ASK_DEFAULT_PROFILE: 'home' })).toBe('home');
    expect(profile(ACCOUNT)).toBe('__ENVIRONMENT_ASK_PROFILE__');
    expect(profile({ ...ACCOUNT, AWS_SECRET_ACCESS_KEY: '' })).toBe('default');
    expect(profile(ACCOUNT, 'work')).toBe('work');
  });

  test.each([
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/restful-back/', 'https://example.org/restful-back'],
  ])('take %s for a site', (text, url) => {
    expect(siteUrl(text)).toBe(url);
  });

  test.each(['http://example.org', 'example.org', 'https://example.org/?a=b', 'https://example.org/#x', 'file:///x'])(
    'refuse %s',
    (text) => {
      expect(() => siteUrl(text)).toThrow(`SITE_URL: "${text}" is no address like https://example.org/restful-back`);
    },
  );
});

describe('the site', () => {
  test('must show every page to everybody', async () => {
    const server = createServer(({ url }, response) => {
      const [status, type] =
        url === '/there'
          ? [200, 'text/html; charset=utf-8']
          : url === '/plain'
            ? [200, 'text/plain']
            : [404, 'text/html'];
      response.writeHead(status as number, { 'content-type': type as string }).end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const faults = await siteFaults([`${here}/there`, `${here}/plain`, `${here}/gone`]);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'is no web page; publish what `npm run site` writes there first',
      'answers 404; publish what `npm run site` writes there first',
    ]);
    expect((await siteFaults([`${here}/there`]))[0]?.message).toMatch(/^cannot be opened/);
  });
});
