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

/** locales/contract.yaml: the one list of locales, intents, slots and slot ids. */
export interface Contract {
  readonly locales: Readonly<Record<string, { readonly language: string; readonly built?: boolean }>>;
  readonly intents: Readonly<Record<string, ContractIntent>>;
  readonly slots: Readonly<Record<string, Readonly<Record<string, ContractSlotId>>>>;
}

export const CONTRACT_FILE = 'locales/contract.yaml';

export function readContract(): Contract {
  return readYaml(CONTRACT_FILE).document.toJS() as Contract;
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
