import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle';
import { builtLocales, readContract } from './contract';
import { run } from './deploy/ask-cli';
import { assemble, type Settings } from './deploy/assemble';
import { codeFaults } from './deploy/code';
import { contentsOf } from './deploy/contents';
import { type Plan, showPlan } from './deploy/plan';
import { ownProfile, readResources, regionsOf, resourcesFaults } from './deploy/resources';
import { send } from './deploy/send';
import { settingsFrom } from './deploy/settings';
import { policyUrls, siteFaults } from './deploy/site-check';
import { skillIdOf } from './deploy/state';
import { DataError, type Fault } from './failure';
import { generatedFiles, staleFiles } from './generated';
import { isUsageError, runMain } from './main';
import { stackFaults } from './stack/check-stack';
import { readTemplate, STACK_FILE } from './stack/template';
import { checkPackage } from './store/check-package';
import { handledEvents } from './store/uses';
import { ROOT } from './yaml';

const CODE = join(ROOT, 'build/lambda');
/** Named after the skill, for ask-cli names the buckets after its folder. */
const COPY = join(ROOT, 'build/restful-back');

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  profile: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const USAGE = `npm run deploy -- [--dry-run] [--profile <name>]
  --dry-run  builds and checks what would be sent, and shows it; needs no account
  --profile  the ask-cli profile to deploy with; each has a skill and stacks of its own

From the environment: SITE_URL, where the privacy policy and the terms are published, needed to deploy; ALARM_MAIL, who is told of
alarms. docs/deployment.md leads from nothing to a skill in certification.`;

/** `npm run deploy`: checks, builds, and lets ask-cli deploy a copy. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const resources = readResources();
  const regions = regionsOf(ownProfile(resources));
  const settings = settingsFrom(
    process.env,
    values.profile,
    regions.map(({ alexa }) => alexa),
  );
  if (!values['dry-run']) await checkFirst(settings);

  await bundle(CODE);
  assemble(COPY, CODE, resources, settings);
  console.log(showPlan(planOf(settings)));
  const faults = await refusals();
  if (faults.length > 0) throw new DataError(faults);
  if (values['dry-run']) return console.log('\nNothing would be refused. Nothing was sent.');
  process.exitCode = await send(COPY, settings.profile);
}

/** What must hold before anything is sent for good. */
async function checkFirst({ site }: Settings): Promise<void> {
  if (!site) throw unready('SITE_URL', 'is needed: where the pages are published that `npm run site` writes');
  if ((await run('npm', ['run', 'check'], ROOT)) !== 0)
    throw unready('npm run check', 'found what is above; nothing was sent');
  const unseen = await siteFaults(policyUrls(site));
  if (unseen.length > 0) throw new DataError(unseen);
}

function planOf({ profile, site, alarmMail }: Settings): Plan {
  const own = ownProfile(readResources());
  return {
    profile,
    skillId: skillIdOf(profile),
    locales: builtLocales(readContract()).map(({ locale }) => locale),
    skillPackage: contentsOf(join(COPY, 'skill-package')),
    code: contentsOf(join(COPY, 'build/lambda')),
    runtime: own.skillInfrastructure.userConfig.runtime,
    regions: regionsOf(own),
    templateBytes: statSync(join(COPY, STACK_FILE)).size,
    settings: [
      { name: 'SITE_URL', value: site, without: 'where the policies are published; nothing is deployed without it' },
      { name: 'ALARM_MAIL', value: alarmMail, without: 'alarms will be seen in the AWS console only' },
    ],
    digest: contentsOf(COPY).digest,
  };
}

/** Everything that Amazon, AWS or ask-cli would refuse. */
async function refusals(): Promise<Fault[]> {
  return [
    ...staleFiles(await generatedFiles()),
    ...(await checkPackage()),
    ...stackFaults(),
    ...resourcesFaults(readResources(), readTemplate(), handledEvents()),
    ...codeFaults(join(COPY, 'build/lambda'), 'build/lambda'),
  ];
}

function unready(file: string, message: string): DataError {
  return new DataError([{ file, message }]);
}

runMain(main, isUsageError);
