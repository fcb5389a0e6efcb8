import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { NOTHING, type Remembered } from '../../lambda/memory/remembered';
import type { Store } from '../../lambda/memory/store';
import type { Bedside } from '../../simulator/envelope';
import { checkResponse } from './checks';
import { intent } from './requests';
import { emptyStore } from './skill';

/** When the tests are: two in the morning. */
export const NOW = Date.parse('2026-11-23T02:00:00Z');
/** Whose memory it is at the desk, when nobody is recognised. */
export const OWNER = { userId: 'amzn1.ask.account.DESK' };
export const signal = () => new AbortController().signal;

type Call = keyof Store;

/** A store that notes what it is asked. */
export function watched(inner: Store = emptyStore()): { store: Store; calls: Call[] } {
  const calls: Call[] = [];
  const note =
    <Args extends unknown[], Result>(name: Call, call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      calls.push(name);
      return call(...args);
    };
  return {
    calls,
    store: {
      get: note('get', inner.get),
      put: note('put', inner.put),
      remove: note('remove', inner.remove),
      removeAll: note('removeAll', inner.removeAll),
    },
  };
}

/** A store that already remembers something. */
export async function remembering(remembered: Partial<Remembered>, written = NOW): Promise<Store> {
  const store = emptyStore();
  await store.put(OWNER, { remembered: { ...NOTHING, ...remembered }, version: 1, written }, signal());
  return store;
}

/** What a store keeps of somebody. */
export const kept = async (store: Store, owner: Parameters<Store['get']>[0] = OWNER) => store.get(owner, NOW, signal());

/** Several turns of one session. */
export async function session(
  handler: (event: RequestEnvelope) => Promise<ResponseEnvelope>,
  ...turns: readonly ((bedside: Partial<Bedside>) => RequestEnvelope)[]
): Promise<ResponseEnvelope[]> {
  const answers: ResponseEnvelope[] = [];
  for (const turn of turns) {
    const attributes = answers.at(-1)?.sessionAttributes ?? {};
    const answer = await handler(turn({ first: answers.length === 0, attributes }));
    checkResponse(answer);
    answers.push(answer);
  }
  return answers;
}

/** One turn of it. */
export const say =
  (name: string, slots: Record<string, string> = {}) =>
  (bedside: Partial<Bedside>) =>
    intent(name, slots, bedside);
