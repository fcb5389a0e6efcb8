import { isMap, isScalar } from 'yaml';
import { DataError, type Fault } from './failure';
import { readYaml } from './yaml';

export interface ContractIntent {
  readonly built?: boolean;
  readonly slots?: Readonly<Record<string, string>>;
  readonly must?: readonly string[];
  readonly examples: readonly string[];
}

export interface ContractSlotId {
  readonly built?: boolean;
  readonly example: string;
}

/** Where two intents meet, and which of them wins. */
export interface ContractBorder {
  readonly name: string;
  readonly said: string;
  readonly wins: readonly string[];
}

/** locales/contract.yaml: the one list of locales, intents, slots and slot ids. */
export interface Contract {
  readonly locales: Readonly<Record<string, { readonly language: string; readonly built?: boolean }>>;
  readonly intents: Readonly<Record<string, ContractIntent>>;
  readonly slots: Readonly<Record<string, Readonly<Record<string, ContractSlotId>>>>;
  readonly borders: readonly ContractBorder[];
}

export const CONTRACT_FILE = 'locales/contract.yaml';

/** Reads the contract. Throws DataError, naming the line, for anything that does not fit together. */
export function readContract(): Contract {
  const source = readYaml(CONTRACT_FILE);
  const contract = source.document.toJS() as Contract;
  const faults = contractFaults(contract, contractLines());
  if (faults.length > 0) throw new DataError(faults);
  return contract;
}

/** The line of the contract at which a path of keys is written. */
export function contractLines(): (...path: string[]) => number | undefined {
  const source = readYaml(CONTRACT_FILE);
  return (...path) => {
    const parent = source.document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return source.lineOf(pair);
  };
}

/** What does not fit together in a contract. `lineOf` tells where a path of keys is written. */
export function contractFaults(contract: Contract, lineOf: (...path: string[]) => number | undefined): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string[], message: string) => {
    const line = lineOf(...path);
    faults.push({ file: CONTRACT_FILE, ...(line ? { line } : {}), message });
  };
  const types = new Map<string, string>();
  for (const [name, intent] of Object.entries(contract.intents)) {
    if (!intent?.examples?.length) fault(['intents', name], `${name} needs an example`);
    for (const [slot, type] of Object.entries(intent?.slots ?? {})) {
      const path = ['intents', name, 'slots', slot];
      if (!type.startsWith('AMAZON.') && !contract.slots[type])
        fault(path, `there is no slot type ${type} under slots`);
      if ((types.get(slot) ?? type) !== type)
        fault(path, `{${slot}} is ${types.get(slot)} elsewhere; one name, one type`);
      types.set(slot, type);
    }
    for (const slot of intent?.must ?? []) {
      if (!intent?.slots?.[slot])
        fault(['intents', name, 'must'], `${name} must have {${slot}}, but it is not among its slots`);
    }
  }
  for (const [type, ids] of Object.entries(contract.slots)) {
    for (const [id, entry] of Object.entries(ids)) {
      if (!entry?.example) fault(['slots', type, id], `${type} ${id} needs an example`);
    }
  }
  contract.borders.forEach(({ name, wins }, index) => {
    for (const intent of wins.filter((intent) => !contract.intents[intent])) {
      fault(['borders', String(index)], `"${name}" is won by ${intent}, which is no intent`);
    }
  });
  return faults;
}

/** The locales that are complete enough to be built, with their language. */
export function builtLocales(contract: Contract): { locale: string; language: string }[] {
  return Object.entries(contract.locales)
    .filter(([, entry]) => entry.built)
    .map(([locale, { language }]) => ({ locale, language }));
}

/** Intents that reach the model, by name. */
export function builtIntents(contract: Contract): [string, ContractIntent][] {
  return Object.entries(contract.intents).filter(([, intent]) => intent.built);
}

/** Slot types of our own (not AMAZON.*) that a built intent uses, with their built ids. */
export function builtSlotTypes(contract: Contract): { type: string; ids: string[] }[] {
  const used = new Set(builtIntents(contract).flatMap(([, intent]) => Object.values(intent.slots ?? {})));
  return Object.entries(contract.slots)
    .filter(([type]) => used.has(type))
    .map(([type, ids]) => ({
      type,
      ids: Object.entries(ids)
        .filter(([, id]) => id.built)
        .map(([id]) => id),
    }));
}
