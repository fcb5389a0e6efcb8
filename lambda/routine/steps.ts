import { breaths } from './breath';
import type { Cue } from './cue';
import type { MoveId } from './moves';

/**
 * One step of a wind-down as it is said: cues, each a line below `routine` in the speech files and how long it lasts with the silence
 * after it. A step is said within the time its plan gives it; what is left over is silence, spread over its cues.
 */
export interface Step {
  readonly move?: MoveId;
  readonly begin: readonly Cue[];
  /** Said as often as the plan wants it. */
  readonly again?: readonly Cue[];
  /** Said when half of that has been said: now the other one. */
  readonly halfway?: Cue;
  /** The cues pace a breath, so they last exactly as long as they say, and what is left over comes at the end. */
  readonly exact?: true;
  /** Which way to lie is said first. */
  readonly lies?: 'for the night' | 'in a word' | 'to move gently';
}

const cue = (key: string, seconds: number): Cue => ({ key: `routine.${key}`, seconds });
const STOP: Cue = { key: 'claims.C-stop', seconds: 7 };

export const STEPS = {
  'opening-short': { begin: [cue('opening.short', 3), cue('opening.easy', 6.5), STOP] },
  'opening-medium': { begin: [cue('opening.medium', 3), cue('opening.easy', 6.5), STOP] },
  'opening-long': { begin: [cue('opening.long', 3), cue('opening.easy', 6.5), STOP, cue('opening.choose', 6.5)] },
  'opening-night': { begin: [cue('night.common', 4), cue('night.signs', 12), cue('night.easy', 5)] },
  'opening-gentle-short': { begin: [cue('opening.short', 3), cue('opening.gentle', 8), STOP] },
  'opening-gentle-medium': { begin: [cue('opening.medium', 3), cue('opening.gentle', 8), STOP] },
  'opening-gentle-long': { begin: [cue('opening.long', 3), cue('opening.gentle', 8), STOP] },
  'opening-still': { begin: [cue('opening.still', 4), STOP] },

  park: { begin: [cue('park.name', 12), cue('park.when', 12), cue('park.leave', 12)] },
  room: { begin: [cue('room.dim', 6), cue('room.phone', 7), cue('room.bathroom', 8), cue('room.heat', 7)] },
  bed: { begin: [cue('bed.there', 5), cue('bed.sit', 12), cue('bed.feet', 6), cue('bed.light', 3)] },
  'room-and-bed': {
    begin: [
      cue('room.dim', 5),
      cue('room.heat', 7),
      cue('bed.there', 4),
      cue('bed.sit', 12),
      cue('bed.feet', 5),
      cue('bed.light', 3),
    ],
  },

  sway: {
    move: 'M-sway',
    begin: [cue('sway.stand', 8), cue('sway.sit', 5), cue('sway.shift', 16), cue('sway.shoulders', 14)],
  },
  tilt: {
    move: 'M-tilt',
    begin: [cue('tilt.lie', 8), cue('tilt.how', 7)],
    again: [cue('tilt.press', 4), cue('tilt.let', 5)],
  },
  roll: {
    move: 'M-roll',
    begin: [cue('roll.skip', 6), cue('roll.how', 9)],
    again: [cue('roll.one', 6), cue('roll.other', 6)],
  },
  knee: {
    move: 'M-knee1',
    // Each knee is held for as long as it says, however much time is left.
    exact: true,
    begin: [cue('knee.skip', 7), cue('knee.how', 8), cue('knee.hold', 15), cue('knee.change', 20), cue('knee.down', 6)],
  },
  slide: {
    move: 'M-slide',
    lies: 'to move gently',
    begin: [cue('slide.how', 8)],
    again: [cue('slide.away', 4), cue('slide.back', 4)],
    halfway: cue('slide.change', 4),
  },
  ankle: {
    move: 'M-ankle',
    begin: [cue('ankle.how', 7)],
    again: [cue('ankle.away', 4), cue('ankle.back', 4)],
  },
  glute: {
    move: 'M-glute',
    begin: [cue('glute.how', 7), cue('glute.skip', 4)],
    again: [cue('glute.squeeze', 4), cue('glute.let', 6)],
  },

  position: { lies: 'for the night', begin: [cue('position.turn', 6)] },
  'position-and-head': { lies: 'for the night', begin: [cue('position.head', 9), cue('position.turn', 6)] },
  turn: { begin: [cue('night.turn', 9)] },
  'position-and-ankles': {
    move: 'M-ankle',
    lies: 'for the night',
    begin: [cue('ankle.few', 6)],
    again: [cue('ankle.away', 3), cue('ankle.back', 3)],
  },

  'breath-9': breathing(9),
  'breath-10': breathing(10),
  'breath-12': breathing(12),
  'breath-15': breathing(15),

  'let-go': {
    begin: [cue('letGo.jaw', 5), cue('letGo.shoulders', 5), cue('letGo.hands', 5), cue('letGo.hips', 5)],
  },
  'let-go-slowly': {
    begin: [
      cue('letGo.jaw', 7),
      cue('letGo.shoulders', 7),
      cue('letGo.hands', 7),
      cue('letGo.belly', 7),
      cue('letGo.hips', 7),
      cue('letGo.counts', 7),
    ],
  },
  'muscles-five': {
    begin: [cue('muscles.how', 12), ...tense('feet', 'thighs', 'hands', 'shoulders', 'face'), cue('muscles.rest', 9)],
  },
  'muscles-eight': {
    begin: [
      cue('muscles.how', 12),
      ...tense('feet', 'calves', 'thighs', 'buttocks', 'hands', 'arms', 'shoulders', 'face'),
      cue('muscles.rest', 9),
    ],
  },
  weight: { begin: [cue('weight', 15)] },
  scan: {
    begin: [
      cue('scan.begin', 7),
      ...['feet', 'legs', 'hips', 'back', 'belly', 'hands', 'shoulders', 'face'].map((part) => cue(`scan.${part}`, 6)),
    ],
  },

  close: { begin: [cue('close.sleep', 3), cue('close.rest', 2), cue('close.night', 1)] },
  'close-night': {
    begin: [
      cue('night.awake', 7),
      cue('night.rise', 7),
      cue('night.up', 7),
      cue('close.rest', 2),
      cue('close.night', 1),
    ],
  },
  moment: {
    exact: true,
    lies: 'in a word',
    begin: [cue('moment.in', 4), cue('moment.out', 6), cue('close.rest', 2), cue('close.night', 1)],
  },
} as const satisfies Readonly<Record<string, Step>>;

export type StepId = keyof typeof STEPS;

export function stepOf(id: StepId): Step {
  return STEPS[id];
}

/** Made when it is said, for it is long, and hardly any answer needs it. */
function breathing(count: number): Step {
  return {
    exact: true,
    get begin() {
      return breaths(count);
    },
  };
}

/** Tensed lightly for four seconds, let go for ten. */
function tense(...parts: readonly string[]): Cue[] {
  return parts.flatMap((part) => [cue(`muscles.${part}`, 4), cue('muscles.let', 10)]);
}
