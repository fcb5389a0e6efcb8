import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../failure';
import { ROOT } from '../yaml';

/** The pages that Amazon asks for, and whoever installs the skill may read. */
export const DOCUMENTS = ['privacy', 'terms'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** Who answers for a deployment; the documents name them, the repository cannot. */
export interface Operator {
  readonly OPERATOR?: string | undefined;
  readonly CONTACT?: string | undefined;
}

/** docs/privacy.md is English; docs/privacy.de.md would be German. */
export function documentFile(name: DocumentName, language: string): string {
  return `docs/${name}${language === 'en' ? '' : `.${language}`}.md`;
}

/** A document with its operator's name and address filled in, and what is missing for that. */
export function readDocument(file: string, operator: Operator): { text: string; faults: Fault[] } {
  if (!existsSync(join(ROOT, file)))
    return { text: '', faults: [{ file, message: 'is missing; write it, or translate docs/' }] };
  const missing = new Set<string>();
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\{\{(\w+)\}\}/g, (blank, name: string) => {
    const value = operator[name as keyof Operator]?.trim();
    if (!value) missing.add(name);
    return value ? asText(value) : blank;
  });
  const faults = [...missing].map((name) => ({
    file,
    message: `needs ${name} in the environment: ${MEANING[name] ?? name}`,
  }));
  return { text, faults };
}

/** A name is a name, whatever characters are in it. */
function asText(value: string): string {
  return value.replace(/[&<>*_`[\]]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const MEANING: Readonly<Record<string, string>> = {
  OPERATOR: 'who runs the skill, a person or a company',
  CONTACT: 'where they can be written to, a mail address or a URL',
};

/** The first heading, for the title of the page. */
export function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1]?.trim() ?? '';
}
