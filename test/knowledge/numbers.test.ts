import { LOCALES } from '../../lambda/contract';
import { countryOf } from '../../lambda/knowledge/countries';
import { COUNTRIES, isSpoken, NUMBERS, SERVICES } from '../../lambda/knowledge/numbers';
import { countriesOfZones } from '../../lambda/knowledge/zones';
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

  /** What the runtime itself says of a country's zones, apart from the package the table is generated from. */
  const zonesOf = (country: string): string[] => {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      getTimeZones?(): string[];
      timeZones?: string[];
    };
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  };
  const expected = new Map(COUNTRIES.flatMap((country) => zonesOf(country).map((zone) => [zone, country] as const)));

  test.each(Intl.supportedValuesOf('timeZone'))('of %s is the one the runtime names, or none', (zone) => {
    expect(countriesOfZones()[zone]).toBe(expected.get(zone));
  });

  test('of every row has a zone', () => {
    expect(COUNTRIES.filter((country) => zonesOf(country).length === 0)).toEqual([]);
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
  oh: '0',
  eleven: '11',
  thirteen: '13',
  fourteen: '14',
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
    const dial = row[service]?.dial ?? [];
    // One's own doctor has no number that everybody could dial.
    if (dial.length > 0) expect(dial).toContain(digitsOf(words[service] ?? ''));
    else expect(words[service]).not.toMatch(/\b(one|two|three|zero)\b/);
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

/** The table as it was taken down from public sources, apart from the code: country, then number and confidence of each service. */
const TAKEN_DOWN = `
US 911 high - - 988 high
CA 911 high 811 medium 988 high
GB 999 high 111 high 116123 high
IE 112 high - medium 116123 high
AU 000 high 1800022222 medium 131114 high
NZ 111 high 0800611116 medium 1737 high
IN 112 medium 104 low 14416 high
DE 112 high 116117 high 08001110111 high
AT 144 high 1450 high 142 high
CH 144 high - low 143 medium
FR 15 high 15 medium 3114 high
BE 112 high 1733 low 1813 medium
IT 112 high 116117 low 112 medium
ES 112 high - low 024 high
MX 911 high - low 8009112000 high
BR 192 high 136 medium 188 high
JP 119 high #7119 medium 0120279338 medium
NL 112 high - medium 113 high
SA 997 high 937 high 920033360 low
`;

test('the table holds what was taken down', () => {
  const rows = COUNTRIES.map((country) => {
    const row: Partial<Record<string, { dial: readonly string[]; confidence: string }>> = NUMBERS[country] as never;
    return [
      country,
      ...SERVICES.flatMap((service) => [row[service]?.dial[0] ?? '-', row[service]?.confidence ?? '-']),
    ].join(' ');
  });
  expect(rows).toEqual(TAKEN_DOWN.trim().split('\n'));
});
