/** The number a word says, or undefined. */
export type NumberOf = (word: string) => number | undefined;

/** What is said of the part of the day, which tells ten in the morning from ten at night. */
export interface PartsOfDay {
  readonly morning: RegExp;
  readonly evening: RegExp;
}

/** hh:mm of so many minutes after midnight, of this day, the one before or the next. */
export function written(total: number): string {
  const minutes = ((total % 1440) + 1440) % 1440;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** hh:mm of an hour and minutes; as said, without a part of the day; undefined, with something else behind them. */
export function atPartOfDay(
  hour: number,
  minutes: number,
  part: string,
  { morning, evening }: PartsOfDay,
): string | undefined {
  if (part === '') return written((hour % 24) * 60 + minutes);
  if (evening.test(part)) return written(((hour % 12) + 12) * 60 + minutes);
  return morning.test(part) ? written((hour % 12) * 60 + minutes) : undefined;
}

/** So many minutes before or after a full hour, itself hh:mm: a quarter to ten. */
export function shifted(hour: string | undefined, minutes: number): string | undefined {
  return hour?.endsWith(':00') ? written(Number(hour.slice(0, 2)) * 60 + minutes) : undefined;
}
