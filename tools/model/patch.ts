import { DataError, type Fault } from '../failure';
import { regionFile } from '../language/regions';
import { type Placed, placedEntries, placedList, placeOf, readYaml, type SourceFile } from '../yaml';
import { type ModelSource, readLanguageModel } from './source';

/** The templates of a locale: its language's, with the differences of its region. */
export function readModelSource(language: string, locale?: string): ModelSource {
  const base = readLanguageModel(language);
  const file = locale && regionFile(locale, 'model');
  return file ? patched(base, file) : base;
}

type Templates = ReadonlyMap<string, readonly Placed[]>;

/**
 * A language's templates with a region's differences: under `intents` and `slots`, what to `drop`, exactly as it is written in the language,
 * and what to `add`. Throws DataError for what changes nothing, for then it is no difference.
 */
export function patched(base: ModelSource, file: string): ModelSource {
  const source = readYaml(file);
  const faults: Fault[] = [];
  const intents = patchAll(source, source.document.get('intents', true), base.intents, faults);
  const slots = new Map(base.slots);
  for (const { key, value } of placedEntries(source, source.document.get('slots', true))) {
    slots.set(key.text, patchAll(source, value, base.slots.get(key.text) ?? new Map(), faults));
  }
  if (faults.length > 0) throw new DataError(faults);
  return { ...base, intents, slots };
}

function patchAll(source: SourceFile, node: unknown, base: Templates, faults: Fault[]): Templates {
  const patchedOnes = new Map(base);
  for (const { key, value } of placedEntries(source, node)) {
    const before = base.get(key.text);
    if (before) patchedOnes.set(key.text, patchOne(source, value, before, faults));
    else faults.push({ ...placeOf(key), message: `"${key.text}" is nothing that the language has` });
  }
  return patchedOnes;
}

function patchOne(source: SourceFile, node: unknown, before: readonly Placed[], faults: Fault[]): Placed[] {
  const parts = new Map(placedEntries(source, node).map(({ key, value }) => [key.text, placedList(source, value)]));
  const [drop, add] = [parts.get('drop') ?? [], parts.get('add') ?? []];
  const has = (list: readonly Placed[], { text }: Placed) => list.some((other) => other.text === text);
  for (const gone of drop) {
    if (!has(before, gone)) faults.push({ ...placeOf(gone), message: `"${gone.text}" is not there to drop` });
  }
  for (const added of add) {
    if (has(before, added)) faults.push({ ...placeOf(added), message: `"${added.text}" is there already` });
  }
  return [...before.filter((template) => !has(drop, template)), ...add];
}
