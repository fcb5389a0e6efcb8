import { DataError } from '../failure';
import { regionFile } from '../language/regions';
import { type Placed, placedEntries, placedList, placedScalar, readYaml, type SourceFile } from '../yaml';

/** What every disclaimer of a health skill must say, in this order; locales/en/store.yaml explains each. */
export const DISCLAIMER_PARTS = ['tips', 'substitute', 'diagnose', 'emergency'] as const;
export type DisclaimerPart = (typeof DISCLAIMER_PARTS)[number];

/** The words of one locale in the skill store, each with the place it is written. */
export interface Listing {
  readonly file: string;
  readonly name: Placed;
  readonly summary: Placed;
  readonly description: readonly Placed[];
  readonly disclaimer: Readonly<Record<DisclaimerPart, Placed>>;
  readonly examplePhrases: readonly Placed[];
  readonly keywords: readonly Placed[];
  /** What the listing never says, besides what its language never says. */
  readonly never: readonly Placed[];
  /** For Amazon's reviewers; they are the same for every locale, and only English has them. */
  readonly testingInstructions: readonly Placed[];
}

const TEXTS = ['name', 'summary'] as const;
const LISTS = ['description', 'examplePhrases', 'keywords', 'never'] as const;
const OPTIONAL = ['testingInstructions'] as const;

/** The language Amazon's reviewers read. */
export const REVIEWERS_LANGUAGE = 'en';

/** A locale that is built, with the language whose words it takes. */
export interface ListedLocale {
  readonly locale: string;
  readonly language: string;
}

/** Where the words of a language stand. */
export function listingPath({ language }: Pick<ListedLocale, 'language'>): string {
  return `locales/${language}/store.yaml`;
}

/** The listing of a locale: its language's, with what its region says otherwise. Throws DataError. */
export function listingOf({ locale, language }: ListedLocale): Listing {
  const base = readListing(listingPath({ language }));
  const region = regionFile(locale, 'store');
  return region ? { ...base, ...readRegion(region) } : base;
}

/** Reads a store listing. Throws DataError, naming the line, for what is missing, unknown or no text. */
export function readListing(path: string): Listing {
  const source = readYaml(path);
  checkKeys(source, source.document.contents, [...TEXTS, ...LISTS, 'disclaimer'], OPTIONAL);
  return { file: source.file, testingInstructions: [], ...partsOf(source) } as Listing;
}

/** The parts that a region words otherwise, each whole. */
function readRegion(path: string): Partial<Listing> {
  const source = readYaml(path);
  checkKeys(source, source.document.contents, [], [...TEXTS, ...LISTS, 'disclaimer']);
  return partsOf(source);
}

function partsOf(source: SourceFile): Partial<Listing> {
  const parts = placedEntries(source, source.document.contents).map(({ key: { text: name }, value }) => {
    if (name === 'disclaimer') return [name, disclaimerIn(source, value)];
    return [name, TEXTS.some((text) => text === name) ? placedScalar(source, value) : placedList(source, value)];
  });
  return Object.fromEntries(parts) as Partial<Listing>;
}

function disclaimerIn(source: SourceFile, node: unknown): Listing['disclaimer'] {
  checkKeys(source, node, DISCLAIMER_PARTS);
  const parts = placedEntries(source, node).map(({ key, value }) => [key.text, placedScalar(source, value)]);
  return Object.fromEntries(parts) as Listing['disclaimer'];
}

/** A misspelt key would be left out without a word, and so would a part of the disclaimer. */
function checkKeys(source: SourceFile, node: unknown, wanted: readonly string[], optional: readonly string[] = []) {
  const keys = placedEntries(source, node).map(({ key }) => key);
  const { file } = source;
  const strange = keys
    .filter(({ text }) => ![...wanted, ...optional].includes(text))
    .map(({ text, line }) => ({ file, ...(line ? { line } : {}), message: `"${text}" is not known here; remove it` }));
  const line = source.lineOf(node) ?? 1;
  const missing = wanted
    .filter((name) => !keys.some(({ text }) => text === name))
    .map((name) => ({ file, line, message: `add "${name}"; every listing needs it` }));
  if (strange.length + missing.length > 0) throw new DataError([...strange, ...missing]);
}

/** The description as the store shows it. The disclaimer is part of it, so that it cannot be forgotten. */
export function descriptionOf({ description, disclaimer }: Pick<Listing, 'description' | 'disclaimer'>): string {
  return paragraphs([...description.map(({ text }) => text), disclaimerOf(disclaimer)]);
}

export function disclaimerOf(disclaimer: Listing['disclaimer']): string {
  return DISCLAIMER_PARTS.map((part) => disclaimer[part].text).join(' ');
}

export function testingInstructionsOf({ testingInstructions }: Pick<Listing, 'testingInstructions'>): string {
  return paragraphs(testingInstructions.map(({ text }) => text));
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => text.trim()).join('\n\n');
}
