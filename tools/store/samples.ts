import { createMatcher } from '../recogniser/exact';
import { loadLanguage } from '../recogniser/languages/load';
import { createValueFinder, entriesOf } from '../recogniser/lexicon';
import type { InteractionModel } from '../recogniser/model';
import { createPhraseReader } from '../recogniser/phrase';

/** Whether words are one of the model's own samples, its slots filled with values and synonyms of the model: nothing guessed, no courtesies. */
export async function sampleMatcher(model: InteractionModel, language: string): Promise<(words: string) => boolean> {
  const data = await loadLanguage(language);
  const read = createPhraseReader(data);
  const { languageModel } = model.interactionModel;
  const values = createValueFinder(entriesOf(languageModel, read), data, 'words');
  const match = createMatcher(languageModel, {}, read, values, 'words');
  return (words) => match(read(words)) !== undefined;
}
