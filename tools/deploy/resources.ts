import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../failure';
import { STACK_FILE, type Template } from '../stack/template';
import type { SkillEvent } from '../store/manifest';
import { ROOT } from '../yaml';

export const RESOURCES_FILE = 'ask-resources.json';
/** What ask-cli deploys from when it is not told otherwise. */
export const DEFAULT_PROFILE = 'default';

/** ask-resources.json, as far as we use it: what ask-cli deploys, from where to where. */
export interface Resources {
  readonly askcliResourcesVersion: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

export interface Profile {
  readonly skillMetadata: { readonly src: string };
  readonly code: Readonly<Record<string, { readonly src: string }>>;
  readonly skillInfrastructure: { readonly type: string; readonly userConfig: UserConfig };
}

export interface UserConfig {
  readonly runtime: string;
  readonly handler: string;
  readonly templatePath: string;
  readonly awsRegion: string;
  readonly regionalOverrides: Readonly<Record<string, { readonly awsRegion: string }>>;
  readonly cfn: { readonly parameters: Readonly<Record<string, string>> };
  readonly skillEvents: { readonly subscriptions: readonly SkillEvent[] };
}

export function readResources(): Resources {
  return JSON.parse(readFileSync(join(ROOT, RESOURCES_FILE), 'utf8')) as Resources;
}

/** The project's own profile; a deployment may give it another name. */
export function ownProfile({ profiles }: Resources): Profile {
  return profiles[DEFAULT_PROFILE] as Profile;
}

/** The AWS region each of Alexa's regions is served from. "default" is North America, and serves whoever belongs to no other. */
export function regionsOf({ code, skillInfrastructure }: Profile): { alexa: string; aws: string }[] {
  const { awsRegion, regionalOverrides } = skillInfrastructure.userConfig;
  return Object.keys(code).map((alexa) => ({ alexa, aws: regionalOverrides[alexa]?.awsRegion ?? awsRegion }));
}

/** Where ask-cli would fail, or do something else than we mean, with a file it reads without looking. */
export function resourcesFaults(resources: Resources, template: Template, events: readonly SkillEvent[]): Fault[] {
  const { code, skillInfrastructure } = ownProfile(resources);
  const { type, userConfig } = skillInfrastructure;
  const faults: string[] = [];
  if (type !== '@ask-cli/cfn-deployer') faults.push(`the deployer is ${type}; the stack is for @ask-cli/cfn-deployer`);
  if (join(userConfig.templatePath) !== join(STACK_FILE))
    faults.push(`templatePath is ${userConfig.templatePath}; the stack is ./${STACK_FILE}`);
  for (const region of ['default', 'EU', 'FE'])
    if (!code[region]) faults.push(`code has no ${region}, so Alexa would find no endpoint there`);
  for (const [region, { src }] of Object.entries(code))
    if (join(src) !== join('build/lambda')) faults.push(`${region} sends ${src}; npm run build writes ./build/lambda`);
  faults.push(...sharedFaults(regionsOf(ownProfile(resources))));
  faults.push(...parameterFaults(userConfig.cfn.parameters, template));
  faults.push(...eventFaults(userConfig.skillEvents.subscriptions, events));
  return faults.map((message) => ({ file: RESOURCES_FILE, message }));
}

/** Of two regions in one place, ask-cli lets the second use the stack of the first, or makes it another one, by what it remembers. */
function sharedFaults(regions: readonly { alexa: string; aws: string }[]): string[] {
  return regions.flatMap(({ alexa, aws }, index) => {
    const first = regions.find((region) => region.aws === aws);
    return first && first !== regions[index]
      ? [`${alexa} and ${first.alexa} are both in ${aws}; one place, one stack, one table`]
      : [];
  });
}

function parameterFaults(parameters: Readonly<Record<string, string>>, template: Template): string[] {
  return Object.entries(parameters).flatMap(([name, value]) => [
    ...(template.Parameters[name]?.Default === undefined
      ? [`${name} is no parameter of the stack that one may set`]
      : []),
    ...(typeof value === 'string' ? [] : [`${name} must be text; CloudFormation takes no ${typeof value}`]),
  ]);
}

/** A skill is told only of the events it subscribes to, and asking for others looks careless to a reviewer. */
function eventFaults(subscribed: readonly SkillEvent[], handled: readonly SkillEvent[]): string[] {
  return [
    ...handled
      .filter((event) => !subscribed.includes(event))
      .map((event) => `${event} is answered, but not subscribed to`),
    ...subscribed
      .filter((event) => !handled.includes(event))
      .map((event) => `${event} is subscribed to, but not answered`),
  ];
}
