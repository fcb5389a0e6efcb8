import type { StepId } from './steps';

/** The wind-downs at bedtime. */
export const BEDTIME_PLANS = ['short', 'medium', 'long'] as const;
export type BedtimePlan = (typeof BEDTIME_PLANS)[number];

/** night: for somebody who woke up. moment: twenty seconds of it. */
export const PLAN_IDS = [...BEDTIME_PLANS, 'night', 'moment'] as const;
export type PlanId = (typeof PLAN_IDS)[number];

/** Where a step belongs in the order of a wind-down: movement first, then lying, breath, muscles, mind, silence. */
export type Part = 'opening' | 'room' | 'movement' | 'position' | 'breath' | 'muscles' | 'mind' | 'close';

/** One step of a plan. */
export interface Row {
  readonly part: Part;
  readonly step: StepId;
  /** How long it takes with its silences, in seconds. */
  readonly seconds: number;
  /** How often the step's repeated part is said. */
  readonly times?: number;
  /** What is done instead in the gentle version, or by somebody who does not lie on their back; null: it is left out. */
  readonly gentle?: Swap | null;
  /** What is done instead once something hurt; a movement is simply left out. */
  readonly still?: Swap;
}

export interface Swap {
  readonly step: StepId;
  readonly times?: number;
}

type Extra = Omit<Row, 'part' | 'step' | 'seconds'>;
const row = (part: Part, step: StepId, seconds: number, extra: Extra = {}): Row => ({ part, step, seconds, ...extra });
const move = (step: StepId, seconds: number, times: number, gentle: Swap | null): Row =>
  row('movement', step, seconds, { times, gentle });

/** Movement comes first, the light is out at the end, and every opening has the rule when to stop. */
export const PLANS: Readonly<Record<PlanId, readonly Row[]>> = {
  short: [
    row('opening', 'opening-short', 20, { gentle: { step: 'opening-gentle-short' }, still: { step: 'opening-still' } }),
    row('room', 'room-and-bed', 44),
    move('tilt', 60, 5, { step: 'slide', times: 4 }),
    row('position', 'position', 28),
    row('breath', 'breath-10', 116),
    row('muscles', 'let-go', 30),
    row('close', 'close', 10),
  ],
  medium: [
    row('opening', 'opening-medium', 25, {
      gentle: { step: 'opening-gentle-medium' },
      still: { step: 'opening-still' },
    }),
    row('room', 'room', 45),
    row('room', 'bed', 40),
    move('tilt', 60, 5, { step: 'slide', times: 4 }),
    move('roll', 60, 3, { step: 'ankle', times: 6 }),
    move('knee', 60, 0, { step: 'glute', times: 4 }),
    row('position', 'position-and-head', 45),
    row('breath', 'breath-12', 136),
    row('muscles', 'muscles-five', 100, { still: { step: 'let-go-slowly' } }),
    row('mind', 'weight', 25),
    row('close', 'close', 15),
  ],
  long: [
    row('opening', 'opening-long', 30, { gentle: { step: 'opening-gentle-long' }, still: { step: 'opening-still' } }),
    row('mind', 'park', 60),
    row('room', 'room', 45),
    move('sway', 60, 0, null),
    row('room', 'bed', 40),
    move('tilt', 75, 6, { step: 'slide', times: 6 }),
    move('roll', 75, 4, { step: 'ankle', times: 7 }),
    move('knee', 75, 0, { step: 'glute', times: 6 }),
    row('position', 'position-and-head', 55),
    row('breath', 'breath-15', 166),
    row('muscles', 'muscles-eight', 135, { still: { step: 'let-go-slowly' } }),
    row('mind', 'scan', 75),
    row('close', 'close', 20),
  ],
  night: [
    row('opening', 'opening-night', 22),
    row('position', 'turn', 10),
    row('position', 'position-and-ankles', 44, { times: 3, still: { step: 'position' } }),
    row('breath', 'breath-9', 106),
    row('muscles', 'let-go-slowly', 44),
    row('close', 'close-night', 24),
  ],
  moment: [row('close', 'moment', 20)],
};

/** How long a plan is said to take, in seconds. */
export const PLANNED_SECONDS: Readonly<Record<PlanId, number>> = {
  short: 300,
  medium: 600,
  long: 900,
  night: 240,
  moment: 20,
};
