import type { Heard } from '../conversation';
import { safetyOf, WHY } from '../knowledge/answers';
import { type ClaimId, claimOf, type SafetyId } from '../knowledge/claims';
import type { Answer } from '../knowledge/layers';
import { isTip, type TipsChange } from '../knowledge/tips';
import type { Line } from '../lines';
import type { Change } from '../memory/changes';
import type { Card, Reply } from '../reply';
import type { Turn } from '../turn';
import { groundLines } from './grounds';
import { ifOpened, line, reply } from './replies';

interface Options {
  /** The layer to say, from 0. */
  readonly layer?: number;
  /** What else changes in the tips. */
  readonly tips?: TipsChange;
}

/**
 * Gives one layer of an answer with its safety sentence. In a conversation the person opened, it asks whether to say more
 * after the first layer, and for another question once they have heard more or there is no more.
 */
export function giveAnswer(turn: Turn, answer: Answer, { layer = 0, tips }: Options = {}): Reply {
  const claims: readonly ClaimId[] = answer.layers[layer] ?? [];
  const safety = safetyOf(answer, layer);
  const said: readonly (ClaimId | SafetyId)[] = safety ? [...claims, safety] : claims;
  const more = layer === 0 && answer.layers.length > 1;
  return reply(turn, said.map(claimLine), {
    ...ifOpened(turn, more ? 'more' : 'another'),
    ...(answer.private ? {} : { card: card(claims) }),
    now: { heard: heard(answer, layer) },
    learnt: learnt(turn, answer, claims, tips),
  });
}

/** The next layer of the answer just heard. With nothing heard yet, the general answer. */
export function giveMore(turn: Turn): Reply {
  const { heard } = turn.conversation;
  if (!heard) return giveAnswer(turn, WHY);
  const layer = heard.layer + 1;
  if (layer < heard.answer.layers.length) return giveAnswer(turn, heard.answer, { layer });
  return reply(turn, [line('more.none')], ifOpened(turn, 'another'));
}

export function claimLine(id: ClaimId | SafetyId): Line {
  return line(`claims.${id}`);
}

function heard(answer: Answer, layer: number): Heard {
  const tip = answer.layers
    .slice(0, layer + 1)
    .flat()
    .findLast(isTip);
  return { answer, layer, ...(tip ? { tip } : {}) };
}

/** A tip heard in any answer counts as heard, so that it is not offered again as news; but nothing private is kept. */
function learnt(turn: Turn, answer: Answer, claims: readonly ClaimId[], tips: TipsChange = {}): Change | undefined {
  const { heard } = turn.conversation.known.tips;
  const fresh = answer.private ? [] : claims.filter((id) => isTip(id) && (tips.newRound || !heard.includes(id)));
  return fresh.length > 0 || tips.newRound ? { tips: { ...tips, heard: fresh } } : undefined;
}

function card(claims: readonly ClaimId[]): Card {
  return { title: line('card.title'), sources: groundLines(claims.map(claimOf)) };
}

/** The answer about medicines names the emergency number, for somebody who may have taken too much. */
export function isAboutMedicine({ request }: Pick<Turn, 'request'>): boolean {
  return request.slot('topic') === 'medicine';
}
