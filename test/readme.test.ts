import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spokenText } from '../simulator/show';
import { deskEcho } from './support/desk';

/** The conversation on the first screen of the README: who says what, in order. */
function readDialogue(): { who: string; text: string }[] {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  const quoted = readme.split('\n').filter((line) => line.startsWith('>'));
  const paragraphs = quoted
    .map((line) => line.replace(/^>\s?/, ''))
    .join('\n')
    .split(/\n\n+/);
  return paragraphs.flatMap((paragraph) => {
    const [, who, text] = /^\*\*(You|Alexa)[,:].*?\*\*(?: [*_]softly:[*_])? ?([\s\S]*)$/.exec(paragraph) ?? [];
    return who ? [{ who, text: (text ?? '').replace(/\s+/g, ' ').trim() }] : [];
  });
}

test('the conversation in the README is what one hears', async () => {
  const dialogue = readDialogue();
  const echo = await deskEcho('en-US');
  const heard: typeof dialogue = [];
  for (const { who, text } of dialogue) {
    if (who !== 'You') continue;
    const { response } = await echo.say(text);
    heard.push({ who, text });
    if (spokenText(response)) heard.push({ who: 'Alexa', text: spokenText(response) });
  }
  expect(heard).toEqual(dialogue);
  expect(dialogue.length).toBeGreaterThan(6);
});
