import { isBuiltin } from './builtin';
import type { ValueFinder } from './lexicon';
import { type LanguageModel, samplePartsOf } from './model';
import type { Phrase, PhraseReader } from './phrase';
import type { Found } from './value';

/** A sentence that is one of the model's samples, with its slots filled. */
export interface Match {
  readonly intent: string;
  readonly slots: Readonly<Record<string, Found>>;
  /** How many of its words stand in the sample itself. */
  readonly literals: number;
  /** How many words of its slots are in the very form of their value. */
  readonly alike: number;
}

export type Matcher = (phrase: Phrase) => Match | undefined;

interface Node {
  readonly words: Map<string, Node>;
  readonly slots: Map<string, { readonly name: string; readonly type: string; readonly next: Node }>;
  intent?: string;
}

/**
 * Matches sentences against all samples at once: a tree of words and slots, walked along the sentence. Of several
 * matches one with a single value wins over one that cuts it in two (`feverish and confused`), then the one with
 * values of the model's own rather than any number (`five minutes`), then the one with the most words of its own, a
 * sentence that is all one value being all its own, then the one without a slot, then the one whose values are in their own form, then the model's order.
 */
export function createMatcher(
  model: LanguageModel,
  phrases: Readonly<Record<string, readonly string[]>>,
  read: PhraseReader,
  values: ValueFinder,
  by: keyof Phrase,
): Matcher {
  const root = createNode();
  for (const intent of model.intents) {
    const types = new Map((intent.slots ?? []).map((slot) => [slot.name, slot.type]));
    for (const sample of intent.samples ?? []) add(root, sample, intent.name, types, read, by);
  }
  for (const [intent, texts] of Object.entries(phrases)) {
    for (const text of texts) add(root, text, intent, new Map(), read, by);
  }
  return (phrase) => walk(root, phrase, 0, { literals: 0, alike: 0, slots: {} }, values, by).reduce(better, undefined);
}

function createNode(): Node {
  return { words: new Map(), slots: new Map() };
}

function add(
  root: Node,
  sample: string,
  intent: string,
  types: ReadonlyMap<string, string>,
  read: PhraseReader,
  by: keyof Phrase,
): void {
  let node = root;
  for (const part of samplePartsOf(sample)) {
    if ('slot' in part) {
      const type = types.get(part.slot) ?? '';
      const edge = node.slots.get(`${part.slot}:${type}`) ?? { name: part.slot, type, next: createNode() };
      node.slots.set(`${part.slot}:${type}`, edge);
      node = edge.next;
    } else {
      for (const word of read(part.text)[by]) {
        const next = node.words.get(word) ?? createNode();
        node.words.set(word, next);
        node = next;
      }
    }
  }
  node.intent ??= intent;
}

type Path = Omit<Match, 'intent'>;

function walk(node: Node, phrase: Phrase, at: number, path: Path, values: ValueFinder, by: keyof Phrase): Match[] {
  const word = phrase[by][at];
  if (word === undefined) return node.intent === undefined ? [] : [{ ...path, intent: node.intent }];
  const literal = node.words.get(word);
  const onward = { ...path, literals: path.literals + 1 };
  const matches = literal ? walk(literal, phrase, at + 1, onward, values, by) : [];
  for (const { name, type, next } of node.slots.values()) {
    for (const found of values(type, phrase, at)) {
      const alike =
        path.alike + found.entry.phrase.words.filter((one, index) => one === phrase.words[at + index]).length;
      const filled = { ...path, alike, slots: { ...path.slots, [name]: found } };
      matches.push(...walk(next, phrase, found.to, filled, values, by));
    }
  }
  return matches;
}

function better(best: Match | undefined, match: Match): Match {
  if (best === undefined) return match;
  const [one, other] = [match, best].map(({ literals, alike, slots }) => {
    const filled = Object.keys(slots).length;
    const numbers = Object.values(slots).filter(({ entry }) => isBuiltin(entry.type)).length;
    return [-Math.max(1, filled), -numbers, literals === 0 && filled === 1 ? alike : literals, -filled, alike];
  });
  const difference = (one ?? []).map((value, index) => value - (other?.[index] ?? 0)).find((value) => value !== 0);
  return (difference ?? 0) > 0 ? match : best;
}
