import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specFaults } from '../amazon/spec';
import { readWritten, type Written } from '../amazon/written';
import { builtLocales, type Contract, readContract } from '../contract';
import type { Fault } from '../failure';
import { readAlexaPhrases } from '../language/alexa';
import { readHonesty } from '../language/honesty';
import { type InteractionModel, modelPath } from '../model/interaction-model';
import { ROOT } from '../yaml';
import { checkInvocationWords } from './check-invocation';
import { checkListing } from './check-listing';
import type { ManifestEnvelope } from './envelope';
import { ICONS, pngSize } from './icons';
import { type ListedLocale, listingOf } from './listing';
import { MANIFEST_FILE, SITE_URL, withEndpoints, withSite } from './manifest';
import { sampleMatcher } from './samples';
import { checkUses, handledEvents } from './uses';

/** The skill package as it is committed: what Amazon's specification says of it, what it does not say, and whether it tells the truth about the code. */
export async function checkPackage(contract: Contract = readContract()): Promise<Fault[]> {
  const manifest = readWritten(MANIFEST_FILE);
  const form = checkManifest(manifest);
  const faults = [...form, ...checkIcons(readIfThere)];
  // What is not even a manifest cannot be compared with the code.
  if (form.length === 0) faults.push(...checkUses(manifest.value as ManifestEnvelope));
  for (const locale of builtLocales(contract)) faults.push(...(await checkLocale(locale)));
  // Locales of one language share their words, and so their faults.
  return unique(faults);
}

/** What stands in for the site and the functions, to check the manifest as it will be sent. */
const SOME_SITE = 'https://example.com/restful-back';
const someFunction = (region: string) => `arn:aws:lambda:${region}:123456789012:function:restful-back`;

/** Both views of the manifest are what Amazon takes: as committed, the site filled in, and as deployed, with endpoints and events. */
export function checkManifest(written: Written): Fault[] {
  const committed = specFaults('manifest', written);
  if (committed.length > 0) return committed;
  const filled = withSite(written.value as ManifestEnvelope, SOME_SITE);
  const deployed = withEndpoints(filled, {
    endpoint: someFunction('us-east-1'),
    regions: { EU: someFunction('eu-west-1'), FE: someFunction('us-west-2') },
    subscriptions: handledEvents(),
  });
  const faults = [...specFaults('manifest', written, filled), ...specFaults('manifest', written, deployed)];
  return [...unique(faults), ...checkSite(written, deployed)];
}

/** Nothing of the placeholder may be left, and every policy must have an address that can be opened. */
function checkSite(written: Written, { manifest }: ManifestEnvelope): Fault[] {
  const { file } = written;
  const left = JSON.stringify(manifest).includes(SITE_URL);
  const faults: Fault[] = left
    ? [{ file, message: `has ${SITE_URL} where no address is filled in; remove it there` }]
    : [];
  for (const locale of Object.keys(manifest.publishingInformation?.locales ?? {})) {
    const { privacyPolicyUrl = '', termsOfUseUrl = '' } = manifest.privacyAndCompliance?.locales?.[locale] ?? {};
    for (const url of [privacyPolicyUrl, termsOfUseUrl]) {
      if (!URL.canParse(url) || !url.startsWith('https://'))
        faults.push({
          file,
          line: written.lineOf(['manifest', 'privacyAndCompliance', 'locales', locale]),
          message: `${locale} needs a privacy policy and terms of use at an https address`,
        });
    }
  }
  return faults;
}

/** Amazon takes icons of exactly its own sizes. */
export function checkIcons(read: (path: string) => Uint8Array | undefined): Fault[] {
  return ICONS.flatMap(({ path, pixels }) => {
    const bytes = read(path);
    if (!bytes) return [{ file: path, message: 'is missing; run `npm run generate`' }];
    const size = pngSize(bytes);
    if (size?.width === pixels && size.height === pixels) return [];
    const found = size ? `${size.width} × ${size.height} pixels` : 'no PNG';
    return [{ file: path, message: `is ${found}, not ${pixels} × ${pixels}; run \`npm run generate\`` }];
  });
}

async function checkLocale({ locale, language }: ListedLocale): Promise<Fault[]> {
  const written = readWritten(modelPath(locale));
  const faults = specFaults('model', written);
  if (faults.length > 0) return faults;
  const model = written.value as InteractionModel;
  const { invocationName } = model.interactionModel.languageModel;
  const phrases = readAlexaPhrases(language, invocationName);
  const listener = {
    language,
    phrases,
    honesty: readHonesty(language),
    isSample: await sampleMatcher(model, language),
  };
  return [
    ...checkInvocationWords(invocationName, phrases, `locales/${language}/language.yaml`),
    ...checkListing(listingOf({ locale, language }), listener),
  ];
}

function readIfThere(path: string): Uint8Array | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
