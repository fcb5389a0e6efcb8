import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../yaml';

/** What ask-cli must not forget: which skill, stacks and buckets are ours. It holds account ids, so git ignores it. */
export const STATE_FILE = '.ask/ask-states.json';

interface State {
  readonly profiles: Readonly<
    Record<string, { readonly skillId?: string; readonly skillInfrastructure?: Readonly<Record<string, Deployer>> }>
  >;
}

interface Deployer {
  readonly deployState?: Readonly<Record<string, Stack | undefined>>;
}

interface Stack {
  readonly outputs?: readonly { readonly OutputKey: string; readonly OutputValue: string }[];
}

/** Lends ask-cli, which works in `folder`, what it knew last time. */
export function lendState(folder: string, root = ROOT): void {
  carry(join(root, STATE_FILE), join(folder, STATE_FILE));
}

/** Takes back what it knows now, also when it failed halfway: a stack that was made is made. */
export function takeBackState(folder: string, root = ROOT): void {
  carry(join(folder, STATE_FILE), join(root, STATE_FILE));
}

function carry(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

export function skillIdOf(profile: string, root = ROOT): string | undefined {
  return readState(root)?.profiles[profile]?.skillId;
}

/** The endpoints of an earlier deployment by Alexa region; none if any region has none yet. */
export function knownEndpoints(
  profile: string,
  regions: readonly string[],
  root = ROOT,
): Record<string, string> | undefined {
  const stacks = readState(root)?.profiles[profile]?.skillInfrastructure?.['@ask-cli/cfn-deployer']?.deployState;
  const endpoints: Record<string, string> = {};
  for (const region of regions) {
    const endpoint = stacks?.[region]?.outputs?.find(({ OutputKey }) => OutputKey === 'SkillEndpoint')?.OutputValue;
    if (!endpoint) return undefined;
    endpoints[region] = endpoint;
  }
  return endpoints;
}

function readState(root: string): State | undefined {
  const file = join(root, STATE_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : undefined;
}
