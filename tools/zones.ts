import { getAllTimezones } from 'countries-and-timezones';
import { NUMBERS } from '../lambda/knowledge/numbers';

const HEADER = `import type { Country } from './numbers';

// Generated from the IANA time zone table by \`npm run generate\`. Do not edit.

/**
 * The country each time zone lies in, aliases included, for the countries whose numbers are known. Made when it is asked for, since hardly
 * any answer needs it.
 */
export function countriesOfZones(): Readonly<Record<string, Country>> {
  return {
`;

/** Names such as CET or EST5EDT tell the time of many countries and lie in none. */
const PLACELESS = /^[A-Z]{3}(?:\d[A-Z]{3})?$/;

/** lambda/knowledge/zones.ts. A zone that several countries share lies in the one the table names first. */
export function renderZones(): string {
  const zones = Object.values(getAllTimezones({ deprecated: true }))
    .filter(({ name, countries }) => !PLACELESS.test(name) && (countries[0] ?? '') in NUMBERS)
    .map(({ name, countries }) => `    '${name}': '${countries[0]}',`)
    .sort();
  return `${HEADER}${zones.join('\n')}\n  };\n}\n`;
}
