import type { Topic } from '../contract';
import { aboutTopic, withoutRepeats } from './answers';
import type { ClaimId } from './claims';
import type { Answer } from './layers';

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

/** What a conversation knows of its tips. */
export interface TipsHeard {
  /** Heard in this round; when all have been heard a new round begins. */
  readonly heard: readonly ClaimId[];
  /** Said not to help: never offered again. */
  readonly unhelpful: readonly ClaimId[];
}

/**
 * The next tip and the round it belongs to. `choose` picks an index below the count it is given. Undefined when every tip has
 * been said not to help.
 */
export function nextTip(
  tips: TipsHeard,
  choose: (count: number) => number,
): { tip: ClaimId; heard: ClaimId[] } | undefined {
  const left = (heard: readonly ClaimId[]) =>
    GROUPS.map((group) =>
      group.map(({ claim }) => claim).filter((claim) => !heard.includes(claim) && !tips.unhelpful.includes(claim)),
    );
  const fresh = left(tips.heard).find((group) => group.length > 0);
  if (fresh) return chosen(fresh, tips.heard, choose);
  // A new round: whatever came last is kept out of its first pick, unless nothing else is left.
  const again =
    left(tips.heard.slice(-1)).find((group) => group.length > 0) ?? left([]).find((group) => group.length > 0);
  return again && chosen(again, [], choose);
}

function chosen(group: readonly ClaimId[], heard: readonly ClaimId[], choose: (count: number) => number) {
  const tip = group[choose(group.length)] as ClaimId;
  return { tip, heard: [...heard, tip] };
}

/** A tip as an answer: the tip first, then what is known about its topic. */
export function aboutTip(claim: ClaimId): Answer {
  const { topic } = TIPS.get(claim) as Tip;
  return { layers: withoutRepeats([[claim], ...aboutTopic(topic, 'advice').layers]) };
}
