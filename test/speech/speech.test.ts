import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { VOICE_STYLES } from '../../lambda/contract';
import { escapeXml, toSsml } from '../../lambda/speech/ssml';
import { createTranslator } from '../../lambda/speech/translator';

describe('escaping', () => {
  test.each([
    ["it's", 'it&apos;s'],
    ['it&apos;s', 'it&amp;apos;s'],
    ['heat & cold', 'heat &amp; cold'],
    ['<b>"', '&lt;b&gt;&quot;'],
    ['bell\u0007', 'bell'],
  ])('of %j gives %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test('always gives what an XML parser reads back as the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let read = '';
        const parser = new SaxesParser();
        parser.on('text', (chunk) => {
          read += chunk;
        });
        parser.write(`<speak>${escapeXml(text)}</speak>`).close();
        // The parser folds line ends as XML asks; characters XML forbids are gone.
        const allowed = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
        expect(read).toBe(allowed.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('a voice', () => {
  test.each(VOICE_STYLES)('%s is different from all others', (style) => {
    const others = VOICE_STYLES.filter((other) => other !== style).map((other) => toSsml(['Rest.'], other, true));
    expect(others).not.toContain(toSsml(['Rest.'], style, true));
  });

  test('that whispers is soft and slow where the platform has no whisper', () => {
    expect(toSsml(['Rest.'], 'whisper', false)).toBe(
      '<speak><prosody rate="85%" volume="x-soft">Rest.</prosody></speak>',
    );
    expect(toSsml(['Rest.'], 'whisper', true)).toContain('<amazon:effect name="whispered">');
  });

  test('pauses for a breath between two things said', () => {
    expect(toSsml(['One.', 'Two.'], 'soft', true)).toContain('One.<break time="350ms"/>Two.');
  });
});

describe('the translator', () => {
  const pack = {
    invocation: 'restful back',
    whisperedIn: [],
    speech: {
      plain: 'Rest.',
      variants: ['One.', 'Two.'],
      needs: 'Hear {{what}}.',
      known: 'Open {{invocation}}.',
      branch: { leaf: 'Leaf.' },
      numbers: {
        US: { emergency: 'nine one one', crisis: 'nine eight eight' },
        unknown: { emergency: 'the number', advice: 'a clinic', crisis: 'a line' },
      },
    },
  };
  const translate = createTranslator(() => pack)('en-US');
  const say = (key: string, values?: Record<string, string>, choice = 0) =>
    translate(values ? { key, values } : { key }, () => choice);

  test('says a line', () => expect(say('plain')).toBe('Rest.'));
  test('says the variant that was chosen', () => expect(say('variants', {}, 1)).toBe('Two.'));
  test('puts values in as they are', () => expect(say('needs', { what: "it's <this>" })).toBe("Hear it's <this>."));
  test('knows what every line may use', () => expect(say('known')).toBe('Open restful back.'));
  test('puts lines into lines', () => {
    expect(translate({ key: 'needs', values: { what: { key: 'plain' } } }, () => 0)).toBe('Hear Rest..');
  });

  test.each(['missing', 'branch', 'branch.twig'])('refuses a key that is no line: %s', (key) => {
    expect(() => say(key)).toThrow(`no line under "${key}"`);
  });

  test('refuses to speak a placeholder', () => {
    expect(() => say('needs')).toThrow('was not given a value');
  });

  test('loads a language once', () => {
    const load = jest.fn(() => pack);
    const translatorOf = createTranslator(load);
    translatorOf('en-US');
    translatorOf('en-US');
    translatorOf('sv-SE');
    expect(load).toHaveBeenCalledTimes(1);
  });
});
