import fc from 'fast-check';
import { MOVES } from '../../lambda/routine/moves';
import { PLAN_IDS, PLANNED_SECONDS, PLANS, type PlanId } from '../../lambda/routine/plans';
import { segments } from '../../lambda/routine/script';
import { doneAt, forward, type RoutineState, stillToCome } from '../../lambda/routine/state';
import { STEPS, stepOf } from '../../lambda/routine/steps';

function begin(plan: PlanId, more: Partial<RoutineState> = {}): RoutineState {
  const manner = { plan, gentle: false, still: false, offBack: false, ...more };
  return { phase: 'going', mode: 'hands-free', at: forward(manner, 0), ...manner };
}

const anyState = fc
  .record({
    plan: fc.constantFrom(...PLAN_IDS),
    gentle: fc.boolean(),
    still: fc.boolean(),
    offBack: fc.boolean(),
    from: fc.nat({ max: 12 }),
  })
  .map(({ from, ...manner }) => ({ ...begin(manner.plan, manner), at: forward(manner, from) }));
const WAYS = { avoids: [], gentle: false };

describe.each(PLAN_IDS)('the plan %s', (plan) => {
  test.each([false, true])('adds up to what it is said to take (gentle: %s)', (gentle) => {
    const seconds = stillToCome(begin(plan, { gentle }), 0).reduce((sum, { done }) => sum + done.seconds, 0);
    expect(seconds / PLANNED_SECONDS[plan]).toBeGreaterThan(0.92);
    expect(seconds / PLANNED_SECONDS[plan]).toBeLessThan(1.05);
  });

  test('has the rule when to stop in its opening, or no movement worth the name', () => {
    const [opening] = segments(begin(plan), WAYS);
    const keys = opening?.cues.map(({ key }) => key) ?? [];
    expect(keys.includes('claims.C-stop') || plan === 'night' || plan === 'moment').toBe(true);
  });

  test.each([false, true])('ends in "rest is enough, good night" (gentle: %s)', (gentle) => {
    const keys = segments(begin(plan, { gentle }), WAYS)[0]?.cues.map(({ key }) => key) ?? [];
    expect(keys.slice(-2)).toEqual(['routine.close.rest', 'routine.close.night']);
  });

  test('says every step within its time', () => {
    for (const { step, times = 0, seconds, gentle, still } of PLANS[plan]) {
      for (const one of [{ step, times }, gentle, still]) {
        if (!one) continue;
        const { begin: first, again = [], halfway, lies } = stepOf(one.step);
        const repeated = Array.from({ length: one.times ?? 0 }, () => again).flat();
        const cues = [...first, ...repeated, ...(halfway ? [halfway] : [])];
        const lying = lies === undefined ? 0 : lies === 'for the night' ? 19 : 7;
        const least = cues.reduce((sum, cue) => sum + cue.seconds, lying);
        expect({ step: one.step, fits: least <= seconds }).toEqual({ step: one.step, fits: true });
      }
    }
  });
});

describe('the gentle version', () => {
  test.each(PLAN_IDS)('of %s has only movements that suit nearly everybody, and nothing flat on the back', (plan) => {
    const [all] = segments(begin(plan, { gentle: true }), { position: 'back', avoids: [] });
    const moves = stillToCome(begin(plan, { gentle: true }), 0).flatMap(({ done }) => stepOf(done.step).move ?? []);
    expect(moves.filter((move) => !MOVES[move].gentle)).toEqual([]);
    expect(all?.cues.map(({ key }) => key)).not.toContain('routine.position.back');
  });

  test('is done by whoever does not lie on their back, for the movements that are', () => {
    const moves = stillToCome(begin('long', { offBack: true }), 0).flatMap(({ done }) => stepOf(done.step).move ?? []);
    expect(moves).toEqual(['M-sway', 'M-slide', 'M-ankle', 'M-glute']);
  });

  test('swaps every movement that is done on the back', () => {
    for (const plan of PLAN_IDS) {
      const rows = PLANS[plan].filter(
        ({ step }) => 'move' in STEPS[step] && MOVES[stepOf(step).move ?? 'M-slide'].onBack,
      );
      expect(rows.filter(({ gentle }) => !gentle)).toEqual([]);
    }
  });
});

test('a step with two sides changes them halfway, as often on the one as on the other', () => {
  const rows = Object.values(PLANS).flatMap((plan) => plan.flatMap(({ gentle }) => gentle ?? []));
  const sided = rows.filter(({ step }) => stepOf(step).halfway);
  expect(sided.length).toBeGreaterThan(0);
  expect(sided.filter(({ times = 0 }) => times === 0 || times % 2 === 1)).toEqual([]);
  const keys = segments(begin('short', { gentle: true }), WAYS)[0]?.cues.map(({ key }) => key) ?? [];
  const change = keys.indexOf('routine.slide.change');
  expect(keys.slice(0, change).filter((key) => key === 'routine.slide.away')).toHaveLength(2);
  expect(keys.slice(change).filter((key) => key === 'routine.slide.away')).toHaveLength(2);
});

describe('breathing', () => {
  test.each([
    ['breath-9', 90],
    ['breath-10', 100],
    ['breath-12', 120],
    ['breath-15', 150],
  ] as const)('%s is in for four and out for six, ten seconds a breath', (step, seconds) => {
    const [begin, light, ...breaths] = STEPS[step].begin;
    expect([begin?.key, light?.key]).toEqual(['routine.breath.begin', 'routine.breath.light']);
    expect(breaths.reduce((sum, cue) => sum + cue.seconds, 0)).toBe(seconds);
    const ins = breaths
      .map(({ key }, index) => (key === 'routine.breath.in' ? index : -1))
      .filter((index) => index >= 0);
    expect(ins).toHaveLength(5);
    expect(breaths.filter(({ key }) => key === 'routine.breath.six')).toHaveLength(3);
  });
});

describe('segments', () => {
  test('are one, when nothing is to be cut', () => {
    expect(segments(begin('long'), WAYS)).toHaveLength(1);
  });

  test.each([240, 180, 30, 1])('of at most %i seconds say the same, in the same order, and cut no step', (most) => {
    fc.assert(
      fc.property(anyState, (state) => {
        const [whole] = segments(state, WAYS);
        const parts = segments(state, WAYS, most);
        expect(parts.flatMap(({ cues }) => cues)).toEqual(whole?.cues ?? []);
        for (const { at, until, seconds } of parts) {
          expect(seconds <= most || stillToCome(state, at, until).length === 1).toBe(true);
          expect(doneAt(state, at)).toBeDefined();
        }
        parts.slice(1).forEach(({ at }, index) => {
          expect(forward(state, parts[index]?.until ?? 0)).toBe(at);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('of 240 seconds make four of fifteen minutes or five', () => {
    expect(segments(begin('long'), WAYS, 240).length).toBeGreaterThanOrEqual(4);
    expect(segments(begin('long'), WAYS, 240).every(({ seconds }) => seconds <= 240)).toBe(true);
  });
});
