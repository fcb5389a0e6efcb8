import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked } from 'marked';
import { LANGUAGES } from '../lambda/contract';
import { DataError } from './failure';
import { runMain } from './main';
import { DOCUMENTS, documentFile, readDocument, titleOf } from './site/documents';
import { page } from './site/page';
import { ROOT } from './yaml';

/** `npm run site`: the privacy policy and the terms as pages for any web host, in build/site. OPERATOR and CONTACT are named in them. */
async function main(): Promise<void> {
  const { OPERATOR, CONTACT } = process.env;
  const read = LANGUAGES.flatMap((language) =>
    DOCUMENTS.map((name) => ({
      path: `${language}/${name}.html`,
      language,
      ...readDocument(documentFile(name, language), { OPERATOR, CONTACT }),
    })),
  );
  const faults = read.flatMap((document) => document.faults);
  if (faults.length > 0) throw new DataError(faults);
  for (const { path, language, text } of read) {
    const file = join(ROOT, 'build/site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page(language, titleOf(text), await marked.parse(text)));
    console.log(`build/site/${path}`);
  }
}

runMain(main);
