import { NUMBERS } from '../lambda/knowledge/numbers';

/** How long a checked number may be relied on, in days. */
const KEEP_DAYS = 90;

/** Rows of the number table that nobody has looked at for too long, in words. `now` is a time in ms. */
export function oldNumbers(now: number): string[] {
  return Object.entries(NUMBERS).flatMap(([country, { checked }]) => {
    const days = Math.floor((now - Date.parse(checked)) / 86_400_000);
    return days > KEEP_DAYS
      ? [`the numbers of ${country} were last checked ${days} days ago (${checked}); check them again`]
      : [];
  });
}
