import { atPartOfDay, type NumberOf, type PartsOfDay, written } from './clock';

const NAMED: Readonly<Record<string, string>> = { midnight: '00:00', noon: '12:00', midday: '12:00' };
const PARTS: PartsOfDay = {
  morning: /^(am|a m|in the morning)$/,
  evening: /^(pm|p m|tonight|at night|in the (evening|afternoon))$/,
};

/** `ten`, `half past ten`, `ten thirty pm`: a time as people say it, as hh:mm. Without a part of the day, as said. */
export function englishTime(words: readonly string[], numberOf: NumberOf): string | undefined {
  const named = words.length === 1 ? NAMED[words[0] ?? ''] : undefined;
  return named ?? relative(words, numberOf) ?? plain(words, numberOf);
}

function relative(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [amount = '', side, ...rest] = words;
  const minutes = amount === 'half' ? 30 : amount === 'quarter' ? 15 : numberOf(amount);
  if (minutes === undefined || (side !== 'past' && side !== 'to')) return undefined;
  const hour = plain(rest, numberOf);
  if (!hour?.endsWith(':00')) return undefined;
  const total = Number(hour.slice(0, 2)) * 60 + (side === 'past' ? minutes : -minutes);
  return written((total + 1440) % 1440);
}

function plain(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', ...others] = words;
  const hour = numberOf(first);
  if (hour === undefined || hour > 24) return undefined;
  let minutes = 0;
  let rest = others.filter((word) => word !== "o'clock" && word !== 'oclock');
  while (rest[0] !== undefined && numberOf(rest[0]) !== undefined) {
    minutes += numberOf(rest[0]) ?? 0;
    rest = rest.slice(1);
  }
  if (minutes > 59) return undefined;
  const part = rest.join(' ');
  return atPartOfDay(hour, minutes, part, PARTS);
}
