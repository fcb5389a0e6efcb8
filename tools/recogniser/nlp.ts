import { containerBootstrap } from '@nlpjs/core';
import { NluNeural } from '@nlpjs/nlu';

export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

/** How much the network is for each label; labels it sees nothing for are left out. */
export type Classifier = (features: readonly string[]) => ReadonlyMap<string, number>;

/**
 * Trains the neural classifier of nlp.js. It starts from zero weights and takes the examples in the order given,
 * so the same examples always give the same answers. Features reach it as numbered tokens: its own normaliser,
 * tokeniser and stemmer find nothing left to do, and reading a sentence needs no promise.
 */
export async function trainClassifier(examples: readonly Example[], iterations: number): Promise<Classifier> {
  const tokens = new Map<string, string>();
  for (const { features } of examples) {
    for (const feature of features) if (!tokens.has(feature)) tokens.set(feature, `f${tokens.size}`);
  }
  const tokensOf = (features: readonly string[]): string[] => features.flatMap((feature) => tokens.get(feature) ?? []);

  const nlu = new NluNeural({ locale: 'xx', log: false, iterations, useNoneFeature: false }, containerBootstrap());
  await nlu.train(examples.map(({ features, label }) => ({ utterance: tokensOf(features).join(' '), intent: label })));
  const network = nlu.neuralNetwork;
  return (features) => {
    const outputs = network?.run(Object.fromEntries(tokensOf(features).map((token) => [token, 1]))) ?? {};
    return new Map(Object.entries(outputs).filter(([, score]) => score > 0));
  };
}
