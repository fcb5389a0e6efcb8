import type { Response } from 'ask-sdk-model';
import { speechMs } from '../../simulator/duration';
import { show } from '../../simulator/show';

const PLAIN = { card: false, debug: false, rich: false };
const RICH = { ...PLAIN, rich: true };

function exchange(ssml?: string) {
  const response: Response = ssml ? { outputSpeech: { type: 'SSML', ssml: `<speak>${ssml}</speak>` } } : {};
  return { response, microphoneOpen: false, ms: speechMs(response, 15) };
}

const LONG =
  '<prosody rate="50%">Lie down.<break time="350ms"/>Breathe in.<break time="4s"/>And out.<break time="10s"/><break time="6s"/>Rest.</prosody>';

test('a program reads one line, however long the response is', () => {
  expect(show(exchange(LONG), PLAIN)).toEqual(['Lie down. Breathe in. And out. Rest.']);
  expect(show(exchange(), PLAIN)).toEqual(['(silence)']);
});

test('a person sees a long response as it goes: a line between two breaks, the pauses, and how long it takes', () => {
  expect(show(exchange(LONG), RICH)).toEqual([
    'Lie down.',
    'Breathe in.',
    '    … 4 s',
    'And out.',
    '    … 16 s',
    'Rest.',
    '    about 25 s in all',
    '    ○ microphone closed',
  ]);
});

test('a person sees what is said in one breath with its SSML', () => {
  expect(show(exchange('Rest.<break time="350ms"/>Good night.'), RICH)).toEqual([
    'Rest. Good night.',
    '    <speak>',
    '    Rest.',
    '    <break time="350ms"/>',
    '    Good night.',
    '    </speak>',
    '    ○ microphone closed',
  ]);
});
