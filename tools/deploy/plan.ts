import type { Contents } from './contents';

/** What a deployment would send, as a person reads it. */
export interface Plan {
  readonly skillId: string | undefined;
  readonly profile: string;
  readonly locales: readonly string[];
  readonly skillPackage: Contents;
  readonly code: Contents;
  readonly runtime: string;
  readonly regions: readonly { readonly alexa: string; readonly aws: string }[];
  readonly templateBytes: number;
  /** Settings of the environment that a deployment takes, with their values. */
  readonly settings: readonly { readonly name: string; readonly value: string | undefined; readonly without: string }[];
  /** Of all that is sent. */
  readonly digest: string;
}

export function showPlan(plan: Plan): string {
  const { skillPackage, code } = plan;
  return [
    `skill     ${plan.skillId ?? 'a new one'} of the ask-cli profile "${plan.profile}"`,
    `package   ${size(skillPackage)}; ${plan.locales.length} locale${plan.locales.length === 1 ? '' : 's'}: ${plan.locales.join(' ')}`,
    ...skillPackage.files.map((file) => `            ${file}`),
    `code      ${size(code)}; ${plan.runtime}`,
    ...code.files.map((file) => `            ${file}`),
    `stack     ${plan.templateBytes} bytes, in ${new Set(plan.regions.map(({ aws }) => aws)).size} AWS regions`,
    ...plan.regions.map(({ alexa, aws }) => `            ${alexa.padEnd(8)} → ${aws}`),
    `digest    ${plan.digest}`,
    ...plan.settings.map(({ name, value, without }) =>
      value ? `${name.padEnd(10)}${value}` : `missing   ${name}: ${without}`,
    ),
  ].join('\n');
}

function size({ files, bytes, zipped }: Contents): string {
  return `${files.length} files, ${kilobytes(bytes)}, ${kilobytes(zipped)} zipped`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
