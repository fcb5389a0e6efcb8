import { atPartOfDay, type NumberOf, type PartsOfDay } from './clock';

const NAMED: Readonly<Record<string, string>> = { medianoche: '00:00', mediodia: '12:00' };
const PARTS: PartsOfDay = { morning: /^(de|por|en) la (manana|madrugada)$/, evening: /^(de|por|en) la (tarde|noche)$/ };

/** `las diez`, `las diez y media`, `las once menos cuarto de la noche`: a time as people say it, as hh:mm. Without a part of the day, as said. */
export function spanishTime(words: readonly string[], numberOf: NumberOf): string | undefined {
  const [first = '', ...others] = words[0] === 'la' || words[0] === 'las' ? words.slice(1) : words;
  if (others.length === 0 && NAMED[first] !== undefined) return NAMED[first];
  const hour = first === 'una' ? 1 : numberOf(first);
  if (hour === undefined || hour > 24) return undefined;
  const [minutes, rest] = minutesOf(others, numberOf);
  const part = rest.join(' ');
  return atPartOfDay(hour, minutes, part, PARTS);
}

/** Minutes past the hour, or before it, and the words that are left. */
function minutesOf(words: readonly string[], numberOf: NumberOf): [minutes: number, rest: readonly string[]] {
  const [link = '', amount = ''] = words;
  if (link === 'en' && amount === 'punto') return [0, words.slice(2)];
  if (link !== 'y' && link !== 'menos') return [0, words];
  const minutes = amount === 'media' ? 30 : amount === 'cuarto' ? 15 : numberOf(amount);
  return minutes === undefined ? [0, words] : [link === 'y' ? minutes : -minutes, words.slice(2)];
}
