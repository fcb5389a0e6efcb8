import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { VOICE_STYLES } from '../../lambda/contract';
import { type Engine, escapeXml, toSsml } from '../../lambda/speech/ssml';
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

const WHISPERS: Engine = { whispers: true, charactersPerSecond: 10 };

describe('a voice', () => {
  test.each(VOICE_STYLES)('%s is different from all others', (style) => {
    const others = VOICE_STYLES.filter((other) => other !== style).map((other) =>
      toSsml([{ text: 'Rest.' }], other, WHISPERS),
    );
    expect(others).not.toContain(toSsml([{ text: 'Rest.' }], style, WHISPERS));
  });

  test('that whispers is soft and slow where the platform has no whisper', () => {
    expect(toSsml([{ text: 'Rest.' }], 'whisper', { ...WHISPERS, whispers: false })).toBe(
      '<speak><prosody rate="85%" volume="x-soft">Rest.</prosody></speak>',
    );
    expect(toSsml([{ text: 'Rest.' }], 'whisper', WHISPERS)).toContain('<amazon:effect name="whispered">');
  });

  test('pauses for a breath between two things said', () => {
    expect(toSsml([{ text: 'One.' }, { text: 'Two.' }], 'soft', WHISPERS)).toContain('One.<break time="350ms"/>Two.');
  });
});

describe('what is paced', () => {
  // Ten characters a second, so that the sums can be done in the head.
  const paced = (...sentences: { text: string; seconds?: number }[]) =>
    toSsml(sentences, 'normal', WHISPERS).replace(/^<speak><prosody[^>]*>|<\/prosody><\/speak>$/g, '');

  test('lasts as long as it should with the silence after it', () => {
    expect(paced({ text: 'ten chars.', seconds: 5 }, { text: 'End.' })).toBe('ten chars.<break time="4s"/>End.');
  });

  test('is silent for longer than one pause may be in several', () => {
    expect(paced({ text: 'ten chars.', seconds: 26.5 }, { text: 'End.' })).toBe(
      'ten chars.<break time="10s"/><break time="10s"/><break time="5500ms"/>End.',
    );
  });

  test('that takes longer than it should takes the time from the silences after it', () => {
    const long = 'twenty characters...';
    expect(paced({ text: long, seconds: 1 }, { text: 'ten chars.', seconds: 5 }, { text: 'End.' })).toBe(
      `${long}<break time="250ms"/>ten chars.<break time="2750ms"/>End.`,
    );
  });

  test('is slower in a slower voice, and the silence shorter', () => {
    const slow = toSsml([{ text: 'fifteen chars..', seconds: 5 }, { text: 'End.' }], 'slow', WHISPERS);
    expect(slow).toContain('<break time="3s"/>');
  });

  test('is followed by nothing at the end', () => {
    expect(paced({ text: 'Good night.', seconds: 9 })).toBe('Good night.');
  });

  test('never has a pause of more than ten seconds, whatever it is', () => {
    const sentence = fc.record({ text: fc.lorem({ maxCount: 12 }), seconds: fc.integer({ min: -5, max: 120 }) });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...VOICE_STYLES),
        (all, style) => {
          const pauses = [...toSsml(all, style, WHISPERS).matchAll(/<break time="(\d+)(ms|s)"\/>/g)];
          for (const [, amount, unit] of pauses) {
            const ms = Number(amount) * (unit === 's' ? 1000 : 1);
            expect(ms).toBeGreaterThan(0);
            expect(ms).toBeLessThanOrEqual(10_000);
          }
        },
      ),
    );
  });
});

describe('the translator', () => {
  const pack = {
    invocation: 'restful back',
    whisperedIn: [],
    charactersPerSecond: 15,
    regions: {},
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

  test('joins a list of lines as the language does', () => {
    const leaf = { key: 'branch.leaf' };
    const plain = { key: 'plain' };
    expect(translate({ key: 'needs', values: { what: [leaf] } }, () => 0)).toBe('Hear Leaf..');
    expect(translate({ key: 'needs', values: { what: [leaf, plain, leaf] } }, () => 0)).toBe(
      'Hear Leaf., Rest., and Leaf..',
    );
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
