import { durationText, readDuration, speechMs } from '../../simulator/duration';

/** Thirty characters: two seconds at rate 100 %. */
const WORDS = 'breathe out for six, and again';

describe('how long a response takes to say', () => {
  test.each([
    { what: 'characters', ssml: WORDS, ms: 2000 },
    { what: 'at half the rate', ssml: `<prosody rate="50%" volume="soft">${WORDS}</prosody>`, ms: 4000 },
    { what: 'at a rate with a name', ssml: `<prosody rate="x-slow">${WORDS}</prosody>`, ms: 4000 },
    { what: 'volume only', ssml: `<prosody volume="soft">${WORDS}</prosody>`, ms: 2000 },
    {
      what: 'a whisper',
      ssml: `<amazon:effect name="whispered"><prosody rate="50%">${WORDS}</prosody></amazon:effect>`,
      ms: 4000,
    },
    { what: 'rates that end', ssml: `<prosody rate="50%">${WORDS}</prosody>${WORDS}`, ms: 6000 },
    {
      what: 'a volume within a rate',
      ssml: `<prosody rate="50%"><prosody volume="soft">${WORDS}</prosody></prosody>`,
      ms: 4000,
    },
    {
      what: 'breaks, whatever the rate',
      ssml: '<prosody rate="50%"><break time="10s"/><break time="4.5s"/></prosody>',
      ms: 14_500,
    },
    { what: 'breaks in milliseconds', ssml: `${WORDS}<break time="350ms"/>`, ms: 2350 },
    { what: 'no break without a time', ssml: `${WORDS}<break/>`, ms: 2000 },
    { what: 'an entity as one character', ssml: `&amp;${WORDS.slice(1)}`, ms: 2000 },
    { what: 'white space as little as it is heard', ssml: `\n  ${WORDS.replace(' ', '\n   ')}  `, ms: 2000 },
  ])('$what', ({ ssml, ms }) => {
    expect(speechMs({ outputSpeech: { type: 'SSML', ssml: `<speak>${ssml}</speak>` } }, 15)).toBe(ms);
  });

  test('a language that says fewer characters in a second takes longer over them', () => {
    expect(speechMs({ outputSpeech: { type: 'SSML', ssml: `<speak>${WORDS}</speak>` } }, 7.5)).toBe(4000);
  });

  test('silence takes no time', () => {
    expect(speechMs({}, 15)).toBe(0);
  });
});

test.each([
  [0, '0 s'],
  [4200, '4 s'],
  [59_600, '1 min'],
  [300_000, '5 min'],
  [252_000, '4 min 12 s'],
])('%d ms is written "%s", and read again', (ms, text) => {
  expect(durationText(ms)).toBe(text);
  expect(durationText(readDuration(text) as number)).toBe(text);
});

test.each(['', 'long', '5', 'min', '5 hours'])('"%s" is no duration', (text) => {
  expect(readDuration(text)).toBeUndefined();
});
