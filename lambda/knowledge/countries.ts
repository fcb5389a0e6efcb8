import { COUNTRIES, type Country } from './numbers';
import { countriesOfZones } from './zones';

/**
 * The country whose numbers are said. A device's time zone tells where it stands: a zone whose numbers are not known gives no country,
 * and so the general wording. Without a zone it is the locale's own country.
 */
export function countryOf(locale: string, zone?: string): Country | undefined {
  if (zone) return countriesOfZones()[zone];
  const region = locale.split('-')[1];
  return COUNTRIES.find((country) => country === region);
}
