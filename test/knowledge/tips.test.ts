import fc from 'fast-check';
import type { ClaimId } from '../../lambda/knowledge/claims';
import { nextTip, type TipsChange, type TipsHeard, withTips } from '../../lambda/knowledge/tips';
import { TIPS } from '../support/remembered';

const NONE: TipsHeard = { heard: [], helpful: [], unhelpful: [] };

/** A choice that follows a list of numbers, so that a run can be repeated. */
function following(numbers: readonly number[]) {
  let at = 0;
  return (count: number) => (numbers[at++ % numbers.length] ?? 0) % count;
}

const numbers = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
const someTips = fc.shuffledSubarray(TIPS);
const allTips = fc.shuffledSubarray(TIPS, { minLength: TIPS.length });
const isOneOf = (tips: readonly ClaimId[]) => (claim: ClaimId) => tips.includes(claim);

describe('the next tip', () => {
  test('is the one that was chosen, from what can be done tonight', () => {
    expect(nextTip(NONE, () => 0)).toEqual({ tip: 'C-pillow-between', newRound: false });
    expect(nextTip(NONE, () => 5)).toEqual({ tip: 'C-heat', newRound: false });
  });

  test('does not repeat until all have been heard', () => {
    fc.assert(
      fc.property(numbers, (choices) => {
        const choose = following(choices);
        const heard: ClaimId[] = [];
        for (const _ of TIPS) {
          const next = nextTip({ ...NONE, heard }, choose);
          expect(next?.newRound).toBe(false);
          heard.push(next?.tip as ClaimId);
        }
        expect(new Set(heard).size).toBe(TIPS.length);
      }),
    );
  });

  test('begins a new round after the last one, and not with the tip just heard', () => {
    fc.assert(
      fc.property(allTips, someTips, numbers, (heard, helpful, choices) => {
        const next = nextTip({ heard, helpful, unhelpful: [] }, following(choices));
        expect(next?.newRound).toBe(true);
        expect(next?.tip).not.toBe(heard.at(-1));
      }),
    );
  });

  test('begins a new round with what helped', () => {
    const heard = [...TIPS];
    const last = heard.at(-1) as ClaimId;
    expect(nextTip({ heard, helpful: ['C-caffeine'], unhelpful: [] }, () => 0)?.tip).toBe('C-caffeine');
    // What helped and has just been heard waits a little.
    expect(nextTip({ heard, helpful: [last], unhelpful: [] }, () => 0)?.tip).toBe('C-pillow-between');
    expect(nextTip({ heard, helpful: ['C-caffeine'], unhelpful: [] }, () => 0, isOneOf(['C-heat']))?.tip).toBe(
      'C-heat',
    );
  });

  test('is never one that did not help, nor one that does not suit', () => {
    fc.assert(
      fc.property(someTips, someTips, someTips, numbers, (heard, unhelpful, suitable, choices) => {
        const next = nextTip({ heard, helpful: [], unhelpful }, following(choices), isOneOf(suitable));
        const left = suitable.filter((tip) => !unhelpful.includes(tip));
        if (next) expect(left).toContain(next.tip);
        else expect(left).toEqual([]);
      }),
    );
  });

  test('comes from a new round exactly when all that suit have been heard', () => {
    fc.assert(
      fc.property(someTips, fc.shuffledSubarray(TIPS, { minLength: 1 }), numbers, (heard, suitable, choices) => {
        const next = nextTip({ ...NONE, heard }, following(choices), isOneOf(suitable));
        expect(next?.newRound).toBe(suitable.every((tip) => heard.includes(tip)));
      }),
    );
  });

  test('is heard again if it is the only one left', () => {
    const only = { ...NONE, heard: ['C-heat'] as const };
    expect(nextTip(only, () => 0, isOneOf(['C-heat']))).toEqual({ tip: 'C-heat', newRound: true });
  });
});

describe('what is known of tips', () => {
  test.each<[Partial<TipsHeard>, TipsChange, Partial<TipsHeard>]>([
    [{}, {}, {}],
    [{}, { heard: ['C-heat'] }, { heard: ['C-heat'] }],
    [{ heard: ['C-heat'] }, { heard: ['C-pmr', 'C-pmr'] }, { heard: ['C-heat', 'C-pmr'] }],
    // What is heard again was heard last.
    [{ heard: ['C-heat', 'C-pmr'] }, { heard: ['C-heat'] }, { heard: ['C-pmr', 'C-heat'] }],
    [{ heard: ['C-heat', 'C-pmr'] }, { newRound: true, heard: ['C-bath'] }, { heard: ['C-bath'] }],
    [{ heard: ['C-heat', 'C-pmr'] }, { newRound: true }, {}],
    [{}, { helped: 'C-heat' }, { helpful: ['C-heat'] }],
    [{}, { didNotHelp: 'C-heat' }, { unhelpful: ['C-heat'] }],
    // People change their minds.
    [{ helpful: ['C-heat', 'C-pmr'] }, { didNotHelp: 'C-heat' }, { helpful: ['C-pmr'], unhelpful: ['C-heat'] }],
    [{ unhelpful: ['C-heat', 'C-pmr'] }, { helped: 'C-heat' }, { helpful: ['C-heat'], unhelpful: ['C-pmr'] }],
    // A new round is about what was heard, not about what helped.
    [
      { heard: ['C-heat'], helpful: ['C-heat'], unhelpful: ['C-bath'] },
      { newRound: true },
      { helpful: ['C-heat'], unhelpful: ['C-bath'] },
    ],
  ])('%j and then %j is %j', (before, change, after) => {
    expect(withTips({ ...NONE, ...before }, change)).toEqual({ ...NONE, ...after });
  });

  test('rounds go on for ever, each with every tip once', () => {
    fc.assert(
      fc.property(numbers, (choices) => {
        const choose = following(choices);
        let tips = NONE;
        for (let round = 0; round < 3; round++) {
          const heard = TIPS.map((_, index) => {
            const next = nextTip(tips, choose);
            expect(next?.newRound).toBe(round > 0 && index === 0);
            const tip = next?.tip as ClaimId;
            tips = withTips(tips, { heard: [tip], ...(next?.newRound ? { newRound: true } : {}) });
            return tip;
          });
          expect(new Set(heard)).toEqual(new Set(TIPS));
        }
      }),
      { numRuns: 20 },
    );
  });
});
