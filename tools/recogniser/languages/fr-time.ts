import { type NumberOf, written } from './clock';

const NAMED: Readonly<Record<string, string>> = { minuit: '00:00', midi: '12:00' };
const EVENING = /^((de le|du|ce) soir|(de l|de le|de l'|l)? ?après midi)$/;
const MORNING = /^((de le|du) matin|(ce|le) matin)$/;

/** `dix heures`, `vingt-deux heures trente`, `dix heures et demie du soir`: a time as people say it, as hh:mm. */
export function frenchTime(words: readonly string[], numberOf: NumberOf): string | undefined {
  const named = words.length === 1 ? NAMED[words[0] ?? ''] : undefined;
  if (named) return named;
  const at = words.findIndex((word) => word === 'heure' || word === 'heures');
  const hour = at > 0 ? numberOf(words.slice(0, at).join(' ')) : undefined;
  if (hour === undefined || hour > 24) return undefined;
  const rest = words.slice(at + 1).join(' ');
  const part = /(?:^| )((?:de le|du|ce|le) (?:soir|matin))$/.exec(rest)?.[1] ?? '';
  const minutes = minutesOf(rest.slice(0, rest.length - part.length).trim(), numberOf);
  if (minutes === undefined || minutes > 59) return undefined;
  if (EVENING.test(part)) return written(((hour % 12) + 12) * 60 + minutes);
  if (part === '' || MORNING.test(part)) return written((hour % 24) * 60 + minutes);
  return undefined;
}

function minutesOf(words: string, numberOf: NumberOf): number | undefined {
  if (words === '') return 0;
  if (words === 'et demie' || words === 'et demi') return 30;
  if (words === 'et quart') return 15;
  if (words === 'moins le quart') return -15;
  return words.startsWith('moins ') ? negative(numberOf(words.slice(6))) : numberOf(words);
}

function negative(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : -minutes;
}
