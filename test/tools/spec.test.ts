import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedSchemas } from '../../tools/amazon/schema';
import { specFaults } from '../../tools/amazon/spec';
import { readWritten } from '../../tools/amazon/written';
import { builtLocales, readContract } from '../../tools/contract';
import { DataError } from '../../tools/failure';
import { modelPath } from '../../tools/model/interaction-model';
import { MANIFEST_FILE } from '../../tools/store/manifest';
import { INTERFACES, PERMISSIONS } from '../../tools/store/uses';
import { changed } from '../support/changed';

const MANIFEST = readWritten(MANIFEST_FILE);
const MODEL = readWritten(modelPath('en-US'));
const US = ['manifest', 'publishingInformation', 'locales', 'en-US'];
const CUSTOM = ['manifest', 'apis', 'custom'];
const LANGUAGE = ['interactionModel', 'languageModel'];

test('the committed manifest and every committed model are what the specification says', () => {
  expect(specFaults('manifest', MANIFEST)).toEqual([]);
  for (const { locale } of builtLocales(readContract()))
    expect(specFaults('model', readWritten(modelPath(locale)))).toEqual([]);
});

describe('a manifest is refused', () => {
  test.each<[string, (string | number)[], unknown, string]>([
    ['that is none', ['manifest'], undefined, 'the file lacks "manifest"'],
    ['of another version', ['manifest', 'manifestVersion'], '2.0', 'is none of 1.0'],
    ['with a misspelt key at the top', ['manifset'], {}, 'has "manifset", which Amazon does not know'],
    ['with a misspelt key inside', [...US, 'sumary'], 'x', 'it knows name, smallIconUri, largeIconUri, summary'],
    ['without a name', [...US, 'name'], undefined, 'lacks "name"'],
    ['with a name of one letter', [...US, 'name'], 'R', 'must NOT have fewer than 2 characters'],
    ['with a long summary', [...US, 'summary'], 'x'.repeat(161), 'must NOT have more than 160 characters'],
    ['with a long description', [...US, 'description'], 'x'.repeat(4001), 'more than 4000 characters'],
    ['with too many examples', [...US, 'examplePhrases'], ['a', 'b', 'c', 'd', 'e'], 'more than 4 items'],
    ['with text for a yes or no', ['manifest', 'privacyAndCompliance', 'containsAds'], 'no', 'must be boolean'],
    ['with an unknown permission', ['manifest', 'permissions'], [{ name: 'alexa::mind:read' }], 'that Amazon knows'],
    ['with an unknown interface', [...CUSTOM, 'interfaces'], [{ type: 'SMELL' }], 'the type "SMELL"'],
    ['with an interface that says too much', [...CUSTOM, 'interfaces'], [{ type: 'AUDIO_PLAYER', x: 1 }], 'has "x"'],
    ['with an endpoint that is no address', [...CUSTOM, 'endpoint'], { uri: 'here' }, 'must match'],
    ['with events and no endpoint', ['manifest', 'events'], { subscriptions: [] }, 'lacks "endpoint"'],
    ['with an unknown event', ['manifest', 'events', 'subscriptions'], [{ eventName: 'SKILL_LOVED' }], 'SKILL_LOVED'],
    ['without a locale', ['manifest', 'publishingInformation', 'locales'], {}, 'fewer than 1 properties'],
  ])('%s', (_, path, value, fault) => {
    const messages = specFaults('manifest', MANIFEST, changed(MANIFEST.value, path, value)).map((one) => one.message);
    expect(messages.join('\n')).toContain(fault);
    expect(messages[0]).toContain('infrastructure/manifest.yaml or locales/<language>/store.yaml');
  });
});

describe('a model is refused', () => {
  test.each<[string, (string | number)[], unknown, string]>([
    ['that is none', ['interactionModel'], undefined, 'the file lacks "interactionModel"'],
    ['with a misspelt key', [...LANGUAGE, 'intents', 0, 'sampels'], [], 'has "sampels"'],
    ['with an intent without a name', [...LANGUAGE, 'intents', 0, 'name'], undefined, 'lacks "name"'],
    ['with a slot without a name', [...LANGUAGE, 'intents', 0, 'slots'], [{ type: 'Topic' }], 'lacks "name"'],
    ['with an empty list of synonyms', [...LANGUAGE, 'types', 0, 'values', 0, 'name', 'synonyms'], [], 'fewer than 1'],
    ['with an empty value', [...LANGUAGE, 'types', 0, 'values', 0, 'name', 'value'], '', 'fewer than 1 characters'],
    ['with an unknown supplier', [...LANGUAGE, 'types', 0, 'valueSupplier'], { type: 'Guess' }, 'the type "Guess"'],
  ])('%s', (_, path, value, fault) => {
    const faults = specFaults('model', MODEL, changed(MODEL.value, path, value));
    expect(faults.map(({ message }) => message).join('\n')).toContain(fault);
  });
});

test('what this project could declare one day is taken: every permission and interface it knows how to find', () => {
  const permissions = PERMISSIONS.map(({ declares }) => ({ name: declares }));
  const interfaces = INTERFACES.map(({ declares }) => ({ type: declares }));
  const screen = { type: 'ALEXA_PRESENTATION_APL', supportedViewports: [{ mode: 'HUB', shape: 'ROUND' }] };
  const declared = changed(MANIFEST.value, ['manifest', 'permissions'], permissions);
  const value = changed(declared, [...CUSTOM, 'interfaces'], [...interfaces, screen]);
  expect(specFaults('manifest', MANIFEST, value)).toEqual([]);
});

describe('a file that is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'written-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('tells the line of a value, and of what should hold it', () => {
    const path = join(folder, 'skill.json');
    writeFileSync(path, '{\n  "manifest": {\n    "permissions": [\n      { "nmae": "x" }\n    ]\n  }\n}\n');
    const written = readWritten(path);
    expect(specFaults('manifest', written).map(({ line, message }) => [line, message.split(';')[0]])).toEqual([
      [4, 'manifest.permissions.0 lacks "name"'],
      [4, 'manifest.permissions.0 has "nmae", which Amazon does not know there (it knows name)'],
    ]);
    expect(written.lineOf(['manifest', 'apis', 'custom'])).toBe(2);
    expect(written.lineOf(['nothing'])).toBe(1);
  });

  test('and is no JSON is a fault with its line', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{\n  "manifest": {\n');
    expect(() => readWritten(path)).toThrow(DataError);
  });
});

test('a specification of another form is not taken for one without rules', () => {
  expect(() => closedSchemas({ A: { allOf: [{ type: 'object' }] } }, 'A')).toThrow('allOf');
  expect(() => closedSchemas({ A: { discriminator: 'type' } }, 'A')).toThrow('no subtype of A');
  expect(() => closedSchemas({ A: { items: { $ref: '#/definitions/B' } } }, 'A')).toThrow('no definition B');
});
