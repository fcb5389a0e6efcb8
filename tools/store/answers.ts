import { specFaults } from '../amazon/spec';
import { type Path, readWritten, type Written } from '../amazon/written';
import { DataError, type Fault } from '../failure';
import type { ManifestEnvelope } from './envelope';

export const ANSWERS_FILE = 'infrastructure/manifest.yaml';

const PRIVACY = [
  'allowsPurchases',
  'containsAds',
  'isChildDirected',
  'isExportCompliant',
  'usesHealthInfo',
  'usesPersonalInfo',
] as const;

/** Without an answer to each of these a skill cannot be submitted, though the specification requires none. */
const ASKED: readonly Path[] = [
  ['manifest', 'manifestVersion'],
  ['manifest', 'publishingInformation', 'category'],
  ['manifest', 'publishingInformation', 'distributionMode'],
  ['manifest', 'publishingInformation', 'isAvailableWorldwide'],
  ...PRIVACY.map((answer) => ['manifest', 'privacyAndCompliance', answer]),
  ['manifest', 'apis', 'custom'],
];

const AFTER_DEPLOYMENT = 'exists only after deployment, and the ASK CLI writes it; remove it here';

/** What stands elsewhere, and would be overwritten or wrong here. */
const ELSEWHERE: readonly (readonly [Path, string])[] = [
  [['manifest', 'events'], AFTER_DEPLOYMENT],
  [['manifest', 'apis', 'custom', 'endpoint'], AFTER_DEPLOYMENT],
  [['manifest', 'apis', 'custom', 'regions'], AFTER_DEPLOYMENT],
  [['manifest', 'publishingInformation', 'locales'], 'is made of locales/<language>/store.yaml; write it there'],
  [['manifest', 'publishingInformation', 'testingInstructions'], 'stands in locales/en/store.yaml; write it there'],
  [['manifest', 'privacyAndCompliance', 'locales'], 'is made by `npm run generate`; remove it here'],
];

/** The hand-written part of the manifest. Throws DataError for what Amazon would not take, for what is not answered, and for what stands elsewhere. */
export function readAnswers(file = ANSWERS_FILE): ManifestEnvelope {
  const written = readWritten(file);
  const faults = [...specFaults('manifest', written), ...missing(written), ...misplaced(written)];
  if (faults.length > 0) throw new DataError(faults);
  return written.value as ManifestEnvelope;
}

function missing(written: Written): Fault[] {
  return ASKED.filter((path) => valueAt(written.value, path) === undefined).map((path) => ({
    file: written.file,
    line: written.lineOf(path),
    message: `add ${path.join('.')}; Amazon asks for it`,
  }));
}

function misplaced(written: Written): Fault[] {
  return ELSEWHERE.filter(([path]) => valueAt(written.value, path) !== undefined).map(([path, why]) => ({
    file: written.file,
    line: written.lineOf(path),
    message: `${path.join('.')} ${why}`,
  }));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}
