import fc from 'fast-check';
import { CLAIMS, type ClaimId } from '../../lambda/knowledge/claims';
import { isTip, nextTip } from '../../lambda/knowledge/tips';

const TIPS = (Object.keys(CLAIMS) as ClaimId[]).filter(isTip);
const NONE = { heard: [], unhelpful: [] };

/** A choice that follows a list of numbers, so that a run can be repeated. */
function following(numbers: readonly number[]) {
  let at = 0;
  return (count: number) => (numbers[at++ % numbers.length] ?? 0) % count;
}

const numbers = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });

describe('the next tip', () => {
  test('is the one that was chosen, from what can be done tonight', () => {
    expect(nextTip(NONE, () => 0)?.tip).toBe('C-pillow-between');
    expect(nextTip(NONE, () => 5)?.tip).toBe('C-heat');
  });

  test('does not repeat until all have been heard', () => {
    fc.assert(
      fc.property(numbers, (choices) => {
        const choose = following(choices);
        const heard: ClaimId[] = [];
        for (const _ of TIPS) heard.push(nextTip({ heard, unhelpful: [] }, choose)?.tip as ClaimId);
        expect(new Set(heard).size).toBe(TIPS.length);
      }),
    );
  });

  test('begins a new round after the last one, and not with the tip just heard', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TIPS, { minLength: TIPS.length }), numbers, (heard, choices) => {
        const next = nextTip({ heard, unhelpful: [] }, following(choices));
        expect(next?.heard).toEqual([next?.tip]);
        expect(next?.tip).not.toBe(heard.at(-1));
      }),
    );
  });

  test('is never one that did not help', () => {
    fc.assert(
      fc.property(fc.subarray(TIPS), fc.subarray(TIPS), numbers, (heard, unhelpful, choices) => {
        const next = nextTip({ heard, unhelpful }, following(choices));
        expect(next === undefined).toBe(unhelpful.length === TIPS.length);
        if (next) expect(unhelpful).not.toContain(next.tip);
      }),
    );
  });
});
