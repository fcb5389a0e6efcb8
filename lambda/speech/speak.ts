import { type Line, QUESTIONS } from '../lines';
import type { Reply } from '../reply';
import type { Choose } from '../turn';
import { toSsml } from './ssml';
import type { Translate } from './translator';

/** What is heard, and what the Alexa app shows. Absent parts stay silent. */
export interface Spoken {
  readonly ssml?: string;
  /** Repeated once if nobody answers. */
  readonly reprompt?: string;
  readonly card?: { readonly title: string; readonly text: string };
}

/** Makes a reply heard in one locale. */
export function speak(reply: Reply, translate: Translate, choose: Choose): Spoken {
  const sentence = (line: Line) => capitalised(translate(line, choose), translate.language);
  const voice = (sentences: readonly string[]) =>
    toSsml(sentences, reply.urgent ? 'normal' : reply.conversation.voice, canWhisper(translate));
  const said = reply.say.map(sentence);
  const question = reply.ask && sentence({ key: `ask.${reply.ask}` });
  const heard = question ? [...said, question] : said;
  return {
    ...(heard.length > 0 ? { ssml: voice(heard) } : {}),
    ...(question && reply.ask && QUESTIONS[reply.ask].repeated ? { reprompt: voice([question]) } : {}),
    ...(reply.card ? { card: card(sentence(reply.card.title), said, reply.card.sources.map(sentence)) } : {}),
  };
}

function card(title: string, said: readonly string[], sources: readonly string[]): NonNullable<Spoken['card']> {
  return { title, text: `${said.join(' ')}\n\n${sources.join(' ')}` };
}

function canWhisper({ locale, pack }: Translate): boolean {
  return pack.whisperedIn.includes(locale);
}

/** A line may begin with a value, such as a journal, that stands in lower case inside a sentence. */
function capitalised(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}
