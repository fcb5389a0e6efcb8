import { builtIntents, builtSlotTypes, CONTRACT_FILE, type Contract } from '../contract';
import { DataError, type Fault } from '../failure';
import { type Placed, placeOf } from '../yaml';
import { checkTogether } from './collisions';
import type { InteractionModel, ModelIntent, ModelType } from './interaction-model';
import { checkInvocation, checkSamples, checkSlotValues, type Sample } from './rules';
import type { ModelSource } from './source';
import { expand, type Rules } from './template';

export interface Compiled {
  readonly model: InteractionModel;
  readonly faults: readonly Fault[];
}

/**
 * Makes the interaction model Alexa receives from a language's templates. Everything the contract calls built must be there
 * and nothing else; what is wrong comes back as faults with file and line, never as an exception. A fault of a whole file is told at its first line.
 */
export function compileModel(contract: Contract, source: ModelSource, lineOf: LineOf = () => undefined): Compiled {
  const faults: Fault[] = [];
  const rules = watchedRules(source.rules);
  const expandAll = (templates: readonly Placed[]) => templates.flatMap((template) => attempt(template, rules, faults));

  const types = compileTypes(contract, source, expandAll, faults);
  const intents = compileIntents(contract, source, expandAll, types, faults, lineOf);
  faults.push(...checkInvocation(source.invocation), ...rules.dead());

  const languageModel = { invocationName: source.invocation.text, intents, types };
  return { model: { interactionModel: { languageModel } }, faults };
}

/** Where a path of keys is written in the contract. */
export type LineOf = (...path: string[]) => number | undefined;

function contractPlace(line: number | undefined): { file: string; line?: number } {
  return { file: CONTRACT_FILE, ...(line ? { line } : {}) };
}

type ExpandAll = (templates: readonly Placed[]) => Sample[];

function compileIntents(
  contract: Contract,
  source: ModelSource,
  expandAll: ExpandAll,
  types: readonly ModelType[],
  faults: Fault[],
  lineOf: LineOf,
): ModelIntent[] {
  const built = builtIntents(contract);
  const samples = new Map<string, Sample[]>();
  for (const [name, intent] of built) {
    const templates = source.intents.get(name);
    samples.set(name, expandAll(templates ?? []));
    if (!templates && !name.startsWith('AMAZON.')) {
      faults.push({
        ...contractPlace(lineOf('intents', name)),
        message: `${name} is built, but ${source.folder}/intents/${name}.yaml is missing`,
      });
    }
    faults.push(...checkSamples(name, intent, samples.get(name) ?? []));
  }
  const names = new Set(built.map(([name]) => name));
  faults.push(...strangers(source.intents.keys(), names, (name) => `${source.folder}/intents/${name}.yaml`));
  faults.push(...checkTogether(source.folder, samples, valuesBySlot(contract, types)));
  return built
    .map(([name, intent]) => modelIntent(name, intent.slots ?? {}, samples.get(name) ?? []))
    .sort((a, b) => compare(a.name, b.name));
}

/** Everything a slot of a given name can hold, as words. */
function valuesBySlot(contract: Contract, types: readonly ModelType[]): Map<string, string[]> {
  const words = new Map(
    types.map(({ name, values }) => [
      name,
      values.flatMap((value) => [value.name.value, ...(value.name.synonyms ?? [])]),
    ]),
  );
  const slots = builtIntents(contract).flatMap(([, intent]) => Object.entries(intent.slots ?? {}));
  return new Map(slots.map(([slot, type]) => [slot, words.get(type) ?? []]));
}

function modelIntent(name: string, slots: Readonly<Record<string, string>>, samples: readonly Sample[]): ModelIntent {
  const slotList = Object.entries(slots).map(([slot, type]) => ({ name: slot, type }));
  return {
    name,
    ...(slotList.length > 0 ? { slots: slotList } : {}),
    samples: [...new Set(samples.map(({ text }) => text))].sort(compare),
  };
}

function compileTypes(contract: Contract, source: ModelSource, expandAll: ExpandAll, faults: Fault[]): ModelType[] {
  const built = builtSlotTypes(contract);
  faults.push(
    ...strangers(
      source.slots.keys(),
      new Set(built.map(({ type }) => type)),
      (type) => `${source.folder}/slots/${type}.yaml`,
    ),
  );
  return built
    .map(({ type, ids }) => {
      const file = `${source.folder}/slots/${type}.yaml`;
      const written = source.slots.get(type) ?? new Map<string, readonly Placed[]>();
      const values = new Map(ids.map((id) => [id, expandAll(written.get(id) ?? [])]));
      faults.push(...strangers(written.keys(), new Set(ids), () => file), ...checkSlotValues(file, values));
      return { name: type, values: [...values].map(([id, phrases]) => modelValue(id, phrases)).sort(byId) };
    })
    .sort((a, b) => compare(a.name, b.name));
}

function modelValue(id: string, phrases: readonly Sample[]): ModelType['values'][number] {
  const [value = '', ...synonyms] = [...new Set(phrases.map(({ text }) => text))];
  return { id, name: { value, ...(synonyms.length > 0 ? { synonyms: synonyms.sort(compare) } : {}) } };
}

/** Data for something the contract does not have, or has not built: it would never reach anybody. */
function strangers(names: Iterable<string>, known: ReadonlySet<string>, fileOf: (name: string) => string): Fault[] {
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => ({
      file: fileOf(name),
      line: 1,
      message: `"${name}" is not built in ${CONTRACT_FILE}; remove it here or build it there`,
    }));
}

function watchedRules(rules: ReadonlyMap<string, Placed>): Rules & { dead(): Fault[] } {
  const used = new Set<string>();
  return {
    get: (name) => rules.get(name),
    used: (name) => void used.add(name),
    dead: () =>
      [...rules]
        .filter(([name]) => !used.has(name))
        .map(([name, place]) => ({ ...placeOf(place), message: `the rule <${name}> is used nowhere; remove it` })),
  };
}

function attempt(template: Placed, rules: Rules, faults: Fault[]): Sample[] {
  try {
    return expand(template, rules).map((text) => ({ text, place: template }));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults);
    return [];
  }
}

/** By code point, so that the same data gives the same file on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}
