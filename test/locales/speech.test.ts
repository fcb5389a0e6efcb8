import { LANGUAGES, LOCALES } from '../../lambda/contract';
import type { SpeechTree } from '../../lambda/speech/language';
import { createTranslator } from '../../lambda/speech/translator';
import { checkSpeech } from '../../tools/language/check-speech';
import { readingGrade, readLimits, sentencesOf } from '../../tools/language/limits';
import { packLanguage } from '../../tools/language/pack';

/** Every line of a tree: its key, and how many variants it has. */
function linesOf(tree: SpeechTree, path = ''): { key: string; texts: readonly string[] }[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const key = path ? `${path}.${name}` : name;
    if (typeof node === 'string') return [{ key, texts: [node] }];
    return Array.isArray(node) ? [{ key, texts: node as string[] }] : linesOf(node as SpeechTree, key);
  });
}

describe.each(LANGUAGES)('what is said in %s', (language) => {
  const lines = linesOf(packLanguage(language).speech);
  const locale = LOCALES.find((tag) => tag.startsWith(language)) as string;
  const translate = createTranslator(packLanguage)(locale);

  test('passes its checks', () => {
    expect(checkSpeech(language)).toEqual([]);
  });

  test.each(lines)('$key is rendered in every variant, with all its values', ({ key, texts }) => {
    const values = Object.fromEntries(
      texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, 'value'])),
    );
    texts.forEach((_, variant) => {
      expect(translate({ key, values }, () => variant)).not.toMatch(/\{\{|\}\}/);
    });
  });

  const { readingGrade: most } = readLimits(language);
  if (most !== undefined) {
    test('reads easily enough for a tired mind', () => {
      const said = lines
        .filter(({ key }) => !key.startsWith('sources.'))
        .flatMap(({ texts }) => texts.flatMap(sentencesOf));
      expect(readingGrade(said)).toBeLessThanOrEqual(most);
    });
  }
});
