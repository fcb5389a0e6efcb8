import type { Contract } from '../../tools/contract';
import { compileModel } from '../../tools/model/compile';
import type { ModelSource } from '../../tools/model/source';
import type { Placed } from '../../tools/yaml';

const CONTRACT: Contract = {
  borders: [],
  locales: { 'en-US': { language: 'en', built: true } },
  intents: {
    AskIntent: { built: true, slots: { topic: 'Topic' }, examples: ['ask'] },
    SignIntent: { built: true, slots: { sign: 'Sign' }, must: ['sign'], examples: ['sign'] },
    LaterIntent: { examples: ['later'] },
    'AMAZON.StopIntent': { built: true, examples: ['stop'] },
  },
  slots: {
    Topic: { bed: { built: true, example: 'bed' }, moon: { example: 'moon' } },
    Sign: { numb: { built: true, example: 'numb' }, weak: { built: true, example: 'weak' } },
  },
};

interface Written {
  intents?: Record<string, string[]>;
  slots?: Record<string, Record<string, string[]>>;
  rules?: Record<string, string>;
  invocation?: string;
}

const GOOD: Required<Written> = {
  intents: { AskIntent: ['is it {topic}', 'why'], SignIntent: ['{sign}'] },
  slots: { Topic: { bed: ['bed', 'mattress'] }, Sign: { numb: ['numb'], weak: ['weak'] } },
  rules: {},
  invocation: 'restful back',
};

function compile(change: Written) {
  const written = { ...GOOD, ...change };
  const place =
    (file: string) =>
    (text: string, index: number): Placed => ({ text, file, line: index + 1 });
  const source: ModelSource = {
    folder: 'model',
    invocation: { text: written.invocation, file: 'language.yaml', line: 1 },
    rules: new Map(Object.entries(written.rules).map(([name, text]) => [name, place('rules.yaml')(text, 0)])),
    intents: new Map(Object.entries(written.intents).map(([name, list]) => [name, list.map(place(`${name}.yaml`))])),
    slots: new Map(
      Object.entries(written.slots).map(([type, ids]) => [
        type,
        new Map(Object.entries(ids).map(([id, list]) => [id, list.map(place(`${type}.yaml`))])),
      ]),
    ),
  };
  return compileModel(CONTRACT, source, (...path) => path.length);
}

const faults = (change: Written) =>
  compile(change).faults.map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);

test('a whole language compiles to a sorted model without faults', () => {
  const { model, faults: found } = compile({});
  expect(found).toEqual([]);
  expect(model.interactionModel.languageModel).toEqual({
    invocationName: 'restful back',
    intents: [
      { name: 'AMAZON.StopIntent', samples: [] },
      { name: 'AskIntent', slots: [{ name: 'topic', type: 'Topic' }], samples: ['is it {topic}', 'why'] },
      { name: 'SignIntent', slots: [{ name: 'sign', type: 'Sign' }], samples: ['{sign}'] },
    ],
    types: [
      {
        name: 'Sign',
        values: [
          { id: 'numb', name: { value: 'numb' } },
          { id: 'weak', name: { value: 'weak' } },
        ],
      },
      { name: 'Topic', values: [{ id: 'bed', name: { value: 'bed', synonyms: ['mattress'] } }] },
    ],
  });
});

const letters = (n: number) => `${'abcdefghijklmnop'[n % 16]}${'abcdefghijklmnopqrst'[Math.floor(n / 16)]}`;
const many = Array.from({ length: 151 }, (_, n) => `word${letters(n)}`);

describe('a fault names its file, its line and the remedy', () => {
  test.each<[string, Written, string]>([
    [
      'a built intent without a file',
      { intents: { AskIntent: GOOD.intents.AskIntent ?? [] } },
      'locales/contract.yaml:2 SignIntent is built, but model/intents/SignIntent.yaml is missing',
    ],
    [
      'a built slot id without words',
      { slots: { ...GOOD.slots, Topic: {} } },
      '"bed" is built in the contract and has no words here',
    ],
    [
      'an intent that is not built',
      { intents: { ...GOOD.intents, LaterIntent: ['later'] } },
      'model/intents/LaterIntent.yaml:1 "LaterIntent" is not built',
    ],
    [
      'a slot id that is not built',
      { slots: { ...GOOD.slots, Topic: { bed: ['bed'], moon: ['moon'] } } },
      '"moon" is not built',
    ],
    [
      'an unknown rule',
      { intents: { ...GOOD.intents, AskIntent: ['<what> {topic}', 'is it {topic}'] } },
      'AskIntent.yaml:1 there is no rule <what>',
    ],
    ['a dead rule', { rules: { ghost: 'boo' } }, 'rules.yaml:1 the rule <ghost> is used nowhere'],
    [
      'a sample in two intents',
      { intents: { AskIntent: ['is it {topic}', 'numb {sign}'], SignIntent: ['{sign}', 'is it {topic}'] } },
      'SignIntent.yaml:2 "is it {topic}" is also a sample of AskIntent (AskIntent.yaml:1)',
    ],
    [
      'a character Alexa rejects',
      { intents: { ...GOOD.intents, AskIntent: ['is it {topic}?'] } },
      'AskIntent.yaml:1 Alexa takes letters',
    ],
    ['upper case', { intents: { ...GOOD.intents, AskIntent: ['Is it {topic}'] } }, 'lower case'],
    [
      'a slot that is not the intent’s',
      { intents: { ...GOOD.intents, AskIntent: ['is it {topic}', 'i have {sign}'] } },
      '{sign} is not a slot of this intent',
    ],
    ['a slot twice', { intents: { ...GOOD.intents, AskIntent: ['{topic} or {topic}'] } }, 'uses a slot twice'],
    ['a slot nobody uses', { intents: { ...GOOD.intents, AskIntent: ['why'] } }, 'no template uses it'],
    [
      'a sample without its necessary slot',
      { intents: { ...GOOD.intents, SignIntent: ['{sign}', 'help'] } },
      'SignIntent.yaml:2 "help" lacks {sign}',
    ],
    [
      'a word for two ids',
      { slots: { ...GOOD.slots, Sign: { numb: ['numb'], weak: ['weak', 'numb'] } } },
      'Sign.yaml:2 "numb" stands for both numb and weak',
    ],
    [
      'a character Alexa rejects in a slot value',
      { slots: { ...GOOD.slots, Topic: { bed: ['bed?'] } } },
      'Topic.yaml:1 "bed?" has characters Alexa rejects',
    ],
    [
      'a slot value that is not in NFC',
      { slots: { ...GOOD.slots, Topic: { bed: ['cafe\u0301'] } } },
      'has characters Alexa rejects',
    ],
    [
      'a sample that is not in NFC',
      { intents: { ...GOOD.intents, AskIntent: ['is it {topic}', 'cafe\u0301'] } },
      'AskIntent.yaml:2 "cafe\u0301" is not in Unicode NFC form',
    ],
    [
      'a sample that another intent hears with a slot filled',
      { intents: { AskIntent: ['is it {topic}', 'i am numb'], SignIntent: ['{sign}', 'i am {sign}'] } },
      'AskIntent.yaml:2 "i am numb" is also "i am {sign}" of SignIntent',
    ],
    [
      'too many values for one id',
      { slots: { ...GOOD.slots, Topic: { bed: Array.from({ length: 301 }, (_, n) => `bed ${letters(n)}`) } } },
      '"bed" has 301 phrases; at most 300',
    ],
    [
      'too many samples',
      { intents: { ...GOOD.intents, AskIntent: ['is it {topic}', ...many] } },
      '152 samples; at most 150',
    ],
    [
      'a slot value too long',
      { slots: { ...GOOD.slots, Topic: { bed: ['b'.repeat(141)] } } },
      'longer than 140 characters',
    ],
    ['a one-word invocation name', { invocation: 'restful' }, 'language.yaml:1 the invocation name needs two words'],
    ['a reserved word in the invocation name', { invocation: 'sleep skill' }, 'a word that Alexa keeps'],
  ])('%s', (_, change, message) => {
    expect(faults(change).join('\n')).toContain(message);
  });
});
