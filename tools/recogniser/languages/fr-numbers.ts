const UNITS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'];
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const EIGHTY = 'quatre vingt';

function under(ten: string): string[] {
  return [ten, `${ten} et un`, ...UNITS.slice(1).map((unit) => `${ten} ${unit}`)];
}

/** From zero on, each at its place, without hyphens. */
export const NUMBERS: readonly string[] = [
  'zéro',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap(under),
  'soixante dix',
  'soixante et onze',
  ...TEENS.slice(2).map((teen) => `soixante ${teen}`),
  'quatre vingts',
  ...[...UNITS, ...TEENS].map((rest) => `${EIGHTY} ${rest}`),
  'cent',
];

/** How Belgium and Switzerland count, besides. */
const OTHERS: readonly (readonly [string, number])[] = [
  ['une', 1],
  [EIGHTY, 80],
  ...['septante', 'huitante', 'octante', 'nonante'].flatMap((ten, index) =>
    under(ten).map((words, unit): [string, number] => [words, ([70, 80, 80, 90][index] ?? 0) + unit]),
  ),
];

const SMALL = new Map([...OTHERS, ...NUMBERS.map((words, value) => [words, value] as const)]);
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^millions?$/, 1_000_000],
  [/^mille$/, 1_000],
  [/^cents?$/, 100],
];

/** `sept`, `cent vingt`, `trois mille`: a whole number as people say it. */
export function frenchNumber(words: readonly string[]): number | undefined {
  const known = SMALL.get(words.join(' '));
  if (known !== undefined) return known;
  for (const [name, size] of SCALES) {
    const at = words.findIndex((word) => name.test(word));
    if (at < 0) continue;
    const many = at === 0 ? 1 : frenchNumber(words.slice(0, at));
    const after = words.slice(at + 1);
    const rest = after.length === 0 ? 0 : frenchNumber(after);
    return many === undefined || rest === undefined || rest >= size ? undefined : many * size + rest;
  }
  return undefined;
}
