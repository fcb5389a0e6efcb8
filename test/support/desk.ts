import { Echo } from '../../simulator/echo';
import { type Ears, loadEars } from '../../tools/ears';
import { checkResponse } from './checks';
import { emptyStore, testSkill } from './skill';

/** What a conversation may fix beforehand. */
export interface SceneOptions {
  /** What chance decides: each is taken once, then always the first. */
  readonly choices?: readonly number[];
  /** When it begins, in ms since 1970. */
  readonly start?: number;
  /** The skill has a memory, empty when the scene begins. */
  readonly memory?: boolean;
}

/** Two in the morning, when nothing else was said. */
const START = Date.parse('2026-11-23T02:00:00Z');

const ears = new Map<string, Promise<Ears>>();

/** Alexa's ears for a locale, trained once for all tests of a file. */
export function earsFor(locale: string): Promise<Ears> {
  const known = ears.get(locale) ?? loadEars(locale);
  ears.set(locale, known);
  return known;
}

/** An Echo at a bedside where every response is checked, and time stands still unless the scene moves it. */
export async function deskEcho(locale: string, options: SceneOptions = {}): Promise<Echo> {
  const { handler } = skillFor(options);
  return new Echo({
    ...(await earsFor(locale)),
    locale,
    now: () => options.start ?? START,
    handler: async (event) => {
      const answer = await handler(event);
      checkResponse(answer, locale);
      return answer;
    },
  });
}

/** The one place where what a scene asks for reaches the skill. */
function skillFor({ choices, memory }: SceneOptions) {
  return testSkill({ choices, ...(memory ? { store: emptyStore() } : {}) });
}
