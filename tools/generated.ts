import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtLocales, type Contract, contractLines, readContract } from './contract';
import { renderEvidence } from './evidence';
import { DataError, type Fault } from './failure';
import { renderIds } from './ids';
import { renderLanguages } from './languages-page';
import { compileModel } from './model/compile';
import { type InteractionModel, modelPath } from './model/interaction-model';
import { readModelSource } from './model/patch';
import { drawIcons } from './store/icons';
import { MANIFEST_FILE, renderManifest } from './store/manifest';
import { ROOT } from './yaml';
import { renderZones } from './zones';

/** A file that is made from others and committed, so that reviewers see what Amazon and the compiler see. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Everything that is generated, in memory. Throws DataError listing all that is wrong with the data. */
export async function generatedFiles(contract: Contract = readContract()): Promise<GeneratedFile[]> {
  const models = compileAll(contract);
  const modelOf = (locale: string) => models.get(locale) as InteractionModel;
  return [
    { path: 'lambda/contract.ts', content: renderIds(contract) },
    { path: 'lambda/knowledge/zones.ts', content: renderZones() },
    { path: 'docs/evidence.md', content: renderEvidence() },
    { path: 'docs/languages.md', content: renderLanguages(contract, modelOf) },
    ...[...models].map(([locale, model]) => ({ path: modelPath(locale), content: json(model) })),
    { path: MANIFEST_FILE, content: json(renderManifest(contract)) },
    ...(await drawIcons()),
  ];
}

/** The model of every built locale. Throws DataError listing what is wrong with any. */
function compileAll(contract: Contract): Map<string, InteractionModel> {
  const faults: Fault[] = [];
  const models = builtLocales(contract).map(({ locale, language }) => {
    const compiled = compileModel(contract, readModelSource(language, locale), contractLines());
    faults.push(...compiled.faults);
    return [locale, compiled.model] as const;
  });
  if (faults.length > 0) throw new DataError(faults);
  return new Map(models);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Which generated files differ from what is on disk. */
export function staleFiles(files: readonly GeneratedFile[]): Fault[] {
  return files
    .filter(
      ({ path, content }) =>
        !existsSync(join(ROOT, path)) || !readFileSync(join(ROOT, path)).equals(Buffer.from(content)),
    )
    .map(({ path }) => ({
      file: path,
      message: 'is not what the sources say; run `npm run generate` and commit the result',
    }));
}
