import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { HANDLERS } from '../../lambda/handlers';
import type { Fault } from '../failure';
import { ROOT } from '../yaml';
import { ANSWERS_FILE } from './answers';
import type { ManifestEnvelope } from './envelope';
import type { SkillEvent } from './manifest';

/** Something the manifest must declare, and the code by which its use shows. */
interface Use {
  readonly declares: string;
  readonly shows: RegExp;
}

/** Reviewers refuse a permission that is not used; Alexa gives nothing for one that is not declared. */
export const PERMISSIONS: readonly Use[] = [
  // The person object is in a request only with this permission.
  {
    declares: 'alexa::person_id:read',
    shows: /\bperson\??\.personId\b|\bSystem\??\.person\b|\{[^{}]*\bperson\b[^{}]*\}\s*=[^;]*\bSystem\b/,
  },
  { declares: 'alexa::alerts:reminders:skill:readwrite', shows: /ReminderManagement|\/v1\/alerts\/reminders/i },
  { declares: 'alexa::alerts:timers:skill:readwrite', shows: /TimerManagement|\/v1\/alerts\/timers/i },
  { declares: 'alexa::profile:email:read', shows: /\bgetProfileEmail\b/ },
  { declares: 'alexa::profile:name:read', shows: /\bgetProfileName\b/ },
  { declares: 'alexa::profile:given_name:read', shows: /\bgetProfileGivenName\b/ },
  { declares: 'alexa::profile:mobile_number:read', shows: /\bgetProfileMobileNumber\b/ },
  { declares: 'alexa::devices:all:address:full:read', shows: /\bgetFullAddress\b/ },
  { declares: 'alexa:devices:all:address:country_and_postal_code:read', shows: /\bgetCountryAndPostalCode\b/ },
  { declares: 'alexa::devices:all:geolocation:read', shows: /\bGeolocation\b/ },
];

/** Without its interface Alexa refuses a directive, and does not say what a device can show. */
export const INTERFACES: readonly Use[] = [
  { declares: 'ALEXA_PRESENTATION_APL', shows: /\bAlexa\.Presentation\.APL\b/ },
  { declares: 'ALEXA_PRESENTATION_HTML', shows: /\bAlexa\.Presentation\.HTML\b/ },
  { declares: 'AUDIO_PLAYER', shows: /\bAudioPlayer\.(Play|Stop|ClearQueue)\b/ },
  { declares: 'VIDEO_APP', shows: /\bVideoApp\.Launch\b/ },
];

/** Code by its path from the root of the project. */
export type Code = ReadonlyMap<string, string>;

/** What Lambda runs, without comments and types: talking of a thing is no use of it. */
export function skillCode(folder = 'lambda'): Code {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(
    files.sort().map((name) => [`${folder}/${name}`, withoutComments(readFileSync(join(ROOT, folder, name), 'utf8'))]),
  );
}

export function withoutComments(source: string): string {
  return transformSync(source, { loader: 'ts', target: 'esnext', legalComments: 'none' }).code;
}

/** What the code uses and the manifest does not declare, and what is declared and not used. */
export function checkUses({ manifest }: ManifestEnvelope, code: Code = skillCode()): Fault[] {
  const permissions = (manifest.permissions ?? []).flatMap(({ name }) => (name ? [name] : []));
  const interfaces = (manifest.apis?.custom?.interfaces ?? []).map(({ type }) => type);
  return [
    ...compare('permission', permissions, PERMISSIONS, code),
    ...compare('interface', interfaces, INTERFACES, code),
  ];
}

function compare(what: string, declared: readonly string[], uses: readonly Use[], code: Code): Fault[] {
  const used = new Map(
    uses.flatMap(({ declares, shows }) => {
      const where = [...code].find(([, text]) => shows.test(text));
      return where ? [[declares, where[0]] as const] : [];
    }),
  );
  const undeclared = [...used]
    .filter(([name]) => !declared.includes(name))
    .map(([name, file]) => ({ file, message: `uses the ${what} ${name}; declare it in ${ANSWERS_FILE}` }));
  const unused = declared
    .filter((name) => !used.has(name))
    .map((name) => ({
      file: ANSWERS_FILE,
      message: uses.some(({ declares }) => declares === name)
        ? `declares the ${what} ${name}, which no code uses; remove it`
        : `declares the ${what} ${name}; say in tools/store/uses.ts by which code its use shows, or remove it`,
    }));
  return [...undeclared, ...unused];
}

/** The skill events that a handler answers, under the names by which a skill subscribes to them: SKILL_DISABLED, … */
export function handledEvents(): SkillEvent[] {
  return HANDLERS.flatMap(({ answers }) => answers)
    .filter((name) => name.startsWith('AlexaSkillEvent.'))
    .map(subscriptionTo)
    .sort();
}

/** AlexaSkillEvent.SkillDisabled → SKILL_DISABLED, AlexaSkillEvent.ProactiveSubscriptionChanged → SKILL_PROACTIVE_SUBSCRIPTION_CHANGED. */
export function subscriptionTo(requestType: string): SkillEvent {
  const name = requestType
    .split('.')
    .slice(1)
    .join('.')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
  return (name.startsWith('SKILL_') ? name : `SKILL_${name}`) as SkillEvent;
}
