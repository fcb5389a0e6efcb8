import { LANGUAGES } from '../../lambda/contract';
import { DataError, type Fault } from '../failure';
import { DOCUMENTS } from '../site/documents';

/** How long a page may take, in ms. */
const PATIENCE_MS = 15_000;

/**
 * A site's address as the manifest needs it, without the slash at its end. Throws DataError for whoever typed it.
 */
export function siteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash)
    throw new DataError([
      { file: 'SITE_URL', message: `"${text}" is no address like https://example.org/restful-back` },
    ]);
  return url.href.replace(/\/+$/, '');
}

/** Amazon's reviewers open every page, so each must be there for everybody. */
export async function siteFaults(urls: readonly string[], get: typeof fetch = fetch): Promise<Fault[]> {
  const answers = await Promise.all(urls.map(async (url) => ({ url, trouble: await troubleWith(url, get) })));
  return answers.flatMap(({ url, trouble }) =>
    trouble ? [{ file: url, message: `${trouble}; publish what \`npm run site\` writes there first` }] : [],
  );
}

async function troubleWith(url: string, get: typeof fetch): Promise<string | undefined> {
  try {
    const { status, headers } = await get(url, { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (status !== 200) return `answers ${status}`;
    return headers.get('content-type')?.startsWith('text/html') ? undefined : 'is no web page';
  } catch (error) {
    return `cannot be opened (${error instanceof Error ? error.message : error})`;
  }
}

/** The pages the manifest names. */
export function policyUrls(site: string): string[] {
  return LANGUAGES.flatMap((language) => DOCUMENTS.map((name) => `${site}/${language}/${name}.html`));
}
