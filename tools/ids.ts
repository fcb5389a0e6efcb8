import { builtLocales, type Contract } from './contract';

const HEADER = `// Generated from locales/contract.yaml by \`npm run generate\`. Do not edit.\n`;

/** The TypeScript ids of the contract: lambda/contract.ts. */
export function renderIds(contract: Contract): string {
  const lists = [
    list('LOCALES', 'Locale', Object.keys(contract.locales)),
    list('LANGUAGES', 'Language', builtLanguages(contract)),
    list('INTENTS', 'IntentName', Object.keys(contract.intents)),
    ...Object.entries(contract.slots).map(([type, ids]) => list(constantName(type), type, Object.keys(ids))),
  ];
  return `${HEADER}\n${lists.join('\n')}\n${slotTypes(contract)}`;
}

function list(constant: string, type: string, values: readonly string[]): string {
  const items = values.map((value) => `  '${value}',`).join('\n');
  return `export const ${constant} = [\n${items}\n] as const;\nexport type ${type} = (typeof ${constant})[number];\n`;
}

/** Which ids a slot of a given name can hold; the same name always has the same type. */
function slotTypes(contract: Contract): string {
  const types = new Map(Object.values(contract.intents).flatMap((intent) => Object.entries(intent.slots ?? {})));
  const own = [...types].filter(([, type]) => !type.startsWith('AMAZON.'));
  const rows = own.map(([slot, type]) => `  ${slot}: ${constantName(type)},`).join('\n');
  return `/** The ids that a slot of a given name can hold. */
export const SLOTS = {
${rows}
} as const;
export type SlotName = keyof typeof SLOTS;
export type SlotId<Name extends SlotName> = (typeof SLOTS)[Name][number];
`;
}

/** Languages that a built locale speaks; the first is for anybody whose own is not among them. */
function builtLanguages(contract: Contract): string[] {
  const languages = builtLocales(contract).map(({ language }) => language);
  return [...new Set(['en', ...languages])];
}

/** WarningSign → WARNING_SIGNS */
function constantName(type: string): string {
  return `${type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}S`;
}
