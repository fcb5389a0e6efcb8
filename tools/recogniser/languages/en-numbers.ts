const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** From zero on, each at its place. */
export const NUMBERS: readonly string[] = [
  'zero',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten} ${unit}`)]),
  'a hundred',
];

const SMALL = new Map(NUMBERS.map((words, value) => [words, value]));
const SCALES: readonly (readonly [string, number])[] = [
  ['million', 1_000_000],
  ['thousand', 1_000],
  ['hundred', 100],
];

/** `seven`, `a hundred and twenty`, `three thousand`: a whole number as people say it. */
export function englishNumber(words: readonly string[]): number | undefined {
  const known = SMALL.get(words.join(' '));
  if (known !== undefined) return known;
  for (const [name, size] of SCALES) {
    const at = words.indexOf(name);
    if (at < 0) continue;
    const many = at === 0 || words[0] === 'a' ? (at <= 1 ? 1 : undefined) : englishNumber(words.slice(0, at));
    const after = words.slice(words[at + 1] === 'and' ? at + 2 : at + 1);
    const rest = after.length === 0 && words.at(-1) !== 'and' ? 0 : englishNumber(after);
    return many === undefined || rest === undefined || rest >= size ? undefined : many * size + rest;
  }
  return undefined;
}
