import fc from 'fast-check';
import { CUT_SECONDS, comeBack, NIGHT_SECONDS, type Suits } from '../../lambda/routine/coming-back';
import type { Place } from '../../lambda/routine/place';
import { PLAN_IDS, PLANS } from '../../lambda/routine/plans';
import { backward, doneAt, forward, startOf, stillToCome } from '../../lambda/routine/state';

const BEGAN = Date.parse('2026-11-23T22:00:00Z');
const SUITS: Suits = { gentle: false, offBack: false, still: false };

function place(more: Partial<Place> = {}): Place {
  return { plan: 'medium', mode: 'hands-free', at: 0, since: BEGAN, until: PLANS.medium.length, ...more };
}

const back = (where: Place, seconds: number, suits: Suits = SUITS) => comeBack(where, BEGAN + seconds * 1000, suits);
const step = (result: ReturnType<typeof back>) =>
  'state' in result ? PLANS[result.state.plan][result.state.at]?.step : undefined;

describe('somebody who broke into a wind-down and comes back', () => {
  // The ten-minute one: opening 0-25, room 25-70, bed 70-110, tilts 110-170, rolls 170-230, knees 230-290, position 290-335, …
  test.each([
    ['in the opening', 10, 'opening-medium'],
    ['in the second step', 30, 'opening-medium'],
    ['in the tilts', 120, 'bed'],
    ['in the rolls', 200, 'tilt'],
    ['while lying down', 300, 'knee'],
    ['in the breathing', 400, 'position-and-head'],
    ['in the last words', 603, 'weight'],
  ])('%s goes on one step earlier', (_, seconds, expected) => {
    const result = back(place(), seconds);
    expect({ when: result.when, step: step(result) }).toEqual({ when: 'now', step: expected });
  });

  test('never goes back before the step it was last led to', () => {
    const breath = startOf('medium', 'breath');
    expect(step(back(place({ at: breath }), 5))).toBe('breath-12');
  });

  test('also knows the step that was being said, for "next" and "again"', () => {
    const result = back(place(), 200);
    expect(result.when === 'now' && PLANS.medium[result.current.at]?.step).toBe('roll');
  });

  test('whose clock runs backwards is at the step where it began', () => {
    expect(step(back(place(), -30))).toBe('opening-medium');
  });
});

test('a place that lies in the future is none', () => {
  expect(back(place(), -3600)).toEqual({ when: 'anew' });
});

describe('what breaks into it', () => {
  test.each<[string, Partial<Place>, number, { speaking: boolean; atHand: boolean }]>([
    ['while it is said, everything', {}, 200, { speaking: true, atHand: true }],
    ['a moment after it was paused, only words like next', { paused: true }, 60, { speaking: false, atHand: true }],
    ['hours after that, nothing but carry on', { paused: true }, 3600, { speaking: false, atHand: false }],
    ['a moment after a step, only words like next', { mode: 'step-by-step' }, 60, { speaking: false, atHand: true }],
    ['hours after that, nothing but carry on', { mode: 'step-by-step' }, 3600, { speaking: false, atHand: false }],
  ])('%s', (_, more, seconds, expected) => {
    expect(back(place({ at: 4, ...more }), seconds)).toMatchObject({ when: 'now', ...expected });
  });
});

describe('after its end', () => {
  test('in the same night it offers the breathing', () => {
    const result = back(place(), 3 * 3600);
    expect({ when: result.when, step: step(result) }).toEqual({ when: 'tonight', step: 'breath-12' });
  });

  test('on another night there is nothing to go on with, only a new one', () => {
    expect(back(place(), NIGHT_SECONDS)).toEqual({ when: 'anew' });
  });

  test('what was done to its end, step by step, is over', () => {
    const done = place({ mode: 'step-by-step', at: PLANS.medium.length });
    expect(back(done, 60)).toEqual({ when: 'over' });
    expect(back(done, NIGHT_SECONDS)).toEqual({ when: 'anew' });
  });
});

describe('where the place is exact', () => {
  test.each([
    ['one step at a time', { mode: 'step-by-step' }],
    ['paused', { paused: true }],
  ] as const)('%s, it goes on right there, however late in the night', (_, more) => {
    const result = back(place({ at: 4, ...more }), 5 * 3600);
    expect({ when: result.when, step: step(result) }).toEqual({ when: 'now', step: 'roll' });
  });

  test('on another night it is unfinished, and the place is still known', () => {
    const result = back(place({ at: 4, mode: 'step-by-step' }), 24 * 3600);
    expect({ when: result.when, step: step(result) }).toEqual({ when: 'unfinished', step: 'roll' });
  });
});

describe('a wind-down that was cut into parts', () => {
  const cut = place({ until: 4 });

  test('goes on with the next part once the first has been said', () => {
    const result = back(cut, 180);
    expect({ when: result.when, step: step(result) }).toEqual({ when: 'now', step: 'roll' });
  });

  test('inside its part goes on one step earlier', () => {
    expect(step(back(cut, 120))).toBe('bed');
  });

  test('much later goes on from the breathing', () => {
    expect(back(cut, 170 + CUT_SECONDS + 60).when).toBe('tonight');
  });
});

describe('movements', () => {
  test.each([30, 80, 200])('are not entered again when nobody knows whether they suit, %i s on', (seconds) => {
    const result = back(place(), seconds, { ...SUITS, gentle: undefined });
    expect('state' in result && stillToCome(result.state, result.state.at).map(({ done }) => done.part)).not.toContain(
      'movement',
    );
  });

  test('stay left out after something hurt', () => {
    const result = back(place(), 100, { ...SUITS, still: true });
    expect('state' in result && stillToCome(result.state, 0).map(({ done }) => done.part)).not.toContain('movement');
  });

  test('are done gently when that is how it is known', () => {
    const result = back(place(), 200, { ...SUITS, gentle: true });
    expect('state' in result && doneAt(result.state, result.state.at)?.step).toBe('slide');
  });
});

test('whatever the place and the time, what comes back is a step that is done, and not one further than the clock', () => {
  const anyPlace = fc
    .record({
      plan: fc.constantFrom(...PLAN_IDS),
      mode: fc.constantFrom('hands-free' as const, 'step-by-step' as const),
      at: fc.nat({ max: 13 }),
      extra: fc.nat({ max: 13 }),
      marks: fc.constantFrom({}, { paused: true } as const),
    })
    .map(({ extra, marks, ...where }): Place => ({ ...where, since: BEGAN, until: where.at + extra, ...marks }));
  const anySuits = fc.record({
    gentle: fc.constantFrom(true, false, undefined),
    offBack: fc.boolean(),
    still: fc.boolean(),
  });

  fc.assert(
    fc.property(anyPlace, fc.integer({ min: -100, max: 2 * NIGHT_SECONDS }), anySuits, (where, seconds, suits) => {
      const result = back(where, seconds, suits);
      if (!('state' in result)) return;
      expect(doneAt(result.state, result.state.at)).toBeDefined();
      expect(result.state.phase).toBe(where.paused ? 'paused' : 'going');
      if (result.when === 'now') expect(doneAt(result.current, result.current.at)).toBeDefined();
      if (result.when === 'now') expect(result.state.at).toBeLessThanOrEqual(result.current.at);
    }),
    { numRuns: 5000 },
  );
});

test('a step backward and forward again is where one was', () => {
  const manner = { plan: 'long', gentle: true, still: false, offBack: false } as const;
  const steps = stillToCome(manner, 0).map(({ at }) => at);
  for (const at of steps.slice(1)) expect(forward(manner, backward(manner, at - 1) + 1)).toBe(at);
});
