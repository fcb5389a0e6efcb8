import type { ResponseEnvelope } from 'ask-sdk-model';
import { SaxesParser } from 'saxes';
import { SAFETY } from '../../lambda/knowledge/claims';
import type { Line } from '../../lambda/lines';
import { overlaid, type SpeechTree } from '../../lambda/speech/language';
import { spokenText } from '../../simulator/show';
import { dishonesties } from '../../tools/language/honesty';
import { lengthOf, sentencesOf } from '../../tools/language/limits';
import { honestyOf, limitsOf, packOf } from './language';

/** Tags that every locale renders. The platform's whisper is added where it is known to work. */
const SAFE_TAGS = ['speak', 'prosody', 'break'];

/** What holds for every response, whatever was asked. Every test that gets a response runs it through here. */
export function checkResponse({ response, sessionAttributes }: ResponseEnvelope, locale = 'en-US'): void {
  const language = languageTag(locale);
  const text = spokenText(response);
  checkSsml(ssmlOf(response.outputSpeech), locale);
  checkSsml(ssmlOf(response.reprompt?.outputSpeech), locale);
  checkText(text, language);
  checkSizes(response);
  checkMicrophone(response, text, language);
  checkSentences(text, locale);
  const said = sessionAttributes?.conversation?.said;
  if (said) checkAnswer(said.lines, language);
}

function ssmlOf(speech: unknown): string | undefined {
  return (speech as { ssml?: string } | undefined)?.ssml;
}

function checkSsml(ssml: string | undefined, locale: string): void {
  if (ssml === undefined) return;
  const tags = new Set<string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => tags.add(name));
  parser.on('error', (error) => {
    throw new Error(`not well-formed: ${error.message}\n${ssml}`);
  });
  parser.write(ssml).close();
  const { whisperedIn } = packOf(languageTag(locale));
  const safe = whisperedIn.includes(locale) ? [...SAFE_TAGS, 'amazon:effect'] : SAFE_TAGS;
  expect([...tags].filter((tag) => !safe.includes(tag))).toEqual([]);
  expect(ssml.length).toBeLessThan(8000);
}

function checkText(text: string, language: string): void {
  expect(dishonesties('', text, honestyOf(language))).toEqual([]);
  expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN/);
  expect(text).not.toMatch(
    /\b(claims|ask|source|sources|sureness|worry|crisis|numbers|voice|feedback|fallback|routine|memory|lying|position)\.[\w-]/,
  );
  expect(text).not.toContain('!');
}

function checkSizes(response: ResponseEnvelope['response']): void {
  expect(JSON.stringify(response).length).toBeLessThan(120_000);
  const card = response.card?.type === 'Simple' ? response.card : undefined;
  expect(`${card?.title ?? ''}${card?.content ?? ''}`.length).toBeLessThanOrEqual(8000);
}

/** The microphone is open if and only if a question was asked, and it is always said outright. */
function checkMicrophone(response: ResponseEnvelope['response'], text: string, language: string): void {
  if (Object.keys(response).length === 0) return;
  const question = /[?？؟]$/.test(text);
  expect({ text, open: response.shouldEndSession === false }).toEqual({ text, open: question });
  if (response.reprompt) expect(question).toBe(true);
  // With the microphone closed nobody hears an answer: what is to be said is a whole invocation, wake word and all.
  if (!question && language === 'en') expect(text.replace(/\bsay: Alexa, /gi, '')).not.toMatch(/\bsay\b/i);
}

function checkSentences(text: string, locale: string): void {
  const { unit, sentence: most } = limitsOf(languageTag(locale));
  for (const sentence of sentencesOf(text)) {
    // A telephone number is heard digit by digit, slowly; it does not make a sentence longer to follow.
    const length = lengthOf(withoutNumbers(sentence, locale), unit);
    expect({ sentence, fits: length <= most }).toEqual({ sentence, fits: true });
  }
}

function withoutNumbers(sentence: string, locale: string): string {
  const { speech, regions } = packOf(languageTag(locale));
  const { numbers } = overlaid(speech, regions[locale] ?? {});
  const countries = Object.entries(numbers as SpeechTree).filter(([key]) => /^[A-Z]{2}$/.test(key));
  const longestFirst = countries
    .flatMap(([, services]) => Object.values(services).map(String))
    .sort((a, b) => b.length - a.length);
  return longestFirst.reduce((text, number) => text.replaceAll(number, ''), sentence);
}

/** An answer is at most two sentences, and one safety sentence. The steps of a wind-down, which are paced, are no answer. */
function checkAnswer(lines: readonly Line[], language: string): void {
  const texts = packOf(language).speech.claims as Record<string, string>;
  const answers = lines.filter(({ key, seconds }) => key.startsWith('claims.') && seconds === undefined);
  const claims = answers.map(({ key }) => key.slice('claims.'.length));
  const safety = claims.filter((id) => id in SAFETY);
  const answer = claims.filter((id) => !(id in SAFETY)).flatMap((id) => sentencesOf(texts[id] ?? ''));
  expect({ claims, sentences: Math.min(answer.length, 3) }).not.toEqual({ claims, sentences: 3 });
  expect(safety.length).toBeLessThanOrEqual(1);
}

function languageTag(locale: string): string {
  return locale.split('-')[0] as string;
}
