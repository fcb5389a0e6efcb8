import { createPlainer, createTrimmer } from './courtesy';
import { decide } from './decide';
import { createMatcher, type Match } from './exact';
import { learn } from './knowledge';
import { loadLanguage } from './languages/load';
import { createValueFinder, entriesOf } from './lexicon';
import { FALLBACK, type InteractionModel, URGENT_TYPE } from './model';
import { createPhraseReader, type Phrase } from './phrase';
import { nothing, type Recognition, slotOf } from './recognition';
import { type Entry, placesOf } from './value';

export type { RecognisedSlot, Recognition } from './recognition';

export interface RecogniserData {
  readonly model: InteractionModel;
  readonly language: string;
  /** Phrases for the intents whose samples are the platform's own. */
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  readonly outOfScope: readonly string[];
}

export interface Recogniser {
  readonly recognise: (utterance: string) => Recognition;
}

/**
 * Turns what a person types into what Alexa would make of it: an approximation of Alexa, from the interaction model
 * alone. First the sentences of the model, and those that are none of ours, word for word, then in other forms of the
 * same words, and then, for sentences nobody wrote down, a judgement from the words in them.
 */
export async function createRecogniser(data: RecogniserData): Promise<Recogniser> {
  const language = await loadLanguage(data.language);
  const read = createPhraseReader(language);
  const model = data.model.interactionModel.languageModel;
  const entries = entriesOf(model, read);
  const trim = createTrimmer(language, read);
  const makePlain = createPlainer(language, read);
  const known = { ...data.builtins, [FALLBACK]: data.outOfScope };
  const matchers = (['words', 'stems'] as const).map((by) => ({
    how: by === 'words' ? ('exact' as const) : ('slots' as const),
    match: createMatcher(
      model,
      by === 'words' ? known : data.builtins,
      read,
      createValueFinder(entries, language, by),
      by,
    ),
  }));
  const { builtins, outOfScope } = data;
  /** `can't lie on my left` is about oneself, too. */
  const completed = ({ words }: Phrase): Phrase[] =>
    language.subject ? [read(`${language.subject} ${words.join(' ')}`)] : [];
  /** A word of endearment is idle talk, but `my dear has a fever` is about somebody. */
  const inSigns = entries.filter(({ type }) => type === URGENT_TYPE).flatMap(({ phrase }) => phrase.words);
  const makeJudged = createPlainer(language, read, new Set(inSigns));
  const knowledge = await learn({ model, entries, builtins, outOfScope, language, read });

  return {
    recognise: (utterance) => {
      const phrase = read(utterance);
      const plain = makePlain(phrase);
      const forms = [...trim(phrase), ...(plain.words.length < phrase.words.length ? trim(plain) : [])];
      const whole = forms.flatMap(completed);
      for (const { how, match } of matchers) {
        for (const form of [...forms, ...whole]) {
          const found = match(form);
          if (found) return found.intent === FALLBACK ? nothing() : matched(found, form, how);
        }
      }
      return decide(knowledge, makeJudged(phrase));
    },
  };
}

function matched(match: Match, phrase: Phrase, how: 'exact' | 'slots'): Recognition {
  const all = Object.entries(match.slots);
  const told = all.filter(([, { entry }], index) => all.findIndex(([, other]) => isSame(entry, other.entry)) === index);
  const slots = told.map(([name, found]) => [name, slotOf(found.entry, phrase, placesOf(found))] as const);
  return { intent: match.intent, slots: Object.fromEntries(slots), score: how === 'exact' ? 1 : 0.95, how };
}

/** Said twice in other words, it is still one thing. */
function isSame(one: Entry, other: Entry): boolean {
  return one.type === other.type && one.name === other.name;
}
