import { expand } from '../model/template';
import { type Placed, placedEntries, placedList, placedScalar, readYaml } from '../yaml';

/** What Alexa understands by itself in one language, so that a desk can stand in for it. None of it reaches the models. */
export interface AlexaPhrases {
  /** The wake word, in lower case. */
  readonly wake: string;
  /** How a one-shot begins: "ask restful back". Longest first. */
  readonly ask: readonly string[];
  /** What opens the skill: "open restful back". */
  readonly open: readonly string[];
  /** The phrases of the built-in intents, by intent name. */
  readonly builtins: Readonly<Record<string, readonly string[]>>;
  /** Things people say to Alexa that are not for this skill. */
  readonly outOfScope: readonly string[];
}

export function readAlexaPhrases(language: string, invocation: string): AlexaPhrases {
  const source = readYaml(`locales/${language}/alexa.yaml`);
  const named: Placed = { text: invocation, file: source.file, line: undefined };
  const rules = { get: (name: string) => (name === 'invocation' ? named : undefined) };
  const phrases = (node: unknown) => placedList(source, node).flatMap((template) => expand(template, rules));
  const at = (key: string) => source.document.get(key, true);
  return {
    wake: placedScalar(source, at('wake')).text,
    ask: phrases(at('ask')).sort((a, b) => b.length - a.length),
    open: phrases(at('open')),
    builtins: Object.fromEntries(
      placedEntries(source, at('builtins')).map(({ key, value }) => [key.text, phrases(value)]),
    ),
    outOfScope: phrases(at('outOfScope')),
  };
}
