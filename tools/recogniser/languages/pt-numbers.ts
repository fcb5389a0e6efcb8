const UNITS = ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'];
const TEENS = ['dez', 'onze', 'doze', 'treze', 'quatorze', 'quinze', 'dezesseis', 'dezessete', 'dezoito', 'dezenove'];
const TENS = ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'];

/** From zero on, each at its place. */
export const NUMBERS: readonly string[] = [
  'zero',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten} e ${unit}`)]),
  'cem',
];

const SMALL = new Map(NUMBERS.map((words, value) => [words, value]));
const OTHER: Readonly<Record<string, number>> = { uma: 1, duas: 2, catorze: 14, meia: 6 };

/** `sete`, `vinte e duas`, `cento e vinte`: a whole number as people say it. */
export function portugueseNumber(words: readonly string[]): number | undefined {
  const text = words.join(' ');
  const known = SMALL.get(text) ?? OTHER[text];
  if (known !== undefined) return known;
  if (words[0] === 'cento' && words[1] === 'e') return over(100, portugueseNumber(words.slice(2)));
  const [last = ''] = words.slice(-1);
  if (words.at(-2) === 'e' && OTHER[last] !== undefined)
    return over(OTHER[last], SMALL.get(words.slice(0, -2).join(' ')));
  return undefined;
}

function over(more: number, rest: number | undefined): number | undefined {
  return rest === undefined ? undefined : more + rest;
}
