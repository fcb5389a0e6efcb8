import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hear } from '../../simulator/hearing';
import { specFaults } from '../../tools/amazon/spec';
import { readWritten } from '../../tools/amazon/written';
import { builtLocales, type Contract, readContract } from '../../tools/contract';
import { formatFaults } from '../../tools/failure';
import { staleFiles } from '../../tools/generated';
import { readAlexaPhrases } from '../../tools/language/alexa';
import { readHonesty } from '../../tools/language/honesty';
import { ANSWERS_FILE, readAnswers } from '../../tools/store/answers';
import { checkInvocationWords } from '../../tools/store/check-invocation';
import { checkListing } from '../../tools/store/check-listing';
import { checkIcons, checkManifest, checkPackage } from '../../tools/store/check-package';
import type { ManifestEnvelope } from '../../tools/store/envelope';
import { drawIcons, ICONS, pngSize } from '../../tools/store/icons';
import { descriptionOf, disclaimerOf, listingOf, listingPath, readListing } from '../../tools/store/listing';
import { MANIFEST_FILE, renderManifest, SITE_URL, withEndpoints, withSite } from '../../tools/store/manifest';
import { sampleMatcher } from '../../tools/store/samples';
import { checkUses, handledEvents, skillCode, subscriptionTo, withoutComments } from '../../tools/store/uses';
import { ROOT } from '../../tools/yaml';
import { changed } from '../support/changed';
import { earsFor } from '../support/desk';

const WRITTEN = readWritten(MANIFEST_FILE);
const MANIFEST = WRITTEN.value as ManifestEnvelope;
const LISTING_FILE = listingPath({ language: 'en' });
const LISTING = readListing(LISTING_FILE);

const messages = (faults: readonly { message: string }[]) => faults.map(({ message }) => message).join('\n');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the committed package is what Amazon takes, and true', async () => {
  expect(formatFaults(await checkPackage())).toBe('');
});

describe('the manifest', () => {
  const CONTRACT = readContract();
  const two: Contract = { ...CONTRACT, locales: { ...CONTRACT.locales, 'en-GB': { language: 'en', built: true } } };

  test('has an entry for every locale that is built, with its words, icons and policies', () => {
    const { publishingInformation, privacyAndCompliance } = renderManifest(two).manifest;
    expect(Object.keys(publishingInformation?.locales ?? {})).toEqual(builtLocales(two).map(({ locale }) => locale));
    expect(publishingInformation?.locales?.['en-GB']).toEqual({
      name: LISTING.name.text,
      summary: LISTING.summary.text,
      description: descriptionOf(LISTING),
      examplePhrases: LISTING.examplePhrases.map((phrase) => phrase.text),
      keywords: LISTING.keywords.map((keyword) => keyword.text),
      smallIconUri: 'file://assets/icons/small.png',
      largeIconUri: 'file://assets/icons/large.png',
    });
    expect(privacyAndCompliance?.locales?.['en-GB']).toEqual({
      privacyPolicyUrl: `${SITE_URL}/en/privacy.html`,
      termsOfUseUrl: `${SITE_URL}/en/terms.html`,
    });
  });

  test('takes each locale’s words from where that locale says', () => {
    const french = { ...LISTING, summary: { ...LISTING.summary, text: 'Une voix douce.' } };
    const manifest = renderManifest(
      { ...CONTRACT, locales: { 'en-US': { language: 'en', built: true }, 'fr-FR': { language: 'fr', built: true } } },
      {
        answers: readAnswers(),
        reviewers: LISTING,
        listingOf: ({ language }) => (language === 'fr' ? french : LISTING),
      },
    );
    const locales = manifest.manifest.publishingInformation?.locales ?? {};
    expect([locales['en-US']?.summary, locales['fr-FR']?.summary]).toEqual([LISTING.summary.text, 'Une voix douce.']);
  });

  test('ends every description with the whole disclaimer', () => {
    for (const { locale, language } of builtLocales(CONTRACT)) {
      const listed = MANIFEST.manifest.publishingInformation?.locales?.[locale];
      const disclaimer = disclaimerOf(listingOf({ locale, language }).disclaimer);
      expect(disclaimer.length).toBeGreaterThan(100);
      expect(listed?.description?.endsWith(disclaimer)).toBe(true);
    }
  });

  test('names no endpoint and no event before it is deployed', () => {
    expect(MANIFEST.manifest.events).toBeUndefined();
    expect(MANIFEST.manifest.apis).toEqual({ custom: {} });
  });

  test('gets the address of the site, however it ends, and the committed one stays as it is', () => {
    const before = JSON.stringify(MANIFEST);
    const { manifest } = withSite(MANIFEST, 'https://site.example/$&/back/');
    expect(manifest.privacyAndCompliance?.locales?.['en-US']).toEqual({
      privacyPolicyUrl: 'https://site.example/$&/back/en/privacy.html',
      termsOfUseUrl: 'https://site.example/$&/back/en/terms.html',
    });
    expect(JSON.stringify(MANIFEST)).toBe(before);
  });

  test('as it is deployed has the endpoints for requests and for events, and is what Amazon takes', () => {
    const deployed = withEndpoints(withSite(MANIFEST, 'https://site.example'), {
      endpoint: 'arn:aws:lambda:us-east-1:1:function:a',
      regions: { EU: 'arn:aws:lambda:eu-west-1:1:function:b', FE: 'arn:aws:lambda:us-west-2:1:function:c' },
      subscriptions: ['SKILL_ENABLED', 'SKILL_DISABLED'],
    });
    const reached = {
      endpoint: { uri: 'arn:aws:lambda:us-east-1:1:function:a' },
      regions: {
        EU: { endpoint: { uri: 'arn:aws:lambda:eu-west-1:1:function:b' } },
        FE: { endpoint: { uri: 'arn:aws:lambda:us-west-2:1:function:c' } },
      },
    };
    expect(deployed.manifest.apis).toEqual({ custom: reached });
    expect(deployed.manifest.events).toEqual({
      ...reached,
      subscriptions: [{ eventName: 'SKILL_ENABLED' }, { eventName: 'SKILL_DISABLED' }],
    });
    expect(specFaults('manifest', WRITTEN, deployed)).toEqual([]);
  });

  const policies = ['manifest', 'privacyAndCompliance', 'locales', 'en-US'];
  test.each<[string, (string | number)[], unknown, string]>([
    ['with no privacy policy', [...policies, 'privacyPolicyUrl'], undefined, 'needs a privacy policy'],
    ['with terms at no https address', [...policies, 'termsOfUseUrl'], 'http://site.example/t', 'at an https address'],
    ['with the placeholder elsewhere', [...policies.slice(0, 1), 'publishingInformation', 'name'], SITE_URL, SITE_URL],
    ['with a misspelt key', ['manifest', 'apis', 'custom', 'endpiont'], {}, 'has "endpiont"'],
  ])('%s is refused', (_, path, value, fault) => {
    expect(messages(checkManifest({ ...WRITTEN, value: changed(MANIFEST, path, value) }))).toContain(fault);
  });
});

describe('a listing is refused', () => {
  const fixed = (value: string) => ({ text: value, file: LISTING_FILE, line: 1 });
  const examples = (...phrases: string[]) => ({ examplePhrases: phrases.map(fixed) });
  const OPEN = 'Alexa, open restful back';
  const WHY = 'Alexa, ask restful back why my back hurts at night';
  const WIND = 'Alexa, ask restful back to help me wind down';

  async function faultsOf(change: Partial<typeof LISTING>, language = 'en') {
    const { phrases } = await earsFor('en-US');
    const model = JSON.parse(text('skill-package/interactionModels/custom/en-US.json'));
    const isSample = await sampleMatcher(model, 'en');
    return checkListing({ ...LISTING, ...change }, { language, phrases, honesty: readHonesty('en'), isSample });
  }

  test.each<[string, Partial<typeof LISTING>, string]>([
    ['with a short name', { name: fixed('R') }, 'the name has 1 characters'],
    ['with a long name', { name: fixed('r'.repeat(51)) }, 'the name has 51 characters'],
    ['with a long summary', { summary: fixed('s'.repeat(161)) }, 'the summary has 161 characters'],
    ['with a long description', { description: [fixed('d'.repeat(3990))] }, 'at most 4000'],
    ['with no description', { description: [] }, 'say in the description'],
    ['with long instructions', { testingInstructions: [fixed('t'.repeat(4001))] }, 'have 4001 characters'],
    ['with no instructions', { testingInstructions: [] }, 'add testingInstructions'],
    ['with too many keywords', { keywords: [...'abcdefghijklmnopqrstuvwxyzäöüßé'].map(fixed) }, '31 keywords'],
    ['with a keyword twice', { keywords: [fixed('sleep'), fixed('Sleep')] }, '"Sleep" is a keyword twice'],
    ['with a long keyword', { keywords: [fixed('k'.repeat(151))] }, 'a keyword of 151 characters'],
    ['with markup', { summary: fixed('A <b>calm</b> voice.') }, 'holds markup'],
    ['that exclaims', { summary: fixed('Sleep well!') }, 'exclamation mark'],
    ['with an emoji', { summary: fixed('Sleep well 🌙') }, 'emoji'],
    ['that is empty', { summary: fixed(' ') }, 'is empty'],
    ['in loose letters', { summary: fixed('cafe\u0301') }, 'NFC'],
    ['that promises a cure', { summary: fixed('A cure for your back.') }, 'says "cure"'],
    ['that relieves', { keywords: [fixed('relieves pain')] }, 'says "relieves"'],
    ['that names an illness', { description: [fixed('Made for insomnia.')] }, 'says "insomnia"'],
    ['that promises too much', { description: [fixed('It prevents a sore back.')] }, 'says "prevents"'],
    ['that promises what is not there', { description: [fixed('Set a reminder.')] }, 'says "reminder"'],
    [
      'that claims where it should deny',
      { disclaimer: { ...LISTING.disclaimer, emergency: fixed('Your treatment is guaranteed.') } },
      'says "treatment"',
    ],
    ['with two examples', examples(OPEN, WHY), '2 example phrases; exactly 3'],
    ['with four examples', examples(OPEN, WHY, WIND, `${WIND} please`), '4 example phrases; exactly 3'],
    ['with an example twice', examples(OPEN, WHY, WHY), 'is there twice'],
    ['with a long example', examples(OPEN, WHY, `${WIND} ${'and on '.repeat(30)}`), 'at most 200'],
    ['without a wake word', examples(OPEN, WHY, 'ask restful back to help me wind down'), 'is not the wake word'],
    ['with another wake word', examples(OPEN, WHY, 'Computer, ask restful back for a tip'), 'the wake word "alexa"'],
    ['with a question mark', examples(OPEN, `${WHY}?`, WIND), 'words without punctuation'],
    ['with figures', examples(OPEN, WHY, 'Alexa, ask restful back for 5 minutes'), 'numbers in words'],
    ['with an emoji in an example', examples(OPEN, WHY, `${WIND} 🌙`), 'words without punctuation'],
    ['that does not open the skill first', examples(WHY, OPEN, WIND), 'does not open the skill'],
    ['that opens it with more words', examples(`${OPEN} for a tip`, WHY, WIND), 'does not open the skill'],
    ['that asks somebody else', examples(OPEN, WHY, 'Alexa, ask sore spot for a tip'), 'by its name'],
    [
      'with words that are not in the model',
      examples(OPEN, WHY, 'Alexa, ask restful back to sing'),
      'not in the model',
    ],
    ['with words near the model', examples(OPEN, WHY, `${WIND} pretty please`), 'not in the model'],
    ['with a courtesy that no sample has', examples(OPEN, `${WHY} thank you`, WIND), 'not in the model'],
    ['with words only Alexa knows', examples(OPEN, WHY, 'Alexa, ask restful back to shut up'), 'not in the model'],
  ])('%s', async (_, change, fault) => {
    expect(messages(await faultsOf(change))).toContain(fault);
  });

  test('unless it is the one that is there, or its slots are filled with words of the model', async () => {
    expect(await faultsOf({})).toEqual([]);
    expect(await faultsOf(examples(OPEN, 'Alexa, ask restful back is it my mattress', WIND))).toEqual([]);
  });

  test('when another language has instructions of its own, which nobody would get', async () => {
    expect(messages(await faultsOf({}, 'fr'))).toContain('remove them here');
    expect(await faultsOf({ testingInstructions: [] }, 'fr')).toEqual([]);
  });
});

test.each([
  ['restful back', []],
  ['start my back', ['start']],
  ['back to rest', ['to']],
  ['rest and use', ['and', 'use']],
])('the invocation name "%s" has no word that opens or asks but %p', (name, words) => {
  const faults = checkInvocationWords(name, readAlexaPhrases('en', name), 'language.yaml');
  expect(faults.map(({ message }) => /"(\w+)"/.exec(message)?.[1])).toEqual(words);
});

describe('what is written by hand is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function written(content: string): string {
    const path = join(folder, 'written.yaml');
    writeFileSync(path, content);
    return path;
  }

  test.each([
    ['a listing without a summary', /^summary: .*$/m, '', 'add "summary"'],
    ['a listing with a misspelt key', /^keywords:$/m, 'keyword:', '"keyword" is not known here'],
    ['a disclaimer without one of its parts', /^ {2}diagnose: .*$/m, '', 'add "diagnose"'],
    ['a name that is a number', /^name: .*$/m, 'name: 24', 'text is expected'],
    ['a list that is a text', /^description:\n[^#]*/m, 'description: x\n', 'a list is expected'],
  ])('%s', (_, from, to, fault) => {
    const source = text(LISTING_FILE);
    expect(source).toMatch(from);
    expect(() => readListing(written(source.replace(from, to)))).toThrow(fault);
  });

  test.each([
    ['answers without one Amazon asks for', /^.*containsAds:.*$/m, '', 'add manifest.privacyAndCompliance.containsAds'],
    ['answers with a misspelt key', /^ {2}permissions:$/m, '  permission:', 'has "permission"'],
    ['answers of the wrong kind', /isChildDirected: false/, 'isChildDirected: "no"', 'must be boolean'],
    ['an endpoint before there is one', /custom: \{\}/, 'custom: { endpoint: { uri: "arn:x" } }', 'exists only after'],
    ['words in the wrong place', /category: /, 'testingInstructions: x\n    category: ', 'locales/en/store.yaml'],
  ])('%s', (_, from, to, fault) => {
    const source = text(ANSWERS_FILE);
    expect(source).toMatch(from);
    expect(() => readAnswers(written(source.replace(from, to)))).toThrow(fault);
  });
});

describe('the manifest and the code', () => {
  const withPermissions = (...names: string[]) =>
    changed(
      MANIFEST,
      ['manifest', 'permissions'],
      names.map((name) => ({ name })),
    );
  const withInterfaces = (...types: string[]) =>
    changed(
      MANIFEST,
      ['manifest', 'apis', 'custom', 'interfaces'],
      types.map((type) => ({ type })),
    );
  const code = (source: string) => new Map([['lambda/a.ts', withoutComments(source)]]);
  const PERSON = 'alexa::person_id:read';
  const REMINDERS = 'alexa::alerts:reminders:skill:readwrite';

  test('tell the same', () => {
    expect(skillCode().size).toBeGreaterThan(50);
    expect(checkUses(MANIFEST)).toEqual([]);
  });

  test('do not when a permission that is used is missing', () => {
    expect(checkUses(withPermissions())).toEqual([
      {
        file: 'lambda/alexa/session.ts',
        message: `uses the permission ${PERSON}; declare it in infrastructure/manifest.yaml`,
      },
    ]);
  });

  test.each([
    ['a permission nobody uses', withPermissions(PERSON, REMINDERS), `${REMINDERS}, which no code uses; remove it`],
    ['a permission nobody knows', withPermissions(PERSON, 'alexa::music:cast'), 'say in tools/store/uses.ts'],
    ['an interface nobody uses', withInterfaces('AUDIO_PLAYER'), 'AUDIO_PLAYER, which no code uses'],
  ])('do not when there is %s', (_, manifest, fault) => {
    expect(messages(checkUses(manifest))).toContain(fault);
  });

  test.each([
    ['const { personId } = envelope.context.System.person ?? {};', PERSON],
    ['const { person, user } = context.System;', PERSON],
    ['factory.getReminderManagementServiceClient();', REMINDERS],
    ["send({ type: 'Alexa.Presentation.APL.RenderDocument' });", 'ALEXA_PRESENTATION_APL'],
    ["send({ type: 'AudioPlayer.Play' });", 'AUDIO_PLAYER'],
  ])('%s is a use', (source, use) => {
    expect(messages(checkUses(withPermissions(), code(source)))).toContain(use);
  });

  test.each([
    '// context.System.person.personId, one day',
    '/** Sends Alexa.Presentation.APL documents, one day. */\nexport const screen = undefined;',
    "export type Directive = 'AudioPlayer.Play';",
    'export const key = (owner) => owner.personId;',
  ])('%s is none', (source) => {
    expect(checkUses(withPermissions(), code(source))).toEqual([]);
  });

  test('know the same events', () => {
    expect(handledEvents()).toEqual([
      'SKILL_DISABLED',
      'SKILL_ENABLED',
      'SKILL_PERMISSION_ACCEPTED',
      'SKILL_PERMISSION_CHANGED',
    ]);
    expect(subscriptionTo('AlexaSkillEvent.ProactiveSubscriptionChanged')).toBe('SKILL_PROACTIVE_SUBSCRIPTION_CHANGED');
  });
});

describe('the icons', () => {
  test('drawn twice are the same bytes, and those that are committed', async () => {
    const [once, again] = [await drawIcons(), await drawIcons()];
    expect(once).toEqual(again);
    expect(staleFiles(once)).toEqual([]);
    expect(once.map(({ content }) => pngSize(content))).toEqual([
      { width: 108, height: 108 },
      { width: 512, height: 512 },
    ]);
  });

  test('that differ in one byte are stale', async () => {
    const [{ path, content }] = (await drawIcons()) as [{ path: string; content: Uint8Array }];
    const other = Uint8Array.from(content);
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    expect(messages(staleFiles([{ path, content: other }]))).toContain('npm run generate');
  });

  test('of another size, of another kind and missing ones are refused', () => {
    const large = readFileSync(join(ROOT, ICONS[1].path));
    expect(checkIcons(() => large).map(({ message }) => message)).toEqual([
      'is 512 × 512 pixels, not 108 × 108; run `npm run generate`',
    ]);
    expect(messages(checkIcons(() => Buffer.from('GIF89a, as it were, and no PNG')))).toContain('is no PNG');
    expect(messages(checkIcons(() => undefined))).toContain('is missing');
  });
});

test('everything the listing tells people and reviewers to say is understood', async () => {
  const { recogniser, phrases } = await earsFor('en-US');
  const texts = [...LISTING.description, ...LISTING.testingInstructions].map((paragraph) => paragraph.text).join(' ');
  const quoted = [...texts.matchAll(/"([^"]+)"/g)].map((match) => match[1] as string);
  expect(quoted.length).toBeGreaterThan(25);
  const lost = quoted.filter((say) => {
    const heard = hear(say, phrases);
    if (heard.kind === 'launch') return false;
    const readings = heard.kind === 'words' ? [heard.words] : heard.readings;
    return readings.every((words) => recogniser.recognise(words).intent === 'AMAZON.FallbackIntent');
  });
  expect(lost).toEqual([]);
});
