import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '../contract';
import { type Country, isSpoken, SERVICES, type ServiceName } from '../knowledge/numbers';
import type { Line } from '../lines';
import type { Choose } from '../turn';
import { type LanguagePack, type LoadLanguage, languageOf, overlaid, type SpeechTree } from './language';

/** A line that cannot be said: a key or a value is missing. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
}

/** Turns lines into sentences of one locale. */
export interface Translate {
  readonly locale: string;
  readonly language: Language;
  readonly pack: LanguagePack;
  /** Throws when a key, or a value it needs, is missing. `choose` picks among variants. */
  (line: Line, choose: Choose): string;
}

/** i18next's translator of one language or region, which knows which one that is. */
type Fixed = TFunction & { readonly lng: string };

/** Values every line may use without being given them. */
type Always = Readonly<Record<'invocation' | ServiceName, string>>;

/**
 * One i18next for all languages, built once. A language is loaded when the first request in it comes; there is no fallback from
 * one language to another, for that is how a Spanish sleeper comes to be spoken to in English.
 */
export function createTranslator(load: LoadLanguage): (locale: string, country?: Country) => Translate {
  const instance = createInstance();
  void instance.init({
    fallbackLng: false,
    initAsync: false,
    resources: {},
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, [, name]: RegExpExecArray) => {
      throw new SpeechError(`"${text}" was not given a value for ${name}`);
    },
  });
  const packs = new Map<Language, LanguagePack>();
  const translators = new Map<string, Translate>();

  function add(language: Language): LanguagePack {
    const pack = load(language);
    packs.set(language, pack);
    addSpeech(language, pack.speech);
    return pack;
  }

  function addSpeech(name: string, speech: SpeechTree): void {
    instance.addResourceBundle(name, 'translation', speech, false, true, { skipCopy: true });
  }

  /** What i18next knows a locale's words by: its language, or its own name if it says anything otherwise. */
  function wordsOf(locale: string, language: Language, { speech, regions }: LanguagePack): string {
    const region = regions[locale];
    if (!region) return language;
    addSpeech(locale, overlaid(speech, region));
    return locale;
  }

  return (locale, country) => {
    const place = `${locale} ${country ?? ''}`;
    const known = translators.get(place);
    if (known) return known;
    const language = languageOf(locale);
    const pack = packs.get(language) ?? add(language);
    const words = wordsOf(locale, language, pack);
    const translate = translatorFor(instance, words, { locale, language, pack }, country);
    translators.set(place, translate);
    return translate;
  };
}

function translatorFor(
  instance: i18n,
  words: string,
  place: Pick<Translate, 'locale' | 'language' | 'pack'>,
  country: Country | undefined,
): Translate {
  const t: Fixed = Object.assign(instance.getFixedT(words), { lng: words });
  const always = alwaysKnown(t, country, place.pack);
  const translate = (line: Line, choose: Choose): string => lookUp(t, line, always, choose);
  return Object.assign(translate, place);
}

/** The values every line may use. Numbers are looked up when a line names one, which most never do. */
function alwaysKnown(t: Fixed, country: Country | undefined, { invocation }: LanguagePack): Always {
  const numbers = SERVICES.map((service) => [
    service,
    { enumerable: true, get: () => lookUp(t, { key: numberKey(service, country) }, undefined, () => 0) },
  ]);
  return Object.defineProperties({ invocation }, Object.fromEntries(numbers)) as Always;
}

function lookUp(t: Fixed, line: Line, always: Always | undefined, choose: Choose): string {
  const { key, values } = line;
  const say = (value: Line) => lookUp(t, value, always, choose);
  const replace = values ? withOwn(values, (value) => worded(value, say, t.lng), always) : (always ?? {});
  const found: unknown = t(key, { replace, returnObjects: true });
  if (typeof found === 'string' && found !== key) return found;
  if (Array.isArray(found) && found.length > 0) return String(found[choose(found.length)]);
  throw new SpeechError(`no line under "${key}"`);
}

type Value = NonNullable<Line['values']>[string];

/** A value as words: a line is said, several are joined as the language joins a list. */
function worded(value: Value, say: (line: Line) => string, language: string): string | number {
  if (typeof value !== 'object') return value;
  if (!isList(value)) return say(value);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(value.map(say));
}

function isList(value: Line | readonly Line[]): value is readonly Line[] {
  return Array.isArray(value);
}

/** A line's own values, beside those that are always known. */
function withOwn(
  values: NonNullable<Line['values']>,
  word: (value: Value) => string | number,
  always: Always | undefined,
): object {
  const own = Object.entries(values).map(([name, value]) => [name, word(value)]);
  return Object.defineProperties(Object.fromEntries(own), Object.getOwnPropertyDescriptors(always ?? {}));
}

/** Where a number is worded; without a sure one, the general wording. */
function numberKey(service: ServiceName, country: Country | undefined): string {
  if (country && isSpoken(country, service)) return `numbers.${country}.${service}`;
  return country && service === 'advice' ? 'numbers.noLine.advice' : `numbers.unknown.${service}`;
}
