import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguagePack, SpeechTree } from '../../lambda/speech/language';
import { DataError } from '../failure';
import { ROOT, readYaml } from '../yaml';
import { localesOf, regionFile } from './regions';

/** Makes what the skill loads of one language from its folder. Throws DataError when two files say the same key, or a part is missing. */
export function packLanguage(language: string): LanguagePack {
  const folder = `locales/${language}`;
  const { file, document } = readYaml(`${folder}/language.yaml`);
  const { invocation, whisperedIn = [], charactersPerSecond } = document.toJS() as Partial<LanguagePack>;
  if (!invocation || !charactersPerSecond) {
    throw new DataError([{ file, message: 'needs an invocation and a number for charactersPerSecond' }]);
  }
  const speech = readSpeech(`${folder}/speech`);
  return { invocation, whisperedIn, charactersPerSecond, speech, regions: readRegions(language) };
}

/** The lines that the locales of a language say otherwise. */
function readRegions(language: string): LanguagePack['regions'] {
  const regions = localesOf(language).map((locale) => [locale, regionFile(locale, 'speech')] as const);
  return Object.fromEntries(
    regions
      .filter(([, file]) => file)
      .map(([locale, file]) => [locale, readYaml(file as string).document.toJS() as SpeechTree]),
  );
}

function readSpeech(folder: string): SpeechTree {
  const all = new Map<string, SpeechTree[string]>();
  for (const name of readdirSync(join(ROOT, folder)).sort()) {
    const source = readYaml(`${folder}/${name}`);
    for (const [key, lines] of Object.entries((source.document.toJS() ?? {}) as SpeechTree)) {
      if (all.has(key))
        throw new DataError([{ file: source.file, message: `"${key}" is also in another file of ${folder}` }]);
      all.set(key, lines);
    }
  }
  return Object.fromEntries(all);
}
