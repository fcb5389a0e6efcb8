import type { Topic } from '../contract';
import type { ClaimId, SafetyId } from './claims';

/** What is said in one breath: one or two claims. */
export type Layer = readonly [ClaimId] | readonly [ClaimId, ClaimId];

/** What is known about one topic or position. */
export interface Row {
  /** Said when asked whether it is the cause; null: the advice is given instead. */
  readonly cause: Layer | null;
  /** Said when asked what to do about it; null: the cause is given instead. */
  readonly advice: Layer | null;
  /** Said on "tell me more", after the column that was not asked for. */
  readonly more?: readonly Layer[];
  /** Never omitted from the first layer, whichever column it is. */
  readonly safety?: SafetyId;
  /** Touches what people may not want seen or kept: no card, and nothing of it remembered. */
  readonly private?: true;
}

/** An answer in layers: the first is said at once, the next on "tell me more". */
export interface Answer {
  /** The topic it is about, if it is about one. */
  readonly topic?: Topic;
  readonly layers: readonly Layer[];
  readonly safety?: SafetyId;
  readonly private?: true;
}

/** Layers in which nothing is said twice, however far they are followed. */
export function withoutRepeats(layers: readonly (readonly ClaimId[])[]): Layer[] {
  const said = new Set<ClaimId>();
  return layers.flatMap((layer) => {
    const fresh = layer.filter((id) => !said.has(id));
    for (const id of fresh) said.add(id);
    return isLayer(fresh) ? [fresh] : [];
  });
}

function isLayer(claims: readonly ClaimId[]): claims is Layer {
  return claims.length === 1 || claims.length === 2;
}
