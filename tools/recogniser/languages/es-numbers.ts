const UNITS = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const TEENS = [
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciseis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
];
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];

/** From zero on, each at its place, without accents (es.ts takes them off everything that is said). */
export const NUMBERS: readonly string[] = [
  'cero',
  ...UNITS,
  ...TEENS,
  'veinte',
  ...UNITS.map((unit) => `veinti${unit}`),
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten} y ${unit}`)]),
  'cien',
];

const SMALL = new Map<string, number>([
  ...NUMBERS.map((words, value): [string, number] => [words, value]),
  ['un', 1],
  ['una', 1],
  ['veintiun', 21],
  ['ciento', 100],
]);

/** `siete`, `ciento veinte`, `dos mil`: a whole number as people say it. */
export function spanishNumber(words: readonly string[]): number | undefined {
  const known = SMALL.get(words.join(' '));
  if (known !== undefined) return known;
  const thousand = words.indexOf('mil');
  if (thousand >= 0) {
    const many = thousand === 0 ? 1 : spanishNumber(words.slice(0, thousand));
    const rest = thousand === words.length - 1 ? 0 : spanishNumber(words.slice(thousand + 1));
    return many === undefined || rest === undefined || rest >= 1000 ? undefined : many * 1000 + rest;
  }
  const [first = '', ...after] = words;
  if (first !== 'ciento') return undefined;
  const rest = spanishNumber(after);
  return rest === undefined || rest >= 100 ? undefined : 100 + rest;
}
