import type { Settings } from './assemble';
import { DEFAULT_PROFILE } from './resources';
import { siteUrl } from './site-check';
import { knownEndpoints } from './state';

/** The profile ask-cli takes by itself when all of an account is in the environment, as on a build server. */
export const ENVIRONMENT_PROFILE = '__ENVIRONMENT_ASK_PROFILE__';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a deployment takes from the environment. Throws DataError for whoever set it. */
export function settingsFrom(
  env: Environment,
  chosen: string | undefined,
  regions: readonly string[],
  root?: string,
): Settings {
  const profile = chosen ?? (isWholeAccount(env) ? ENVIRONMENT_PROFILE : (env.ASK_DEFAULT_PROFILE ?? DEFAULT_PROFILE));
  return {
    profile,
    site: env.SITE_URL ? siteUrl(env.SITE_URL) : undefined,
    alarmMail: env.ALARM_MAIL || undefined,
    endpoints: knownEndpoints(profile, regions, root),
  };
}

function isWholeAccount(env: Environment): boolean {
  const token = env.ASK_REFRESH_TOKEN || env.ASK_ACCESS_TOKEN;
  return Boolean(token && env.ASK_VENDOR_ID && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY);
}
