import type { Response } from 'ask-sdk-model';

/** One stretch of what is heard: words at a rate (1 is normal), or a pause. */
export type Stretch =
  | { readonly text: string; readonly rate: number }
  | { readonly pauseMs: number; readonly text?: undefined };

/** Rates that have a name. Amazon gives no figures for them; these are the steps other speech engines take. */
const NAMED_RATES: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.75,
  medium: 1,
  fast: 1.25,
  'x-fast': 1.5,
};

/** What is heard of a response, in order. Tags other than prosody and break change nothing that could be shown or timed. */
export function stretchesOf(response: Response): Stretch[] {
  const speech = response.outputSpeech;
  return speech?.type === 'SSML' ? readSsml(speech.ssml) : [];
}

function readSsml(ssml: string): Stretch[] {
  const rates = [1];
  const current = () => rates.at(-1) ?? 1;
  const stretches: Stretch[] = [];
  for (const [token] of ssml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) stretches.push({ text: unescapeXml(token), rate: current() });
    else if (token.startsWith('<break')) stretches.push({ pauseMs: pauseOf(token) });
    else if (token.startsWith('<prosody')) rates.push(rateOf(token) ?? current());
    else if (token.startsWith('</prosody')) rates.pop();
  }
  return stretches;
}

/** The length of a break; one without a time is as long as the breath at a comma, which the words around it already take. */
function pauseOf(tag: string): number {
  const [, amount, unit] = /time=["']([\d.]+)(ms|s)["']/.exec(tag) ?? [];
  return amount ? Number(amount) * (unit === 's' ? 1000 : 1) : 0;
}

function rateOf(tag: string): number | undefined {
  const rate = /rate=["']([^"']*)["']/.exec(tag)?.[1] ?? '';
  const percent = /^([\d.]+)%$/.exec(rate)?.[1];
  return percent ? Number(percent) / 100 : NAMED_RATES[rate];
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
