import type { Fault } from '../failure';
import type { ModelSource } from '../model/source';
import { type Placed, placeOf } from '../yaml';
import { mixedWords } from './scripts';

/** Words of a model that no ear could match, because some of their letters only look like the right ones. */
export function checkScripts(source: ModelSource, scripts: readonly string[]): Fault[] {
  return templatesOf(source).flatMap((template) =>
    // Names of rules and slots are ours, in English, and stand between signs.
    mixedWords(template.text.replace(/<\w+>|\{\w+\}/g, ' '), scripts).map((word) => ({
      ...placeOf(template),
      message: `"${word}" mixes scripts; write it anew, for letters that look alike are not the same`,
    })),
  );
}

function templatesOf({ invocation, rules, intents, slots }: ModelSource): Placed[] {
  const values = [...slots.values()].flatMap((ids) => [...ids.values()].flat());
  return [invocation, ...rules.values(), ...[...intents.values()].flat(), ...values];
}
