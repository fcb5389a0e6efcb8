/** The few parts of nlp.js that the recogniser uses; the packages bring no types of their own. */
declare module '@nlpjs/core' {
  export type Container = { readonly name?: string };
  export function containerBootstrap(): Container;
}

declare module '@nlpjs/nlu' {
  import type { Container } from '@nlpjs/core';

  export interface NeuralSettings {
    locale: string;
    log: boolean;
    iterations?: number;
    errorThresh?: number;
    deltaErrorThresh?: number;
    learningRate?: number;
    momentum?: number;
    alpha?: number;
    useNoneFeature?: boolean;
  }

  export interface NeuralNetwork {
    run(features: Readonly<Record<string, number>>): Readonly<Record<string, number>> | undefined;
  }

  export class NluNeural {
    constructor(settings: NeuralSettings, container: Container);
    readonly neuralNetwork?: NeuralNetwork;
    train(corpus: readonly { utterance: string; intent: string }[]): Promise<unknown>;
  }
}

declare module '@nlpjs/lang-en' {
  export class StemmerEn {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-de' {
  export class StemmerDe {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-es' {
  export class StemmerEs {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-fr' {
  export class StemmerFr {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-it' {
  export class StemmerIt {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-nl' {
  export class StemmerNl {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-pt' {
  export class StemmerPt {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-hi' {
  export class StemmerHi {
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/lang-ar' {
  export class StemmerAr {
    stemWord(word: string): string;
  }
}
