import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtIntents, type Contract } from '../contract';
import type { InteractionModel } from '../model/interaction-model';
import { type PhraseSet, readPhrases } from '../phrases';
import { ROOT } from '../yaml';

/** How much one locale understands: a thin language shows in it. */
export interface Coverage {
  readonly locale: string;
  readonly language: string;
  /** By intent: sentences Alexa is taught, and hand-written phrases that are tried. */
  readonly intents: Readonly<Record<string, { readonly samples: number; readonly phrases: number }>>;
  /** By slot type: phrases of all its ids, and of the id that has the fewest. */
  readonly slots: Readonly<Record<string, { readonly phrases: number; readonly fewest: number }>>;
  readonly samples: number;
  readonly tuned: number;
  readonly nearDanger: number;
  readonly unseen: number;
}

export function coverageOf(contract: Contract, locale: string, language: string, model: InteractionModel): Coverage {
  const { languageModel } = model.interactionModel;
  const tuned = phrasesOf(language, 'tuned', locale);
  const samplesOf = new Map(languageModel.intents.map(({ name, samples }) => [name, samples.length]));
  const intents = builtIntents(contract).map(([name]) => [
    name,
    { samples: samplesOf.get(name) ?? 0, phrases: tuned.filter(({ intent }) => intent === name).length },
  ]);
  const slots = languageModel.types.map(({ name, values }) => {
    const counts = values.map((value) => 1 + (value.name.synonyms?.length ?? 0));
    return [name, { phrases: counts.reduce((sum, count) => sum + count, 0), fewest: Math.min(...counts) }];
  });
  return {
    locale,
    language,
    intents: Object.fromEntries(intents),
    slots: Object.fromEntries(slots),
    samples: [...samplesOf.values()].reduce((sum, count) => sum + count, 0),
    tuned: tuned.length,
    nearDanger: phrasesOf(language, 'near-danger', locale).length,
    unseen: phrasesOf(language, 'unseen', locale).length,
  };
}

function phrasesOf(language: string, set: PhraseSet, locale: string) {
  return existsSync(join(ROOT, `locales/${language}/phrases/${set}.yaml`)) ? readPhrases(language, set, locale) : [];
}

/** One locale on one line, for `npm run check`. */
export function coverageLine({ intents, slots, samples, tuned, nearDanger, unseen }: Coverage): string {
  const thinnest = Object.entries(intents)
    .filter(([name]) => !name.startsWith('AMAZON.'))
    .sort(([, a], [, b]) => a.samples - b.samples)
    .slice(0, 3)
    .map(([name, { samples: count }]) => `${name} ${count}`);
  const values = Object.values(slots).reduce((sum, { phrases }) => sum + phrases, 0);
  return `${samples} samples, ${values} slot phrases, tried with ${tuned} tuned, ${nearDanger} near-danger and ${unseen} unseen phrases; thinnest: ${thinnest.join(', ')}`;
}
