import { LOCALES } from '../../lambda/contract';
import { countryOf } from '../../lambda/knowledge/countries';
import { COUNTRIES, isSpoken, NUMBERS, SERVICES } from '../../lambda/knowledge/numbers';
import { COUNTRY_OF_ZONE } from '../../lambda/knowledge/zones';
import type { SpeechTree } from '../../lambda/speech/language';
import { oldNumbers } from '../../tools/numbers';
import { packOf } from '../support/language';

describe('the country', () => {
  test.each([
    ['en-GB', 'Europe/Dublin', 'IE'],
    ['de-DE', 'Europe/Vienna', 'AT'],
    ['de-DE', 'Europe/Zurich', 'CH'],
    ['en-AU', 'Pacific/Auckland', 'NZ'],
    ['fr-FR', 'Europe/Brussels', 'BE'],
    ['en-GB', 'Europe/Belfast', 'GB'],
    ['en-IN', 'Asia/Calcutta', 'IN'],
    ['en-US', 'US/Eastern', 'US'],
    ['es-US', 'America/Mexico_City', 'MX'],
    ['en-US', 'Europe/Oslo', undefined],
    ['en-US', 'Nowhere/Land', undefined],
    ['en-US', 'CET', undefined],
  ])('of a %s device in %s is %s', (locale, zone, country) => {
    expect(countryOf(locale, zone)).toBe(country);
  });

  test.each(LOCALES)('of %s without a zone is its own', (locale) => {
    expect(countryOf(locale)).toBe(locale.split('-')[1]);
  });

  test.each(['en', 'sv-SE', '', 'xx-toString'])('of %j is not known', (locale) => {
    expect(countryOf(locale)).toBeUndefined();
  });

  test('of every zone that this runtime knows is one of the table, or none', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const countries = new Set(zones.map((zone) => COUNTRY_OF_ZONE[zone]).filter(Boolean));
    expect([...countries].sort()).toEqual([...COUNTRIES].sort());
  });
});

const DIGITS: Record<string, string> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  hash: '#',
  hundred: '00',
};

/** English number words as digits: "eight hundred" → 800, "triple zero" → 000. */
function digitsOf(words: string): string {
  const list = words.replaceAll(',', '').split(' ');
  return list
    .map((word, index) => (word === 'triple' ? (DIGITS[list[index + 1] ?? ''] ?? '').repeat(2) : (DIGITS[word] ?? '?')))
    .join('');
}

describe.each(COUNTRIES)('the numbers of %s', (country) => {
  const words = (packOf('en').speech.numbers as SpeechTree)[country] as Record<string, string>;

  test.each(SERVICES.filter((service) => isSpoken(country, service)))('%s is worded as it is dialled', (service) => {
    const row: Partial<Record<string, { dial: readonly string[] }>> = NUMBERS[country] as never;
    expect(row[service]?.dial).toContain(digitsOf(words[service] ?? ''));
  });

  test('that are not sure are not worded at all', () => {
    expect(Object.keys(words).filter((service) => !isSpoken(country, service as 'crisis'))).toEqual([]);
  });

  test('have an emergency number, and a day they were checked', () => {
    expect(isSpoken(country, 'emergency')).toBe(true);
    expect(Date.parse(NUMBERS[country].checked)).not.toBeNaN();
  });
});

test('rows that nobody has checked for ninety days are told', () => {
  const checked = Date.parse(NUMBERS.US.checked);
  const day = 86_400_000;
  expect(oldNumbers(checked + 90 * day)).toEqual([]);
  expect(oldNumbers(checked + 91 * day)).toHaveLength(COUNTRIES.length);
  expect(oldNumbers(checked + 91 * day)[0]).toMatch(/^the numbers of US were last checked 91 days ago/);
});
