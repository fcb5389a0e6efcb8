import { atPartOfDay, type NumberOf, type PartsOfDay, shifted } from './clock';
import { compoundReader } from './compound';

const UNITS = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** `ein` in front of another number: einundzwanzig, einhundert. */
const joined = (unit: string): string => (unit === 'eins' ? 'ein' : unit);

/** From zero on, each at its place. */
export const NUMBERS: readonly string[] = [
  'null',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${joined(unit)}und${ten}`)]),
  'hundert',
];

const SMALL = new Map(NUMBERS.map((word, value) => [word, value]));
const SCALES: readonly (readonly [string, number])[] = [
  ['tausend', 1_000],
  ['hundert', 100],
];

/** `sieben`, `hundertzwanzig`, `dreitausend`: a whole number as people say it, in one word or several. */
export function germanNumber(words: readonly string[]): number | undefined {
  return words.length === 0 ? undefined : read(words.join(''));
}

const read = compoundReader({ small: new Map([['ein', 1], ...SMALL]), scales: SCALES, and: 'und' });

const NAMED: Readonly<Record<string, string>> = { mitternacht: '00:00', mittag: '12:00' };
const PARTS: PartsOfDay = {
  morning: /^(morgens|am morgen|in der früh|früh|nachts)$/,
  evening: /^(am abend|abends|heute abend|nachmittags|am nachmittag)$/,
};

/** `zehn`, `halb elf`, `viertel nach neun`, `zehn uhr dreißig`: a time as people say it, as hh:mm. Without a part of the day, as said. */
export function germanTime(words: readonly string[], numberOf: NumberOf): string | undefined {
  const named = words.length === 1 ? NAMED[words[0] ?? ''] : undefined;
  return named ?? relative(words, numberOf) ?? plain(words, numberOf);
}

function relative(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', second = '', ...rest] = words;
  if (first === 'halb') return shifted(plain(words.slice(1), numberOf), -30);
  if (first === 'dreiviertel') return shifted(plain(words.slice(1), numberOf), -15);
  const minutes = first === 'viertel' ? 15 : numberOf(first);
  if (minutes === undefined || (second !== 'nach' && second !== 'vor')) return undefined;
  return shifted(plain(rest, numberOf), second === 'nach' ? minutes : -minutes);
}

function plain(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', ...others] = words;
  const hour = first === 'ein' ? 1 : numberOf(first);
  if (hour === undefined || hour > 24) return undefined;
  const rest = others.filter((word) => word !== 'uhr');
  const minutes = numberOf(rest[0] ?? '');
  const part = (minutes === undefined ? rest : rest.slice(1)).join(' ');
  if (minutes !== undefined && minutes > 59) return undefined;
  return atPartOfDay(hour, minutes ?? 0, part, PARTS);
}
