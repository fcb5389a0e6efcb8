import type { Topic } from '../contract';
import { aboutTopic } from './answers';
import type { ClaimId } from './claims';
import { type Answer, withoutRepeats } from './layers';

/** A tip: one thing to try, and the topic that "tell me more" goes on with. */
interface Tip {
  readonly claim: ClaimId;
  readonly topic: Topic;
}

/** For tonight: all can be done from bed. They come before habits, for somebody asks at bedtime. */
const TONIGHT: readonly Tip[] = [
  { claim: 'C-pillow-between', topic: 'knee-pillow' },
  { claim: 'C-pillow-under', topic: 'knee-pillow' },
  { claim: 'C-position-change', topic: 'turning-over' },
  { claim: 'C-pillow-head', topic: 'head-pillow' },
  { claim: 'C-breath-pace', topic: 'breathing' },
  { claim: 'C-heat', topic: 'heat' },
  { claim: 'C-pmr', topic: 'relaxation' },
  { claim: 'C-todo', topic: 'stress' },
  { claim: 'C-clock', topic: 'clock' },
  { claim: 'C-effort', topic: 'clock' },
];

const HABITS: readonly Tip[] = [
  { claim: 'C-regular', topic: 'regular-hours' },
  { claim: 'C-sleepy', topic: 'regular-hours' },
  { claim: 'C-bath', topic: 'bath' },
  { claim: 'C-screens', topic: 'screens' },
  { claim: 'C-caffeine', topic: 'caffeine' },
  { claim: 'C-temp', topic: 'room' },
  { claim: 'C-sit-breaks', topic: 'sitting' },
  { claim: 'C-walk', topic: 'walking' },
  { claim: 'C-exercise', topic: 'exercise' },
  { claim: 'C-logroll', topic: 'getting-up' },
  { claim: 'C-morning-bend', topic: 'getting-up' },
  { claim: 'C-pillow-try', topic: 'pillow' },
];

const GROUPS = [TONIGHT, HABITS];
const TIPS = new Map(GROUPS.flat().map((tip) => [tip.claim, tip]));

/** Whether a claim is one of the tips. */
export function isTip(claim: ClaimId): boolean {
  return TIPS.has(claim);
}

/** What is known of the tips somebody has heard. */
export interface TipsHeard {
  /** Heard in this round, in that order; when all have been heard a new round begins. */
  readonly heard: readonly ClaimId[];
  /** Said to help: they come first in a new round. */
  readonly helpful: readonly ClaimId[];
  /** Said not to help: never offered again. */
  readonly unhelpful: readonly ClaimId[];
}

/** What changed in it. Data, so that it can be applied again to what was heard elsewhere in the meantime. */
export interface TipsChange {
  /** All had been heard; `heard` begins anew. */
  readonly newRound?: true;
  readonly heard?: readonly ClaimId[];
  readonly helped?: ClaimId;
  readonly didNotHelp?: ClaimId;
}

export function withTips(tips: TipsHeard, { newRound, heard = [], helped, didNotHelp }: TipsChange): TipsHeard {
  return {
    heard: joined(newRound ? [] : tips.heard, heard),
    helpful: joined(without(tips.helpful, didNotHelp), helped ? [helped] : []),
    unhelpful: joined(without(tips.unhelpful, helped), didNotHelp ? [didNotHelp] : []),
  };
}

/** What comes again moves to the end: the last one heard is last. */
function joined(known: readonly ClaimId[], more: readonly ClaimId[]): ClaimId[] {
  return [...known.filter((id) => !more.includes(id)), ...new Set(more)];
}

function without(list: readonly ClaimId[], id: ClaimId | undefined): ClaimId[] {
  return list.filter((other) => other !== id);
}

/**
 * The next tip, and whether it begins a new round. `choose` picks an index below the count it is given; `suits` tells what makes sense for
 * the way somebody lies. Undefined when no tip is left.
 */
export function nextTip(
  tips: TipsHeard,
  choose: (count: number) => number,
  suits: (claim: ClaimId) => boolean = () => true,
): { tip: ClaimId; newRound: boolean } | undefined {
  const left = (claims: readonly ClaimId[]) =>
    claims.filter((claim) => !tips.unhelpful.includes(claim) && suits(claim));
  // What helped comes first in each round; in the first one it has been heard already.
  const groups = [tips.helpful, ...GROUPS.map((group) => group.map(({ claim }) => claim))].map(left);
  const fresh = firstWithout(groups, tips.heard);
  if (fresh) return { tip: chosen(fresh, choose), newRound: false };
  // Whatever came last is kept out of the first pick of a new round, unless nothing else is left.
  const again = firstWithout(groups, tips.heard.slice(-1)) ?? firstWithout(groups, []);
  return again && { tip: chosen(again, choose), newRound: true };
}

/** The first group that has something besides what was heard, without that. */
function firstWithout(groups: readonly (readonly ClaimId[])[], heard: readonly ClaimId[]): ClaimId[] | undefined {
  return groups.map((group) => group.filter((claim) => !heard.includes(claim))).find((group) => group.length > 0);
}

function chosen(group: readonly ClaimId[], choose: (count: number) => number): ClaimId {
  return group[choose(group.length)] as ClaimId;
}

/** A tip as an answer: the tip first, then what is known about its topic. */
export function aboutTip(claim: ClaimId): Answer {
  const { topic } = TIPS.get(claim) as Tip;
  return { layers: withoutRepeats([[claim], ...aboutTopic(topic, 'advice').layers]) };
}
