import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../yaml';

/** The part of Amazon's interaction model file that this project writes (one a locale). */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly ModelIntent[];
      readonly types: readonly ModelType[];
    };
  };
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

export interface ModelType {
  readonly name: string;
  readonly values: readonly ModelValue[];
}

export interface ModelValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

/** Where a locale's model lies, from the root of the project; the place is Amazon's. */
export function modelPath(locale: string): string {
  return `skill-package/interactionModels/custom/${locale}.json`;
}

/** The committed model of a locale. */
export function readModel(locale: string): InteractionModel {
  return JSON.parse(readFileSync(join(ROOT, modelPath(locale)), 'utf8')) as InteractionModel;
}
