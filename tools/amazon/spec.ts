import { readFileSync } from 'node:fs';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import type { Fault } from '../failure';
import { closedSchemas, type Definition, type Definitions } from './schema';
import type { Path, Written } from './written';

/** What Amazon's specification of its Skill Management API says of one kind of file of a skill package. */
interface Kind {
  readonly definition: string;
  /** The specification calls not even these required. */
  readonly required: readonly string[];
  /** Where a fault is mended. */
  readonly source: string;
}

const KINDS = {
  manifest: {
    definition: 'v1.skill.Manifest.SkillManifestEnvelope',
    required: ['manifest'],
    source: 'infrastructure/manifest.yaml or locales/<language>/store.yaml',
  },
  model: {
    definition: 'v1.skill.interactionModel.InteractionModelData',
    required: ['interactionModel'],
    source: 'locales/<language>/model',
  },
} as const satisfies Record<string, Kind>;

/**
 * Whether a file is what Amazon's own specification says, and names nothing that it does not know. `value` is another view of the file, such
 * as what it will be once deployed; lines are still those of the file.
 */
export function specFaults(kind: keyof typeof KINDS, written: Written, value: unknown = written.value): Fault[] {
  const validate = validatorOf(kind);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const path = pathOf(error.instancePath);
    const place = path.length > 0 ? path.join('.') : 'the file';
    const remedy = `mend it in ${KINDS[kind].source}, then run \`npm run generate\``;
    return {
      file: written.file,
      line: written.lineOf([...path, ...wrongKey(error)]),
      message: `${place} ${whatIsWrong(error)}; ${remedy}`,
    };
  });
}

const VALIDATORS = new Map<string, ValidateFunction>();

function validatorOf(kind: keyof typeof KINDS): ValidateFunction {
  const { definition, required } = KINDS[kind];
  const known = VALIDATORS.get(kind);
  if (known) return known;
  const ajv = new Ajv({ strictTypes: true, allErrors: true, verbose: true, discriminator: true, formats: FORMATS });
  const schemas = closedSchemas(definitions(), definition);
  const root = { ...schemas[definition], required, definitions: schemas };
  const validate = ajv.compile(root);
  VALIDATORS.set(kind, validate);
  return validate;
}

/** The formats that the specification uses, under the names it gives them. */
const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  'ISO 4217 format': /^[A-Z]{3}$/,
  'ISO_8601#Durations format': /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
};

let read: Definitions | undefined;

function definitions(): Definitions {
  const file = require.resolve('ask-smapi-model/spec.json');
  read ??= (JSON.parse(readFileSync(file, 'utf8')) as { definitions: Definitions }).definitions;
  return read;
}

/** A JSON pointer, as keys. An index stays text: it finds its item all the same. */
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function wrongKey({ keyword, params }: ErrorObject): Path {
  if (keyword === 'additionalProperties') return [params.additionalProperty as string];
  return keyword === 'discriminator' ? [params.tag as string] : [];
}

/** More values than this are not listed. */
const LISTED = 12;

function whatIsWrong({ keyword, params, parentSchema, message, data }: ErrorObject): string {
  if (keyword === 'additionalProperties') {
    const known = Object.keys((parentSchema as Definition | undefined)?.properties ?? {});
    return `has "${params.additionalProperty}", which Amazon does not know there (it knows ${known.join(', ')})`;
  }
  if (keyword === 'required') return `lacks "${params.missingProperty}"`;
  if (keyword === 'enum') return `is ${JSON.stringify(data)}, which ${listed(params.allowedValues as string[])}`;
  if (keyword === 'discriminator') return `has the ${params.tag} "${params.tagValue}", which Amazon does not know`;
  return `${message ?? keyword}${isScalar(data) ? `, and is ${JSON.stringify(data).slice(0, 80)}` : ''}`;
}

function listed(values: readonly string[]): string {
  return values.length <= LISTED
    ? `is none of ${values.join(', ')}`
    : `is none of the ${values.length} that Amazon knows`;
}

function isScalar(data: unknown): boolean {
  return typeof data !== 'object' || data === null;
}
