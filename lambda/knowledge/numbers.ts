/** How well a number is known. high: several consistent sources. medium: one source, or changing. low: not to be spoken. */
export type Confidence = 'high' | 'medium' | 'low';

/** One service that can be called. How it is said aloud is in locales/<language>/speech/numbers.yaml. */
interface Service {
  /** As dialled. Several, where any of them will do; none, where it is one's own doctor's line. */
  readonly dial: readonly string[];
  readonly confidence: Confidence;
}

/** Whom to call in one country. A service without a sure number is worded in general. */
export interface Numbers {
  readonly emergency: Service;
  /** Health advice when it is not an emergency. */
  readonly advice?: Service;
  readonly crisis?: Service;
  /** When the row was last checked against public sources, as a date. */
  readonly checked: string;
  readonly note?: string;
}

const high = (...dial: string[]): Service => ({ dial, confidence: 'high' });
const medium = (...dial: string[]): Service => ({ dial, confidence: 'medium' });
const low = (...dial: string[]): Service => ({ dial, confidence: 'low' });
const CHECKED = '2026-11-22';

/** Numbers by country. Every one must be dialled again before a release; see docs/evidence.md. */
export const NUMBERS = {
  US: { emergency: high('911'), crisis: high('988'), checked: CHECKED, note: 'No national advice line.' },
  CA: {
    emergency: high('911'),
    advice: medium('811'),
    crisis: high('988'),
    checked: CHECKED,
    note: 'Advice: most provinces and territories.',
  },
  GB: {
    emergency: high('999'),
    advice: high('111'),
    crisis: high('116123'),
    checked: CHECKED,
    note: 'Advice in Northern Ireland: GP out of hours.',
  },
  IE: {
    emergency: high('112', '999'),
    advice: medium(),
    crisis: high('116123'),
    checked: CHECKED,
    note: 'Advice: GP out of hours.',
  },
  AU: {
    emergency: high('000'),
    advice: medium('1800022222'),
    crisis: high('131114'),
    checked: CHECKED,
    note: 'The advice line may be renamed 1800 MEDICARE.',
  },
  NZ: { emergency: high('111'), advice: medium('0800611116'), crisis: high('1737'), checked: CHECKED },
  IN: {
    emergency: medium('112'),
    advice: low('104'),
    crisis: high('14416', '18008914416'),
    checked: CHECKED,
    note: '108 is the ambulance in many states.',
  },
  DE: {
    emergency: high('112'),
    advice: high('116117'),
    crisis: high('08001110111', '08001110222', '116123'),
    checked: CHECKED,
  },
  AT: { emergency: high('144', '112'), advice: high('1450'), crisis: high('142'), checked: CHECKED },
  CH: {
    emergency: high('144', '112'),
    advice: low(),
    crisis: medium('143'),
    checked: CHECKED,
    note: 'No single national advice line.',
  },
  FR: {
    emergency: high('15', '112'),
    advice: medium('15'),
    crisis: high('3114'),
    checked: CHECKED,
    note: '112 also reaches help.',
  },
  BE: {
    emergency: high('112'),
    advice: low('1733'),
    crisis: medium('1813', '080032123'),
    checked: CHECKED,
    note: 'Crisis in French: 0800 32 123.',
  },
  IT: {
    emergency: high('112'),
    advice: low('116117'),
    crisis: medium('112'),
    checked: CHECKED,
    note: 'Telefono Amico is closed at night, so at night it is 112.',
  },
  ES: {
    emergency: high('112'),
    advice: low(),
    crisis: high('024'),
    checked: CHECKED,
    note: 'Advice lines differ by region.',
  },
  MX: { emergency: high('911'), advice: low(), crisis: high('8009112000'), checked: CHECKED },
  BR: { emergency: high('192'), advice: medium('136'), crisis: high('188'), checked: CHECKED },
  JP: {
    emergency: high('119'),
    advice: medium('#7119'),
    crisis: medium('0120279338', '0120061338'),
    checked: CHECKED,
    note: 'Advice: not in every prefecture.',
  },
  NL: {
    emergency: high('112'),
    advice: medium(),
    crisis: high('113', '08000113'),
    checked: CHECKED,
    note: 'Advice: own GP or the huisartsenpost.',
  },
  SA: {
    emergency: high('997'),
    advice: high('937'),
    crisis: low('920033360'),
    checked: CHECKED,
    note: '911 in Makkah, Riyadh, Eastern, Madinah.',
  },
} as const satisfies Record<string, Numbers>;

export type Country = keyof typeof NUMBERS;
export const COUNTRIES = Object.keys(NUMBERS) as readonly Country[];

/** What can be called. */
export type ServiceName = 'emergency' | 'advice' | 'crisis';
export const SERVICES: readonly ServiceName[] = ['emergency', 'advice', 'crisis'];

/** Whether a country's number for a service is sure enough to be said aloud; otherwise the wording is general. */
export function isSpoken(country: Country, service: ServiceName): boolean {
  const row: Numbers = NUMBERS[country];
  const known = row[service];
  return known !== undefined && known.confidence !== 'low';
}

/** Whether two services of a country answer on the same line, so that naming both would confuse. */
export function isSameLine(country: Country, one: ServiceName, other: ServiceName): boolean {
  const row: Numbers = NUMBERS[country];
  const dial = row[one]?.dial[0];
  return dial !== undefined && dial === row[other]?.dial[0];
}
