import fc from 'fast-check';
import { SLEEP_POSITIONS, type SleepPosition } from '../../lambda/contract';
import { avoidsLying } from '../../lambda/knowledge/positions';
import { nearestLength } from '../../lambda/routine/length';
import { lyingForTheNight, lyingGently } from '../../lambda/routine/lying';

const last = (key: string) => key.split('.').at(-1);

describe('how to settle for the night', () => {
  test.each<[string, { position?: SleepPosition; avoids?: SleepPosition[]; gentle?: boolean }, string]>([
    ['as anybody likes', {}, 'any'],
    ['on the side that is liked', { position: 'left-side' }, 'left-side'],
    ['on the back that is liked', { position: 'back' }, 'back'],
    ['on the front that is liked', { position: 'stomach' }, 'stomach'],
    ['on what is left of side and back', { avoids: ['back'] }, 'side'],
    ['on the other side', { avoids: ['back', 'left-side'] }, 'right-side'],
    ['on the back, with no side left', { avoids: ['left-side', 'right-side'] }, 'back'],
    ['however is easiest, with nothing left', { avoids: ['side', 'back'] }, 'easiest'],
    ['gently on the side', { gentle: true }, 'side'],
    ['gently not on the back, though it is liked', { position: 'back', gentle: true }, 'side'],
    ['gently not on the front, though it is liked', { position: 'stomach', gentle: true }, 'side'],
    ['gently propped up, with no side left', { avoids: ['side'], gentle: true }, 'propped-up'],
    ['gently however is easiest, with nothing left', { avoids: ['side', 'propped-up'], gentle: true }, 'easiest'],
  ])('%s', (_, { position, avoids = [], gentle = false }, expected) => {
    expect(last(lyingForTheNight({ ...(position ? { position } : {}), avoids, gentle }, gentle).key)).toBe(expected);
  });
});

test('where nobody knows which version suits, nobody is sent onto their back who does not like it', () => {
  expect(last(lyingForTheNight({ avoids: [] }, false).key)).toBe('easiest');
  expect(last(lyingForTheNight({ avoids: ['side'] }, false).key)).toBe('easiest');
  expect(last(lyingForTheNight({ position: 'back', avoids: [] }, false).key)).toBe('back');
});

test('nobody is asked to lie in a way they avoid', () => {
  const anyWays = fc.record({
    position: fc.option(fc.constantFrom(...SLEEP_POSITIONS)),
    avoids: fc.subarray([...SLEEP_POSITIONS]),
  });
  fc.assert(
    fc.property(anyWays, fc.boolean(), ({ position, avoids }, gentle) => {
      const ways = { ...(position ? { position } : {}), avoids };
      for (const { key } of [lyingForTheNight(ways, gentle), lyingGently(ways)]) {
        const told = SLEEP_POSITIONS.find((one) => one === last(key));
        if (told) expect(avoidsLying(avoids, told)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('a number of minutes', () => {
  test.each([
    [0, 'moment'],
    [1, 'moment'],
    [2, 'moment'],
    [3, 'short'],
    [5, 'short'],
    [7, 'short'],
    [8, 'medium'],
    [10, 'medium'],
    [12, 'medium'],
    [13, 'long'],
    [20, 'long'],
    [3000, 'long'],
  ])('%i takes the nearest length', (minutes, length) => {
    expect(nearestLength(minutes)?.length).toBe(length);
  });

  test.each([undefined, -5, Number.NaN, Number.POSITIVE_INFINITY])('%s is none', (minutes) => {
    expect(nearestLength(minutes)).toBeUndefined();
  });

  test('far beyond the longest is told so', () => {
    expect([15, 20, 21, 3000].map((minutes) => nearestLength(minutes)?.tooLong)).toEqual([false, false, true, true]);
  });
});
