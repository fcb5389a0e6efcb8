import type { Heard } from '../conversation';
import { safetyOf } from '../knowledge/answers';
import { type ClaimId, claimOf, type SafetyId } from '../knowledge/claims';
import type { Answer } from '../knowledge/layers';
import { isTip, type TipsHeard } from '../knowledge/tips';
import type { Line } from '../lines';
import type { Card, Reply } from '../reply';
import type { Turn } from '../turn';
import { groundLines } from './grounds';
import { ifOpened, line, reply } from './replies';

interface Options {
  /** The layer to say, from 0. */
  readonly layer?: number;
  readonly tips?: TipsHeard;
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
    now: { heard: heard(answer, layer), tips: markHeard(tips ?? turn.conversation.tips, claims) },
  });
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

/** A tip heard in any answer counts as heard, so that it is not offered again as news. */
function markHeard(tips: TipsHeard, claims: readonly ClaimId[]): TipsHeard {
  const fresh = claims.filter((id) => isTip(id) && !tips.heard.includes(id));
  return fresh.length > 0 ? { ...tips, heard: [...tips.heard, ...fresh] } : tips;
}

function card(claims: readonly ClaimId[]): Card {
  return { title: line('card.title'), sources: groundLines(claims.map(claimOf)) };
}

/** The answer about medicines names the emergency number, for somebody who may have taken too much. */
export function isAboutMedicine({ request }: Pick<Turn, 'request'>): boolean {
  return request.slot('topic') === 'medicine';
}
