import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Placed, placedEntries, placedList, ROOT, readYaml } from '../yaml';

/** What one language teaches Alexa, as written by hand: templates with the places they stand. */
export interface ModelSource {
  readonly folder: string;
  readonly invocation: Placed;
  readonly rules: ReadonlyMap<string, Placed>;
  /** Templates by intent name. */
  readonly intents: ReadonlyMap<string, readonly Placed[]>;
  /** Templates by slot type, then by slot id. */
  readonly slots: ReadonlyMap<string, ReadonlyMap<string, readonly Placed[]>>;
}

/** The templates of a language. */
export function readLanguageModel(language: string): ModelSource {
  const folder = `locales/${language}/model`;
  return {
    folder,
    invocation: readInvocation(language),
    rules: readRules(`${folder}/rules.yaml`),
    intents: new Map(yamlFiles(`${folder}/intents`).map(({ name, path }) => [name, readTemplates(path)])),
    slots: new Map(yamlFiles(`${folder}/slots`).map(({ name, path }) => [name, readSlotIds(path)])),
  };
}

function readInvocation(language: string): Placed {
  const source = readYaml(`locales/${language}/language.yaml`);
  const text = String(source.document.get('invocation') ?? '');
  return { text, file: source.file, line: source.lineOf(source.document.get('invocation', true)) };
}

function readRules(path: string): Map<string, Placed> {
  if (!existsSync(join(ROOT, path))) return new Map();
  const source = readYaml(path);
  return new Map(
    placedEntries(source, source.document.contents).map(({ key, value }) => [
      key.text,
      { text: String((value as { value: unknown }).value), file: key.file, line: key.line },
    ]),
  );
}

function readTemplates(path: string): Placed[] {
  const source = readYaml(path);
  return placedList(source, source.document.contents);
}

function readSlotIds(path: string): Map<string, readonly Placed[]> {
  const source = readYaml(path);
  return new Map(
    placedEntries(source, source.document.contents).map(({ key, value }) => [key.text, placedList(source, value)]),
  );
}

function yamlFiles(folder: string): { name: string; path: string }[] {
  return readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.yaml'.length), path: `${folder}/${file}` }));
}
