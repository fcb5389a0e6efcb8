import fc from 'fast-check';
import { readRemembered } from '../../lambda/memory/reading';
import { NOTHING, type Remembered } from '../../lambda/memory/remembered';
import { aRecord, TIPS } from '../support/remembered';

/** Every field, so that each can be damaged alone. */
const WHOLE: Remembered = {
  position: 'left-side',
  avoids: ['back', 'stomach'],
  length: 'medium',
  mode: 'hands-free',
  voice: 'whisper',
  gentle: false,
  tips: { heard: ['C-heat', 'C-pmr'], helpful: ['C-heat'], unhelpful: ['C-bath'] },
  welcomed: true,
  gate: true,
  place: { plan: 'night', mode: 'step-by-step', at: 3, since: 1_800_000_000_000, until: 9, paused: true },
  still: 1_800_000_000_000,
};

/** What no field takes. */
const JUNK = [null, 7, Number.NaN, 'ceiling', '', '__proto__', {}, [], [[]], { length: 3 }, true];

describe('a record that is read', () => {
  test('comes back whole if nothing is wrong with it', () => {
    expect(readRemembered(WHOLE)).toEqual(WHOLE);
    expect(readRemembered(JSON.parse(JSON.stringify(WHOLE)))).toEqual(WHOLE);
  });

  test('is whatever changes have made it', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        expect(readRemembered(record)).toEqual(record);
        expect(readRemembered(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  test.each([undefined, null, 0, 'text', [], {}, new Map()])('is empty if it is %j', (value) => {
    expect(readRemembered(value)).toEqual(NOTHING);
  });

  test.each(Object.keys(WHOLE) as (keyof Remembered)[])('loses nothing but its %s if that is damaged', (field) => {
    const { [field]: _, ...others } = WHOLE;
    const expected = { avoids: NOTHING.avoids, tips: NOTHING.tips, ...others };
    const fits = { gentle: [true], welcomed: [true], gate: [true], still: [7] } as Partial<
      Record<keyof Remembered, unknown[]>
    >;
    for (const junk of JUNK.filter((value) => !fits[field]?.includes(value))) {
      expect(readRemembered({ ...WHOLE, [field]: junk })).toEqual(expected);
    }
  });

  test('loses only the bad entries of a list', () => {
    const read = readRemembered({
      avoids: ['ceiling', 'back', null, 'back', 3, ['side'], 'stomach'],
      tips: { heard: ['C-heat', 'C-no-such-claim', 'RF-05', 'C-cannot-tell', 'C-pmr', 'C-heat'], helpful: 'C-heat' },
    });
    expect(read.avoids).toEqual(['back', 'stomach']);
    expect(read.tips).toEqual({ heard: ['C-heat', 'C-pmr'], helpful: [], unhelpful: [] });
  });

  test('has no list longer than there are ids', () => {
    const long = Array.from({ length: 100_000 }, (_, index) => TIPS[index % TIPS.length]);
    expect(readRemembered({ tips: { heard: long } }).tips.heard).toEqual(TIPS);
  });

  test('holds no more than there is a place for', () => {
    const told = { ...WHOLE, reason: 'pregnancy', place: { ...WHOLE.place, reason: 'operation' } };
    expect(readRemembered(told)).toEqual(WHOLE);
  });

  test.each([
    { at: -1 },
    { at: 1.5 },
    { at: 10 },
    { at: Number.NaN },
    { at: 1e9, until: 1e9 },
    { until: Number.POSITIVE_INFINITY },
    { since: -1 },
    { since: 9e15 },
    { since: '2026-11-24' },
    { plan: 'endless' },
    { mode: undefined },
  ])('has no place if that says %j', (damage) => {
    const { place, ...others } = WHOLE;
    expect(readRemembered({ ...WHOLE, place: { ...place, ...damage } })).toEqual(others);
  });

  test('takes nothing from what it inherits, and leaves nothing behind', () => {
    const poisoned = JSON.parse('{"__proto__": {"position": "back", "gentle": true}, "constructor": {"gate": true}}');
    expect(readRemembered(poisoned)).toEqual(NOTHING);
    expect(readRemembered(Object.create(WHOLE))).toEqual(NOTHING);
    expect(Object.hasOwn(Object.prototype, 'position')).toBe(false);
  });

  /** Junk in the shape of a record, so that the readers of the fields are reached. */
  const nearly = fc.record(
    Object.fromEntries(
      Object.entries(WHOLE).map(([field, value]) => [
        field,
        fc.oneof(fc.constant<unknown>(value), fc.jsonValue(), fc.array(fc.constantFrom(...JUNK, 'back', 'C-heat'))),
      ]),
    ),
    { requiredKeys: [] },
  );

  test('is read without an error whatever it is, and reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), nearly), (value) => {
        const read = readRemembered(value);
        expect(readRemembered(read)).toEqual(read);
        expect(readRemembered(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });
});
