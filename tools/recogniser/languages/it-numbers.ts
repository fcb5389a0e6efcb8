const UNITS = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const TEENS = [
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
];
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

/** `ventuno`, `ventotto` lose the vowel of the ten, `ventitré` takes an accent. */
function joined(ten: string, unit: string): string {
  const stem = /^[ou]/.test(unit) ? ten.slice(0, -1) : ten;
  return `${stem}${unit === 'tre' ? 'tré' : unit}`;
}

/** From zero on, each at its place. */
export const NUMBERS: readonly string[] = [
  'zero',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => joined(ten, unit))]),
  'cento',
];

const SMALL = new Map(NUMBERS.map((words, value) => [words, value]));
for (const [words, value] of [
  ['un', 1],
  ['una', 1],
  ["mezz'ora", 30],
  ['mezzora', 30],
] as const)
  SMALL.set(words, value);

/** Words that people write apart or without the accent: `venti cinque`, `ventitre`. */
export function italianNumber(words: readonly string[]): number | undefined {
  const whole = words.join('');
  const known = SMALL.get(words.join(' ')) ?? SMALL.get(whole) ?? SMALL.get(whole.replace(/tre$/, 'tré'));
  if (known !== undefined) return known;
  const [first = '', second = ''] = words;
  const [ten, unit] = [SMALL.get(first), SMALL.get(second)];
  if (words.length !== 2 || ten === undefined || unit === undefined) return undefined;
  return ten >= 20 && ten % 10 === 0 && unit > 0 && unit < 10 ? ten + unit : undefined;
}
