import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STACK_FILE } from '../stack/template';
import type { ManifestEnvelope } from '../store/envelope';
import { MANIFEST_FILE, withEndpoints, withSite } from '../store/manifest';
import { ROOT } from '../yaml';
import { DEFAULT_PROFILE, ownProfile, type Profile, RESOURCES_FILE, type Resources } from './resources';

/** What a deployment adds to what is in the repository. */
export interface Settings {
  /** The name ask-cli knows the account by. */
  readonly profile: string;
  /** Where the privacy policy and the terms are published; without it the manifest keeps its blanks. */
  readonly site?: string | undefined;
  readonly alarmMail?: string | undefined;
  /** The endpoints of the deployment before, by Alexa region, so that the skill is never without any. */
  readonly endpoints?: Readonly<Record<string, string>> | undefined;
}

/**
 * Makes in `out` the copy that ask-cli deploys: it writes account ids into the files it works on, and those must not be the
 * repository's. `code` is the bundle. Whatever was in `out` is gone.
 */
export function assemble(out: string, code: string, resources: Resources, settings: Settings): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(code, join(out, 'build/lambda'), { recursive: true });
  for (const path of ['skill-package', STACK_FILE]) cpSync(join(ROOT, path), join(out, path), { recursive: true });
  writeJson(join(out, RESOURCES_FILE), deployedResources(resources, settings));
  const manifest = JSON.parse(readFileSync(join(ROOT, MANIFEST_FILE), 'utf8')) as ManifestEnvelope;
  writeJson(join(out, MANIFEST_FILE), deployedManifest(manifest, ownProfile(resources), settings));
}

export function deployedResources(resources: Resources, { profile, alarmMail }: Settings): Resources {
  const own = ownProfile(resources);
  const { userConfig } = own.skillInfrastructure;
  const parameters = { ...userConfig.cfn.parameters, ...(alarmMail ? { AlarmMail: alarmMail } : {}) };
  const skillInfrastructure = { ...own.skillInfrastructure, userConfig: { ...userConfig, cfn: { parameters } } };
  const { [DEFAULT_PROFILE]: _, ...others } = resources.profiles;
  return { ...resources, profiles: { ...others, [profile]: { ...own, skillInfrastructure } } };
}

export function deployedManifest(
  manifest: ManifestEnvelope,
  profile: Profile,
  { site, endpoints }: Settings,
): ManifestEnvelope {
  const sited = site ? withSite(manifest, site) : manifest;
  if (!endpoints) return sited;
  const { default: endpoint = '', ...regions } = endpoints;
  const { subscriptions } = profile.skillInfrastructure.userConfig.skillEvents;
  return withEndpoints(sited, { endpoint, regions, subscriptions });
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
