import fc from 'fast-check';
import type { SleepPosition } from '../../lambda/contract';
import { type Change, changed } from '../../lambda/memory/changes';
import { NOTHING } from '../../lambda/memory/remembered';
import { aPosition, aRecord, someChanges } from '../support/remembered';

/** How somebody lies: the position they like, and those they avoid. */
type Lying = readonly [likes: SleepPosition | undefined, ...avoids: SleepPosition[]];

function lying([position, ...avoids]: Lying) {
  return { ...NOTHING, ...(position ? { position } : {}), avoids };
}

describe('what is liked and what is avoided', () => {
  test.each<[Lying, Change, Lying]>([
    [[undefined], { prefer: 'back' }, ['back']],
    [['back'], { prefer: 'stomach' }, ['stomach']],
    [['back'], { avoid: 'stomach' }, ['back', 'stomach']],
    [['back'], { avoid: 'back' }, [undefined, 'back']],
    [[undefined, 'back', 'stomach'], { prefer: 'back' }, ['back', 'stomach']],
    [[undefined, 'back'], { avoid: 'back' }, [undefined, 'back']],
    // The side is the left as well as the right.
    [['left-side'], { avoid: 'side' }, [undefined, 'side']],
    [[undefined, 'left-side', 'right-side'], { prefer: 'side' }, ['side']],
    [[undefined, 'left-side'], { avoid: 'side' }, [undefined, 'side']],
    // Somebody who cannot lie on the left may still like the side: the other one.
    [['side'], { avoid: 'left-side' }, ['side', 'left-side']],
    [['left-side'], { avoid: 'right-side' }, ['left-side', 'right-side']],
    // Of a side that was avoided, the other half still is.
    [[undefined, 'side'], { prefer: 'left-side' }, ['left-side', 'right-side']],
    [[undefined, 'side'], { prefer: 'right-side' }, ['right-side', 'left-side']],
    // The left and the right are the side.
    [['back', 'left-side'], { avoid: 'right-side' }, ['back', 'side']],
    [['side', 'left-side'], { avoid: 'right-side' }, [undefined, 'side']],
    [[undefined, 'side'], { avoid: 'left-side' }, [undefined, 'side']],
    // Said in one breath, what is avoided wins.
    [['back'], { prefer: 'left-side', avoid: 'left-side' }, [undefined, 'left-side']],
    [[undefined, 'back'], { prefer: 'back', avoid: 'stomach' }, ['back', 'stomach']],
  ])('%j and then %j is %j', (before, change, after) => {
    expect(changed(lying(before), change)).toEqual(lying(after));
  });

  const halves = (position: SleepPosition): SleepPosition[] =>
    position === 'side' ? ['left-side', 'right-side'] : [position];

  test('a position that is liked is not avoided, nor any part of it', () => {
    fc.assert(
      fc.property(aRecord, aPosition, (known, prefer) => {
        const { position, avoids } = changed(known, { prefer });
        expect(position).toBe(prefer);
        expect(avoids.flatMap(halves).filter((half) => halves(prefer).includes(half))).toEqual([]);
      }),
    );
  });

  test('a position that is avoided is not liked, nor any part of it', () => {
    fc.assert(
      fc.property(aRecord, aPosition, (known, avoid) => {
        const { position, avoids } = changed(known, { avoid });
        expect([avoid, ...halves(avoid)]).not.toContain(position);
        expect(avoids.flatMap(halves)).toEqual(expect.arrayContaining(halves(avoid)));
      }),
    );
  });

  test('no position is avoided twice', () => {
    fc.assert(
      fc.property(aRecord, ({ avoids }) => {
        const parts = avoids.flatMap(halves);
        expect(new Set(parts).size).toBe(parts.length);
      }),
    );
  });
});

describe('a change', () => {
  test('leaves everything else as it was', () => {
    const known = { ...lying(['back', 'stomach']), voice: 'whisper', gentle: true, gate: true } as const;
    expect(changed(known, { set: { voice: 'soft', length: 'short' } })).toEqual({
      ...known,
      voice: 'soft',
      length: 'short',
    });
    expect(changed(known, { tips: { heard: ['C-heat'] } })).toEqual({
      ...known,
      tips: { heard: ['C-heat'], helpful: [], unhelpful: [] },
    });
    expect(changed(known, {})).toEqual(known);
  });

  test('does not touch the record it is made to', () => {
    fc.assert(
      fc.property(aRecord, someChanges, (known, changes) => {
        const before = structuredClone(known);
        changes.reduce(changed, known);
        expect(known).toEqual(before);
      }),
    );
  });

  test('made twice, alone or with others in their order, is the same as made once', () => {
    fc.assert(
      fc.property(aRecord, someChanges, (known, changes) => {
        const once = changes.reduce(changed, known);
        expect(changes.reduce(changed, once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });
});
