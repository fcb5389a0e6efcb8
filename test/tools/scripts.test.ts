import { builtLocales, readContract } from '../../tools/contract';
import { checkScripts } from '../../tools/language/check-scripts';
import { mixedWords, readScripts } from '../../tools/language/scripts';
import { readModelSource } from '../../tools/model/patch';

test.each([
  ['my back hurts', ['Latin'], []],
  ['my bаck hurts', ['Latin'], ['bаck']],
  ['mein Rücken tut weh', ['Latin'], []],
  ['ظهري يؤلمني', ['Arabic'], []],
  ['ظهري hurts', ['Arabic'], []],
  ['ظهرyي', ['Arabic'], ['ظهرyي']],
  ['कमर में doctor', ['Devanagari'], []],
  ['क्या', ['Devanagari'], []],
  ['腰が痛いデス', ['Han', 'Hiragana', 'Katakana'], []],
  ['マットレスーλ', ['Han', 'Hiragana', 'Katakana'], ['マットレスーλ']],
])('in "%s", written in %p, %p cannot be read', (text, scripts, words) => {
  expect(mixedWords(text, scripts)).toEqual(words);
});

test.each(builtLocales(readContract()))(
  'what is understood in $locale is written in one way',
  ({ locale, language }) => {
    expect(checkScripts(readModelSource(language, locale), readScripts(language))).toEqual([]);
  },
);

test('a letter that only looks right is found, with its place', () => {
  const source = readModelSource('en');
  const intents = new Map(source.intents).set('AboutIntent', [
    { text: 'are you a (dосtor|{topic})', file: 'f', line: 3 },
  ]);
  expect(checkScripts({ ...source, intents }, ['Latin'])).toEqual([
    { file: 'f', line: 3, message: expect.stringContaining('"dосtor" mixes scripts') },
  ]);
});
