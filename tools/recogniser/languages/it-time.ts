import { type NumberOf, written } from './clock';

const NAMED: Readonly<Record<string, string>> = { mezzanotte: '00:00', mezzogiorno: '12:00' };
const EVENING = /^(di sera|della sera|di pomeriggio|del pomeriggio|stasera|di notte)$/;
const MORNING = /^(di mattina|del mattino|della mattina|di notte)$/;
const ARTICLES = /^(alle|le|all|l|a|per)$/;

/** `dieci`, `alle dieci e mezza`, `undici meno un quarto`, `dieci di sera`: a time as people say it, as hh:mm. */
export function italianTime(words: readonly string[], numberOf: NumberOf): string | undefined {
  const said = words.filter((word) => !ARTICLES.test(word));
  const named = said.length === 1 ? NAMED[said[0] ?? ''] : undefined;
  if (named) return named;
  const [first = '', ...rest] = said;
  const hour = first === 'una' ? 1 : numberOf(first);
  if (hour === undefined || hour > 24) return undefined;
  const { minutes, part } = afterHour(rest, numberOf);
  if (minutes === undefined) return undefined;
  if (part === '') return written(hour * 60 + minutes);
  if (MORNING.test(part) && hour < 6) return written(hour * 60 + minutes);
  if (EVENING.test(part)) return written(((hour % 12) + 12) * 60 + minutes);
  return MORNING.test(part) ? written((hour % 12) * 60 + minutes) : undefined;
}

function afterHour(words: readonly string[], numberOf: NumberOf): { minutes: number | undefined; part: string } {
  const [link, ...rest] = words;
  if (link !== 'e' && link !== 'meno') return { minutes: 0, part: words.join(' ') };
  const quarter = rest[0] === 'un' && rest[1] === 'quarto';
  const amount = quarter ? 15 : /^mezz[ao]$/.test(rest[0] ?? '') ? 30 : numberOf(rest[0] ?? '');
  const minutes = amount === undefined || amount > 59 ? undefined : link === 'meno' ? -amount : amount;
  return { minutes, part: rest.slice(quarter ? 2 : 1).join(' ') };
}
