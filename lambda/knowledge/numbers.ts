/** The countries whose numbers are known; everywhere else the wording is general ("your local emergency number"). */
export const COUNTRIES = ['US'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Where a locale is spoken, as far as its numbers are known: "en-US" → US. */
export function countryOf(locale: string): Country | undefined {
  const region = locale.split('-')[1];
  return COUNTRIES.find((country) => country === region);
}
