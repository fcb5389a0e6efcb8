import fc from 'fast-check';
import { WARNING_SIGNS, type WarningSign } from '../../lambda/contract';
import { judge } from '../../lambda/knowledge/urgency';
import { LEVELS, type Level, SIGNS } from '../../lambda/knowledge/warning-signs';

/** The base levels of the red flags, RF-01 to RF-24, and despair: written down apart from the code. */
const BASE: Record<WarningSign, Level> = {
  'saddle-numbness': 'emergency',
  'bladder-bowel': 'emergency',
  'both-legs': 'emergency',
  'sexual-function': 'emergency',
  'chest-breathing': 'emergency',
  'sudden-severe': 'emergency',
  accident: 'emergency',
  'fever-confusion': 'emergency',
  'fall-fragile': 'urgent',
  fever: 'urgent',
  'infection-risk': 'urgent',
  'leg-weakness': 'urgent',
  cancer: 'urgent',
  'weight-loss': 'urgent',
  'shape-change': 'urgent',
  unrelenting: 'urgent',
  'night-pain': 'routine',
  'pregnancy-danger': 'maternity',
  'self-harm': 'crisis',
  overdose: 'emergency',
  child: 'days',
  'first-over-55': 'days',
  inflammatory: 'routine',
  'daily-life': 'routine',
  despair: 'crisis',
};

describe('a sign alone', () => {
  test.each(WARNING_SIGNS)('%s has its base level', (sign) => {
    expect(judge(sign, undefined)).toEqual({ sign, level: BASE[sign] });
    expect(judge(undefined, sign)).toEqual({ sign, level: BASE[sign] });
  });

  test('of pain at night is urgent in the United Kingdom', () => {
    expect(judge('night-pain', undefined, 'GB')?.level).toBe('urgent');
    expect(judge('night-pain', undefined, 'IE')?.level).toBe('routine');
  });

  test('that was not understood is not judged', () => {
    expect(judge(undefined, undefined)).toBeUndefined();
  });

  test('is in the order of the red flags', () => {
    const flags = WARNING_SIGNS.slice(0, -1).map((sign) => SIGNS[sign].flag);
    expect(flags).toEqual(Array.from({ length: 24 }, (_, n) => `RF-${String(n + 1).padStart(2, '0')}`));
  });
});

describe('two signs', () => {
  test.each<[WarningSign, WarningSign, Level]>([
    ['fever', 'leg-weakness', 'emergency'],
    ['infection-risk', 'leg-weakness', 'emergency'],
    ['infection-risk', 'fever', 'emergency'],
    ['cancer', 'leg-weakness', 'emergency'],
    ['cancer', 'both-legs', 'emergency'],
    ['cancer', 'bladder-bowel', 'emergency'],
    ['fall-fragile', 'leg-weakness', 'emergency'],
    ['fall-fragile', 'saddle-numbness', 'emergency'],
    ['unrelenting', 'sudden-severe', 'emergency'],
    ['child', 'fever', 'urgent'],
    ['pregnancy-danger', 'fever', 'maternity'],
    ['pregnancy-danger', 'unrelenting', 'maternity'],
    ['pregnancy-danger', 'leg-weakness', 'maternity'],
    ['pregnancy-danger', 'shape-change', 'maternity'],
    ['cancer', 'fever', 'emergency'],
    ['pregnancy-danger', 'bladder-bowel', 'emergency'],
    ['night-pain', 'cancer', 'urgent'],
    ['night-pain', 'inflammatory', 'routine'],
    ['first-over-55', 'night-pain', 'days'],
  ])('%s and %s are %s, in either order', (one, other, level) => {
    expect(judge(one, other)?.level).toBe(level);
    expect(judge(other, one)?.level).toBe(level);
  });

  const sign = fc.constantFrom(...WARNING_SIGNS);

  test('are never less urgent than either alone; only a crisis waits until a body in danger has its instruction', () => {
    fc.assert(
      fc.property(sign, sign, fc.constantFrom(undefined, 'GB', 'US'), (one, other, country) => {
        const verdict = judge(one, other, country as 'GB' | undefined);
        const alone = [one, other].map((each) => judge(each, undefined, country as 'GB' | undefined)?.level as Level);
        const others = alone.filter((level) => level !== 'crisis');
        const bar = verdict?.crisisToo ? others : alone;
        expect(LEVELS.indexOf(verdict?.level as Level)).toBeLessThanOrEqual(
          Math.min(...bar.map((level) => LEVELS.indexOf(level))),
        );
        expect(alone.includes('crisis')).toBe(verdict?.level === 'crisis' || verdict?.crisisToo !== undefined);
      }),
    );
  });

  test('do not depend on their order, but for which of two equals is read back', () => {
    fc.assert(
      fc.property(sign, sign, (one, other) => {
        expect(judge(one, other)?.level).toBe(judge(other, one)?.level);
      }),
    );
  });

  test.each<[WarningSign]>([['overdose'], ['accident'], ['chest-breathing']])(
    'of self-harm and %s, the body comes first and then the crisis line',
    (other) => {
      expect(judge('self-harm', other)).toEqual({ sign: other, level: 'emergency', crisisToo: 'self-harm' });
    },
  );

  test('of self-harm and anything that can wait, the crisis is answered', () => {
    expect(judge('fever', 'self-harm')).toEqual({ sign: 'self-harm', level: 'crisis' });
    expect(judge('despair', 'self-harm')).toEqual({ sign: 'self-harm', level: 'crisis' });
  });

  test('of despair and a sign that needs help, neither is lost', () => {
    expect(judge('despair', 'fever')).toEqual({ sign: 'fever', level: 'urgent', crisisToo: 'despair' });
    expect(judge('daily-life', 'despair')).toEqual({ sign: 'despair', level: 'crisis' });
  });
});
