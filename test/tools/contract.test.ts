import { type Contract, contractFaults, readContract } from '../../tools/contract';

const GOOD: Contract = {
  borders: [],
  locales: { 'en-US': { language: 'en', built: true } },
  intents: { AskIntent: { built: true, slots: { topic: 'Topic' }, must: ['topic'], examples: ['ask'] } },
  slots: { Topic: { bed: { built: true, example: 'bed' } } },
};
const messages = (contract: Contract) =>
  contractFaults(contract, () => 7).map(({ file, line, message }) => `${file}:${line} ${message}`);

test('the contract of the project fits together', () => {
  expect(() => readContract()).not.toThrow();
  expect(messages(GOOD)).toEqual([]);
});

test.each<[string, Contract, string]>([
  [
    'a slot type that is not there',
    { ...GOOD, intents: { AskIntent: { slots: { topic: 'Topik' }, examples: ['ask'] } } },
    'locales/contract.yaml:7 there is no slot type Topik',
  ],
  [
    'one slot name with two types',
    { ...GOOD, intents: { ...GOOD.intents, B: { slots: { topic: 'AMAZON.NUMBER' }, examples: ['b'] } } },
    '{topic} is Topic elsewhere',
  ],
  [
    'a necessary slot that is not among the slots',
    { ...GOOD, intents: { AskIntent: { must: ['topic'], examples: ['ask'] } } },
    'AskIntent must have {topic}',
  ],
  ['an intent without an example', { ...GOOD, intents: { AskIntent: null as never } }, 'AskIntent needs an example'],
  ['an id without an example', { ...GOOD, slots: { Topic: { bed: {} as never } } }, 'Topic bed needs an example'],
])('%s is told with its line', (_, contract, message) => {
  expect(messages(contract).join('\n')).toContain(message);
});
