import { expand } from '../../tools/model/template';

const rules = {
  get: (name: string) => {
    const known: Record<string, string> = { ache: '(hurt|ache)', deep: 'really <ache>', loop: 'a <loop>' };
    return known[name] === undefined ? undefined : { text: known[name], file: 'rules.yaml', line: 3 };
  },
};
const of = (text: string) => expand({ text, file: 'intent.yaml', line: 7 }, rules);

describe('a template', () => {
  test.each([
    ['give me a tip', ['give me a tip']],
    ['(why|how) now', ['why now', 'how now']],
    ['tell [me] more', ['tell me more', 'tell more']],
    ['[please] help', ['please help', 'help']],
    ['does it <ache>', ['does it hurt', 'does it ache']],
    ['does it <deep>', ['does it really hurt', 'does it really ache']],
    ['is it {topic}', ['is it {topic}']],
    ['a (b [c|d]|e)', ['a b c', 'a b d', 'a b', 'a e']],
    ['(a|a) b', ['a b']],
  ])('%s stands for %j', (template, sentences) => {
    expect(of(template)).toEqual(sentences);
  });

  test.each([
    ['a (b', '"(" is never closed with ")"'],
    ['a [b', '"[" is never closed with "]"'],
    ['a <b', '"<" is never closed with ">"'],
    ['a | b', '"|" does not belong here'],
    ['a ) b', '")" does not belong here'],
    ['<nowhere>', 'there is no rule <nowhere>'],
    ['<loop>', 'the rule <loop> uses itself'],
  ])('%s is refused, with its place', (template, message) => {
    expect(() => of(template)).toThrow(message);
    expect(() => of(template)).toThrow(/^(intent|rules)\.yaml:\d: /);
  });
});
