import type { Response } from 'ask-sdk-model';
import { INTENTS, SLOTS } from '../../lambda/contract';
import { createSkill } from '../../lambda/skill';
import type { LanguagePack, SpeechTree } from '../../lambda/speech/language';
import { spokenText } from '../../simulator/show';
import { readContract } from '../../tools/contract';
import { packOf } from '../support/language';
import { intent, launch } from '../support/requests';
import { STATES } from '../support/states';

/** A language in which every line stands in brackets, so that whatever is said beside them was written into the code. */
const PSEUDO: LanguagePack = { ...packOf('en'), speech: bracketed(packOf('en').speech) };

function bracketed(tree: SpeechTree): SpeechTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, node]) => {
      if (typeof node === 'string') return [key, `⟦${node}⟧`];
      return [key, Array.isArray(node) ? node.map((text) => `⟦${text}⟧`) : bracketed(node as SpeechTree)];
    }),
  );
}

const skill = createSkill({
  loadLanguage: () => PSEUDO,
  choose: () => 0,
  timeZone: async () => undefined,
  now: () => Date.parse('2026-11-23T02:00:00Z'),
  report: (failure) => {
    throw new Error(failure.code);
  },
});

/** Everything of a response that somebody hears or reads. */
function textsOf(response: Response): string[] {
  const { card, reprompt } = response;
  const reprompted = reprompt?.outputSpeech ? [spokenText({ outputSpeech: reprompt.outputSpeech })] : [];
  const shown = card?.type === 'Simple' ? [card.title ?? '', card.content ?? ''] : [];
  return [spokenText(response), ...reprompted, ...shown];
}

/** What is left when all that stands in brackets, inside out, is gone. */
function unbracketed(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? less : unbracketed(less);
}

/** Every intent as it is, and with every id of every slot it has. */
const ASKED = INTENTS.filter((name) => readContract().intents[name]?.built).flatMap((name) => {
  const slots = Object.keys(readContract().intents[name]?.slots ?? {});
  const filled = slots.flatMap((slot) => (SLOTS[slot as keyof typeof SLOTS] ?? []).map((id) => ({ [slot]: id })));
  return [{}, ...filled].map((ids) => [name, ids] as const);
});

test.each(Object.keys(STATES))('nothing is said that is not in the language, in %s', async (state) => {
  let attributes: Record<string, unknown> = {};
  let first = true;
  for (const [name, ids] of STATES[state] ?? []) {
    const event = name === 'LaunchRequest' ? launch({ first, attributes }) : intent(name, ids, { first, attributes });
    ({ sessionAttributes: attributes = {} } = await skill.invoke(event));
    first = false;
  }
  const left = new Set<string>();
  for (const [name, ids] of ASKED) {
    const { response } = await skill.invoke(intent(name, ids, { first, attributes }));
    for (const text of textsOf(response)) {
      const rest = unbracketed(text);
      if (/[\p{L}\p{N}]/u.test(rest)) left.add(rest.trim());
    }
  }
  expect([...left]).toEqual([]);
});

test('what is not in brackets would be found', () => {
  expect(unbracketed('⟦a ⟦b⟧ and ⟦c⟧.⟧ hard-coded')).toBe(' hard-coded');
});
