import type { SleepPosition, Topic } from '../contract';
import { claimOf, type SafetyId } from './claims';
import { type Answer, type Layer, type Row, withoutRepeats } from './layers';
import { POSITIONS } from './positions';
import { TOPICS } from './topics';

/** "Why does my back hurt at night?" */
export const WHY: Answer = {
  layers: [
    ['C-night-common', 'C-night-nocause'],
    ['C-sleep-twoway', 'C-night-still'],
    ['C-night-quiet', 'C-stress'],
  ],
  safety: 'RF-17',
};

/** "What helps right now?": what can be done in bed within a minute comes first. */
export const RELIEF: Answer = {
  layers: [['C-pillow-between', 'C-heat'], ['C-breath-slow', 'C-breath-pace'], ['C-position-change'], ['C-effort']],
};

/** "What is the best way to lie?" */
export const POSITION: Answer = {
  layers: [['C-position-none'], ['C-position-side', 'C-pillow-between'], ['C-pillow-under'], ['C-pillow-try']],
  safety: 'C-preg-late',
};

export type Asked = 'cause' | 'advice';

/** What to say about a topic, asked as a cause ("is it my mattress?") or for advice ("how do I use a pillow?"). */
export function aboutTopic(topic: Topic, asked: Asked): Answer {
  const row = TOPICS[topic];
  const columns = asked === 'cause' ? answer(row, row.cause, row.advice) : answer(row, row.advice, row.cause);
  return { topic, ...columns };
}

/** What to say about one way of lying: what is known of it, and the tip that goes with it. */
export function aboutPosition(position: SleepPosition): Answer {
  const row = POSITIONS[position];
  return answer(row, row.cause, row.advice);
}

function answer(row: Row, asked: Layer | null, other: Layer | null): Answer {
  const layers = [asked, other, ...(row.more ?? [])].filter((layer) => layer !== null);
  return {
    layers: withoutRepeats(layers),
    ...(row.safety ? { safety: row.safety } : {}),
    ...(row.private ? { private: true } : {}),
  };
}

/** The safety sentence of one layer, if it needs one: the answer's own with its first layer, else that of a claim in it. */
export function safetyOf(answer: Answer, layer: number): SafetyId | undefined {
  if (layer === 0 && answer.safety) return answer.safety;
  return answer.layers[layer]?.map((id) => claimOf(id).safety).find((safety) => safety !== undefined);
}
