import { builtLocales, readContract } from './contract';
import { type AlexaPhrases, readAlexaPhrases } from './language/alexa';
import { packLanguage } from './language/pack';
import { readModel } from './model/interaction-model';
import { createRecogniser, type Recogniser } from './recogniser/recogniser';

/** A locale for which there is no model, with what to do about it. */
export class UnknownLocale extends Error {
  override readonly name = 'UnknownLocale';
}

/** What stands in for Alexa's ears in one locale. */
export interface Ears {
  readonly recogniser: Recogniser;
  readonly phrases: AlexaPhrases;
  /** How much its voice says in a second, near enough. */
  readonly charactersPerSecond: number;
}

/** Trains the ears of one locale from its committed model and its language folder. Throws UnknownLocale. */
export async function loadEars(locale: string): Promise<Ears> {
  const built = builtLocales(readContract());
  const language = built.find((entry) => entry.locale === locale)?.language;
  if (!language)
    throw new UnknownLocale(`no model for "${locale}"; built are: ${built.map((b) => b.locale).join(' ')}`);
  const model = readModel(locale);
  const phrases = readAlexaPhrases(language, model.interactionModel.languageModel.invocationName);
  const { charactersPerSecond } = packLanguage(language);
  return { recogniser: await createRecogniser({ model, language, ...phrases }), phrases, charactersPerSecond };
}
