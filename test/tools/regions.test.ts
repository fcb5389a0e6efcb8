import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overlaid, type SpeechTree } from '../../lambda/speech/language';
import { createTranslator } from '../../lambda/speech/translator';
import { builtLocales, readContract } from '../../tools/contract';
import { localesOf, regionFile } from '../../tools/language/regions';
import { patched, readModelSource } from '../../tools/model/patch';
import { packOf } from '../support/language';

const folder = mkdtempSync(join(tmpdir(), 'region-'));
afterAll(() => rmSync(folder, { recursive: true }));

function patch(text: string) {
  const file = join(folder, 'model.yaml');
  writeFileSync(file, text);
  return patched(readModelSource('en'), file);
}

describe('a region', () => {
  test('adds templates to its language’s, and drops some', () => {
    const base = readModelSource('en');
    const [first, ...others] = base.intents.get('AboutIntent') ?? [];
    const { intents, slots } = patch(`
intents:
  AboutIntent:
    drop: ["${first?.text}"]
    add: [are you a gp]
slots:
  Topic:
    bath: { add: [a hot soak in the tub] }
`);
    const texts = intents.get('AboutIntent')?.map(({ text }) => text);
    expect(texts).toEqual([...others.map(({ text }) => text), 'are you a gp']);
    expect(slots.get('Topic')?.get('bath')?.at(-1)?.text).toBe('a hot soak in the tub');
    expect(intents.get('GoodNightIntent')).toEqual(base.intents.get('GoodNightIntent'));
    expect(slots.get('WarningSign')).toEqual(base.slots.get('WarningSign'));
  });

  test.each([
    ['drops what is not there', 'intents: { AboutIntent: { drop: [flamingo] } }', '"flamingo" is not there to drop'],
    ['adds what is there', 'slots: { ForgetScope: { me: { add: [me] } } }', '"me" is there already'],
    ['names an intent that is none', 'intents: { FlamingoIntent: { add: [x] } }', '"FlamingoIntent" is nothing'],
  ])('is at fault when it %s', (_, text, message) => {
    expect(() => patch(text)).toThrow(message);
  });

  test('says its own lines, and otherwise those of its language', () => {
    const english = packOf('en');
    const pack = { ...english, regions: { 'en-GB': { ask: { more: 'Shall I carry on?' } } } };
    const translator = createTranslator(() => pack);
    const say = (locale: string, key: string) => translator(locale)({ key }, () => 0);
    expect(say('en-GB', 'ask.more')).toBe('Shall I carry on?');
    expect(say('en-US', 'ask.more')).toBe((english.speech.ask as SpeechTree).more);
    expect(say('en-GB', 'ask.another')).toBe(say('en-US', 'ask.another'));
  });

  test('lies over a tree without changing it', () => {
    const tree = { a: { b: 'one', c: ['two'] }, d: 'three' };
    expect(overlaid(tree, { a: { c: ['four', 'five'] } })).toEqual({
      a: { b: 'one', c: ['four', 'five'] },
      d: 'three',
    });
    expect(tree.a.c).toEqual(['two']);
  });
});

describe.each(builtLocales(readContract()))('$locale', ({ locale, language }) => {
  test('belongs to its language, and what it has of its own reaches what is said', () => {
    expect(localesOf(language)).toContain(locale);
    expect(locale in packOf(language).regions).toBe(regionFile(locale, 'speech') !== undefined);
  });
});
