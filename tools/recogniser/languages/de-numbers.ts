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

type NumberOf = (word: string) => number | undefined;

const NAMED: Readonly<Record<string, string>> = { mitternacht: '00:00', mittag: '12:00' };
const EVENING = /^(am abend|abends|heute abend|nachmittags|am nachmittag)$/;
const MORNING = /^(morgens|am morgen|in der früh|früh|nachts)$/;

/** `zehn`, `halb elf`, `viertel nach neun`, `zehn uhr dreißig`: a time as people say it, as hh:mm. Without a part of the day, as said. */
export function germanTime(words: readonly string[], numberOf: NumberOf): string | undefined {
  const named = words.length === 1 ? NAMED[words[0] ?? ''] : undefined;
  return named ?? relative(words, numberOf) ?? plain(words, numberOf);
}

function relative(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', second = '', ...rest] = words;
  if (first === 'halb') return shifted(words.slice(1), -30, numberOf);
  if (first === 'dreiviertel') return shifted(words.slice(1), -15, numberOf);
  const minutes = first === 'viertel' ? 15 : numberOf(first);
  if (minutes === undefined || (second !== 'nach' && second !== 'vor')) return undefined;
  return shifted(rest, second === 'nach' ? minutes : -minutes, numberOf);
}

function shifted(hourWords: readonly string[], minutes: number, numberOf: NumberOf): string | undefined {
  const hour = plain(hourWords, numberOf);
  if (!hour?.endsWith(':00')) return undefined;
  return written((Number(hour.slice(0, 2)) * 60 + minutes + 1440) % 1440);
}

function plain(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', ...others] = words;
  const hour = first === 'ein' ? 1 : numberOf(first);
  if (hour === undefined || hour > 24) return undefined;
  const rest = others.filter((word) => word !== 'uhr');
  const minutes = numberOf(rest[0] ?? '');
  const part = (minutes === undefined ? rest : rest.slice(1)).join(' ');
  if (minutes !== undefined && minutes > 59) return undefined;
  const clock = (hour % 24) * 60 + (minutes ?? 0);
  if (part === '') return written(clock);
  if (EVENING.test(part)) return written(((hour % 12) + 12) * 60 + (minutes ?? 0));
  return MORNING.test(part) ? written((hour % 12) * 60 + (minutes ?? 0)) : undefined;
}

function written(total: number): string {
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
