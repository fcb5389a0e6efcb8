import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionTag, parseDocument, type ScalarTag, type Tags } from 'yaml';
import { ROOT } from '../yaml';

export const STACK_FILE = 'infrastructure/skill-stack.yaml';

/** What a template says of one resource, functions in their long form (`{ Ref }`, `{ 'Fn::GetAtt': [...] }`). */
export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Type: string; readonly Default?: string | number }>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

export function readTemplate(text = readFileSync(join(ROOT, STACK_FILE), 'utf8')): Template {
  return parseDocument(text, { customTags: FUNCTIONS }).toJS() as Template;
}

/** CloudFormation's short forms: `!Ref Skill` is `{ Ref: Skill }`, `!GetAtt Role.Arn` is `{ 'Fn::GetAtt': [Role, Arn] }`. */
const FUNCTIONS: Tags = [
  scalar('Ref', (text) => ({ Ref: text })),
  scalar('Sub', (text) => ({ 'Fn::Sub': text })),
  scalar('GetAtt', (text) => ({ 'Fn::GetAtt': text.split('.') })),
  ...['If', 'Equals', 'Not'].map(sequence),
];

function scalar(name: string, resolve: (text: string) => unknown): ScalarTag {
  return { tag: `!${name}`, resolve };
}

function sequence(name: string): CollectionTag {
  return { tag: `!${name}`, collection: 'seq', resolve: (seq) => ({ [`Fn::${name}`]: seq.toJSON() }) as never };
}

/** The resources of a type, by their name in the template. */
export function resourcesOf(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
}
