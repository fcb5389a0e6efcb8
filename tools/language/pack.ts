import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguagePack, SpeechTree } from '../../lambda/speech/language';
import { DataError } from '../failure';
import { ROOT, readYaml } from '../yaml';

/** Makes what the skill loads of one language from its folder. Throws DataError when two files say the same key. */
export function packLanguage(language: string): LanguagePack {
  const folder = `locales/${language}`;
  const about = readYaml(`${folder}/language.yaml`).document.toJS() as { invocation: string; whisperedIn?: string[] };
  return { invocation: about.invocation, whisperedIn: about.whisperedIn ?? [], speech: readSpeech(`${folder}/speech`) };
}

function readSpeech(folder: string): SpeechTree {
  const files = readdirSync(join(ROOT, folder)).sort();
  return files.reduce<SpeechTree>((all, name) => {
    const source = readYaml(`${folder}/${name}`);
    const tree = source.document.toJS() as SpeechTree;
    const again = Object.keys(tree).find((key) => key in all);
    if (again) throw new DataError([{ file: source.file, message: `"${again}" is also in another file of ${folder}` }]);
    return { ...all, ...tree };
  }, {});
}
