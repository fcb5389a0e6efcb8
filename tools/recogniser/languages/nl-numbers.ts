import { atPartOfDay, type NumberOf, type PartsOfDay, shifted } from './clock';
import { compoundReader } from './compound';

const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** `eenentwintig`, `tweeëntwintig`: after an e the joining word bears its dots. */
const joined = (unit: string, ten: string): string => `${unit}${unit.endsWith('e') ? 'ë' : 'e'}n${ten}`;

/** From zero on, each at its place. */
export const NUMBERS: readonly string[] = [
  'nul',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => joined(unit, ten))]),
  'honderd',
];

const SMALL = new Map(NUMBERS.map((word, value) => [word, value]));
const SCALES: readonly (readonly [string, number])[] = [
  ['duizend', 1_000],
  ['honderd', 100],
];

/** `zeven`, `honderdtwintig`, `drieduizend`: a whole number as people say it, in one word or several. */
export function dutchNumber(words: readonly string[]): number | undefined {
  return words.length === 0 ? undefined : read(words.join('').replaceAll('één', 'een'));
}

const read = compoundReader({ small: SMALL, scales: SCALES, and: 'en' });

const NAMED: Readonly<Record<string, string>> = { middernacht: '00:00' };
const PARTS: PartsOfDay = {
  morning: /^('s ochtends|'s morgens|'s nachts|vannacht)$/,
  evening: /^('s avonds|vanavond|'s middags|vanmiddag)$/,
};

/** `tien uur`, `half elf`, `kwart over negen`, `tien uur dertig`: a time as people say it, as hh:mm. Without a part of the day, as said. */
export function dutchTime(words: readonly string[], numberOf: NumberOf): string | undefined {
  const named = words.length === 1 ? NAMED[words[0] ?? ''] : undefined;
  return named ?? relative(words, numberOf) ?? plain(words, numberOf);
}

function relative(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', second = '', ...rest] = words;
  if (first === 'half') return shifted(plain(words.slice(1), numberOf), -30);
  const minutes = first === 'kwart' ? 15 : numberOf(first);
  if (minutes === undefined || (second !== 'over' && second !== 'voor')) return undefined;
  const way = second === 'over' ? minutes : -minutes;
  return rest[0] === 'half' ? shifted(plain(rest.slice(1), numberOf), way - 30) : shifted(plain(rest, numberOf), way);
}

function plain(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', ...others] = words;
  const hour = numberOf(first);
  if (hour === undefined || hour > 24) return undefined;
  const rest = others.filter((word) => word !== 'uur');
  const minutes = numberOf(rest[0] ?? '');
  const part = (minutes === undefined ? rest : rest.slice(1)).join(' ');
  if (minutes !== undefined && minutes > 59) return undefined;
  return atPartOfDay(hour, minutes ?? 0, part, PARTS);
}
