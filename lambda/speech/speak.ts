import { type Line, QUESTIONS } from '../lines';
import type { Reply } from '../reply';
import type { Choose } from '../turn';
import { type Engine, type Sentence, toSsml } from './ssml';
import type { Translate } from './translator';

/** What is heard, and what the Alexa app shows. Absent parts stay silent. */
export interface Spoken {
  readonly ssml?: string;
  /** Repeated once if nobody answers. */
  readonly reprompt?: string;
  readonly card?: { readonly title: string; readonly text: string };
}

/** Makes a reply heard in one locale. Soft, unless another voice was asked for. */
export function speak(reply: Reply, translate: Translate, choose: Choose): Spoken {
  const engine = engineOf(translate);
  const sentence = (line: Line): Sentence => ({
    text: capitalised(translate(line, choose), translate.language),
    seconds: line.seconds,
  });
  const text = (line: Line) => sentence(line).text;
  const voice = (sentences: readonly Sentence[]) =>
    toSsml(sentences, reply.voice ?? reply.conversation.known.voice ?? 'soft', engine);
  const said = reply.say.map(sentence);
  const question = reply.ask && sentence({ key: `ask.${reply.ask}` });
  const heard = question ? [...said, question] : said;
  return {
    ...(heard.length > 0 ? { ssml: voice(heard) } : {}),
    ...(question && reply.ask && QUESTIONS[reply.ask].repeated ? { reprompt: voice([question]) } : {}),
    ...(reply.card ? { card: card(text(reply.card.title), said, reply.card.sources.map(text)) } : {}),
  };
}

function card(title: string, said: readonly Sentence[], sources: readonly string[]): NonNullable<Spoken['card']> {
  return { title, text: `${said.map(({ text }) => text).join(' ')}\n\n${sources.join(' ')}` };
}

function engineOf({ locale, pack }: Translate): Engine {
  return { whispers: pack.whisperedIn.includes(locale), charactersPerSecond: pack.charactersPerSecond };
}

/** A line may begin with a value, such as a journal, that stands in lower case inside a sentence. */
function capitalised(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}
