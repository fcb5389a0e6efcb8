import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Store } from '../../lambda/memory/store';
import { checkResponse } from './checks';
import { intent, launch } from './requests';
import { testSkill } from './skill';

/** Ways to come to a state in which Alexa listens: what was said before, in an opened conversation or as a one-shot. */
export const STATES: Record<string, readonly [string, Record<string, string>][]> = {
  'a fresh one-shot': [],
  'an open conversation': [['LaunchRequest', {}]],
  'the question whether to say more': [
    ['LaunchRequest', {}],
    ['WhyDoesMyBackHurtIntent', {}],
  ],
  'the question for another question': [
    ['LaunchRequest', {}],
    ['AboutIntent', {}],
  ],
  'feedback on a tip': [
    ['LaunchRequest', {}],
    ['SleepBetterIntent', {}],
    ['TipFeedbackIntent', { feedback: 'did-not-help' }],
  ],
  'the question about the soon signs': [['WhenToSeeADoctorIntent', {}]],
  'after something was not understood': [
    ['LaunchRequest', {}],
    ['AMAZON.FallbackIntent', {}],
  ],
  'the gate before the first wind-down': [['StartRoutineIntent', {}]],
  'a wind-down one step at a time': [
    ['LaunchRequest', {}],
    ['StartRoutineIntent', { mode: 'step-by-step' }],
    ['AMAZON.YesIntent', {}],
    ['AMAZON.NextIntent', {}],
    ['AMAZON.NextIntent', {}],
  ],
  'the offer to start a wind-down': [
    ['LaunchRequest', {}],
    ['ResumeRoutineIntent', {}],
  ],
  'the question whether to forget': [['ForgetMeIntent', {}]],
  'a whispered conversation': [
    ['LaunchRequest', {}],
    ['VoiceStyleIntent', { style: 'whisper' }],
  ],
};

/** What an intent is answered in a state. */
export async function inState(
  state: string,
  name: string,
  slots: Record<string, string> = {},
  { zone, store }: { zone?: string | undefined; store?: Store } = {},
): Promise<ResponseEnvelope> {
  const { handler, failures } = testSkill({ zone, store });
  let attributes: Record<string, unknown> = {};
  let first = true;
  let last: ResponseEnvelope | undefined;
  for (const [said, ids] of [...(STATES[state] ?? []), [name, slots] as const]) {
    const event = said === 'LaunchRequest' ? launch({ first, attributes }) : intent(said, ids, { first, attributes });
    const answer = await handler(event);
    expect(failures).toEqual([]);
    checkResponse(answer);
    last = answer;
    attributes = answer.sessionAttributes ?? {};
    first = false;
  }
  return last as ResponseEnvelope;
}
