import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtLocales, type Contract, contractLines, readContract } from './contract';
import { renderEvidence } from './evidence';
import { DataError, type Fault } from './failure';
import { renderIds } from './ids';
import { compileModel } from './model/compile';
import { modelPath } from './model/interaction-model';
import { readModelSource } from './model/source';
import { ROOT } from './yaml';
import { renderZones } from './zones';

/** A file that is made from others and committed, so that reviewers see what Amazon and the compiler see. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that is generated, in memory. Throws DataError listing all that is wrong with the data. */
export function generatedFiles(contract: Contract = readContract()): GeneratedFile[] {
  return [
    { path: 'lambda/contract.ts', text: renderIds(contract) },
    { path: 'lambda/knowledge/zones.ts', text: renderZones() },
    { path: 'docs/evidence.md', text: renderEvidence() },
    ...models(contract),
  ];
}

function models(contract: Contract): GeneratedFile[] {
  const faults: Fault[] = [];
  const files = builtLocales(contract).map(({ locale, language }) => {
    const compiled = compileModel(contract, readModelSource(language), contractLines());
    faults.push(...compiled.faults);
    return { path: modelPath(locale), text: `${JSON.stringify(compiled.model, null, 2)}\n` };
  });
  if (faults.length > 0) throw new DataError(faults);
  return files;
}

/** Which generated files differ from what is on disk. */
export function staleFiles(files: readonly GeneratedFile[]): Fault[] {
  return files
    .filter(({ path, text }) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text)
    .map(({ path }) => ({
      file: path,
      message: 'is not what the sources say; run `npm run generate` and commit the result',
    }));
}
