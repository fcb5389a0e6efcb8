import { Echo } from '../../simulator/echo';
import { type Ears, loadEars } from '../../tools/ears';
import { checkResponse } from './checks';
import { testSkill } from './skill';

const ears = new Map<string, Promise<Ears>>();

/** Alexa's ears for a locale, trained once for all tests of a file. */
export function earsFor(locale: string): Promise<Ears> {
  const known = ears.get(locale) ?? loadEars(locale);
  ears.set(locale, known);
  return known;
}

/** An Echo at a bedside where every response is checked. */
export async function deskEcho(locale: string, choices: readonly number[] = []): Promise<Echo> {
  const { handler } = testSkill(choices);
  return new Echo({
    ...(await earsFor(locale)),
    locale,
    now: () => '2026-11-23T02:00:00Z',
    handler: async (event) => {
      const answer = await handler(event);
      checkResponse(answer, locale);
      return answer;
    },
  });
}
