import { DataError } from '../failure';
import { type Placed, placeOf } from '../yaml';

/*
 * Sentence templates: words, (this|that), [perhaps], <rule>, {slot}. They nest. See locales/README.md.
 *
 * A template is parsed into a tree once and expanded into every sentence it stands for. There are no permutations and no
 * repetition: a template always stands for a short, finite list that a reader can imagine.
 */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'rule'; readonly name: string };

/** Named fragments; a rule may use other rules but never, in the end, itself. */
export interface Rules {
  get(name: string): Placed | undefined;
  /** Called for each rule a template names, so that dead rules can be told. */
  used?(name: string): void;
}

/**
 * All sentences a template stands for, in the order written, white space folded, without repeats.
 * Throws DataError naming the template's file and line when it cannot be read.
 */
export function expand(template: Placed, rules: Rules): string[] {
  return expandWithin(template, rules, []);
}

function expandWithin(template: Placed, rules: Rules, path: readonly string[]): string[] {
  const sentences = expandParts(parse(template), template, rules, path);
  return [...new Set(sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()))];
}

function expandParts(parts: readonly Part[], template: Placed, rules: Rules, path: readonly string[]): string[] {
  return parts.reduce<string[]>(
    (heads, part) => {
      const tails = expandPart(part, template, rules, path);
      return heads.flatMap((head) => tails.map((tail) => head + tail));
    },
    [''],
  );
}

function expandPart(part: Part, template: Placed, rules: Rules, path: readonly string[]): string[] {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'choice':
      return part.options.flatMap((option) => expandParts(option, template, rules, path));
    case 'rule': {
      const rule = rules.get(part.name);
      if (!rule) throw bad(template, `there is no rule <${part.name}> in model/rules.yaml`);
      if (path.includes(part.name)) throw bad(rule, `the rule <${part.name}> uses itself`);
      rules.used?.(part.name);
      return expandWithin(rule, rules, [...path, part.name]);
    }
  }
}

const CLOSING = { '(': ')', '[': ']' } as const;

function parse(template: Placed): readonly Part[] {
  const { text } = template;
  let at = 0;

  function sequence(end: string): Part[] {
    const parts: Part[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== end) parts.push(part());
    return parts;
  }

  function group(open: '(' | '['): Part {
    const end = CLOSING[open];
    at += 1;
    const options = [sequence(end)];
    while (text[at] === '|') {
      at += 1;
      options.push(sequence(end));
    }
    if (text[at] !== end) throw bad(template, `"${open}" is never closed with "${end}"`);
    at += 1;
    if (open === '[') options.push([]);
    return { kind: 'choice', options };
  }

  function part(): Part {
    const char = text[at];
    if (char === '(' || char === '[') return group(char);
    if (char === '<') {
      const close = text.indexOf('>', at);
      if (close < 0) throw bad(template, '"<" is never closed with ">"');
      const name = text.slice(at + 1, close);
      at = close + 1;
      return { kind: 'rule', name };
    }
    const plain = /^[^()[\]<>|]+/.exec(text.slice(at))?.[0];
    if (!plain) throw bad(template, `"${char}" does not belong here`);
    at += plain.length;
    return { kind: 'text', text: plain };
  }

  const parts = sequence('');
  if (at < text.length) throw bad(template, `"${text[at]}" does not belong here; alternatives stand in (this|that)`);
  return parts;
}

function bad(place: Placed, message: string): DataError {
  return new DataError([{ ...placeOf(place), message: `${message} (in "${place.text}")` }]);
}
