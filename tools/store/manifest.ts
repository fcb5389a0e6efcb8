import type { v1 } from 'ask-smapi-model';
import { builtLocales, type Contract } from '../contract';
import { readAnswers } from './answers';
import type { ManifestEnvelope } from './envelope';
import {
  descriptionOf,
  type ListedLocale,
  type Listing,
  listingOf,
  listingPath,
  REVIEWERS_LANGUAGE,
  readListing,
  testingInstructionsOf,
} from './listing';

export type SkillEvent = v1.skill.Manifest.EventNameType;

/** Where Amazon looks for the manifest. */
export const MANIFEST_FILE = 'skill-package/skill.json';
/** Stands in the committed manifest for the address of the site with the policies, which is known only where the skill is deployed. */
export const SITE_URL = '$' + '{SITE_URL}';

/** What the manifest is made of. */
export interface ManifestSources {
  readonly answers: ManifestEnvelope;
  listingOf(locale: ListedLocale): Listing;
  /** Where Amazon's reviewers read what to try. */
  readonly reviewers: Listing;
}

function sourcesOnDisk(): ManifestSources {
  return { answers: readAnswers(), listingOf, reviewers: readListing(listingPath({ language: REVIEWERS_LANGUAGE })) };
}

/** The manifest of the skill: the answers, and for every built locale its words, icons and policies. Throws DataError for what cannot be read. */
export function renderManifest(contract: Contract, sources: ManifestSources = sourcesOnDisk()): ManifestEnvelope {
  const { publishingInformation, privacyAndCompliance, ...rest } = sources.answers.manifest;
  const { manifestVersion, ...others } = rest;
  const locales = builtLocales(contract);
  const each = <Entry>(entryOf: (locale: ListedLocale) => Entry): Record<string, Entry> =>
    Object.fromEntries(locales.map((locale) => [locale.locale, entryOf(locale)]));
  return {
    manifest: {
      ...(manifestVersion ? { manifestVersion } : {}),
      publishingInformation: {
        ...publishingInformation,
        locales: each((locale) => listed(sources.listingOf(locale))),
        testingInstructions: testingInstructionsOf(sources.reviewers),
      },
      privacyAndCompliance: { ...privacyAndCompliance, locales: each(policies) },
      ...others,
    },
  };
}

function listed(listing: Listing): v1.skill.Manifest.SkillManifestLocalizedPublishingInformation {
  return {
    name: listing.name.text,
    summary: listing.summary.text,
    description: descriptionOf(listing),
    examplePhrases: listing.examplePhrases.map(({ text }) => text),
    keywords: listing.keywords.map(({ text }) => text),
    // Looked for in the package itself.
    smallIconUri: 'file://assets/icons/small.png',
    largeIconUri: 'file://assets/icons/large.png',
  };
}

function policies({ language }: ListedLocale): v1.skill.Manifest.SkillManifestLocalizedPrivacyAndCompliance {
  return {
    privacyPolicyUrl: `${SITE_URL}/${language}/privacy.html`,
    termsOfUseUrl: `${SITE_URL}/${language}/terms.html`,
  };
}

/** The manifest with the address of the site with the policies, `https://…`. */
export function withSite(envelope: ManifestEnvelope, siteUrl: string): ManifestEnvelope {
  const site = siteUrl.replace(/\/+$/, '');
  const { privacyAndCompliance, ...rest } = envelope.manifest;
  const locales = Object.entries(privacyAndCompliance?.locales ?? {}).map(([locale, urls]) => [
    locale,
    Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, url.replace(SITE_URL, () => site)])),
  ]);
  return {
    manifest: { ...rest, privacyAndCompliance: { ...privacyAndCompliance, locales: Object.fromEntries(locales) } },
  };
}

/** Where Alexa sends requests: the ARNs of the functions. */
export interface Endpoints {
  /** For every region that has none of its own. */
  readonly endpoint: string;
  /** By Alexa's name of the region: NA, EU, FE. */
  readonly regions: Readonly<Record<string, string>>;
  /** Skill events to be told of. */
  readonly subscriptions: readonly SkillEvent[];
}

/** The manifest as the ASK CLI sends it once the functions exist: with their endpoints, for requests and for events. */
export function withEndpoints(
  envelope: ManifestEnvelope,
  { endpoint, regions, subscriptions }: Endpoints,
): ManifestEnvelope {
  const reached = {
    endpoint: { uri: endpoint },
    regions: Object.fromEntries(Object.entries(regions).map(([region, uri]) => [region, { endpoint: { uri } }])),
  };
  const { apis, ...rest } = envelope.manifest;
  return {
    manifest: {
      ...rest,
      apis: { ...apis, custom: { ...apis?.custom, ...reached } },
      events: { ...reached, subscriptions: subscriptions.map((eventName) => ({ eventName })) },
    },
  };
}
