import { SLEEP_POSITIONS, TOPICS } from '../../lambda/contract';
import { aboutPosition, aboutTopic, POSITION, RELIEF, safetyOf, WHY } from '../../lambda/knowledge/answers';
import { CLAIMS, claimOf, SAFETY } from '../../lambda/knowledge/claims';
import { GENTLE } from '../../lambda/knowledge/gentle';
import type { Answer } from '../../lambda/knowledge/layers';
import { POSITIONS } from '../../lambda/knowledge/positions';
import { SOURCES } from '../../lambda/knowledge/sources';
import { aboutTip, isTip } from '../../lambda/knowledge/tips';
import { TOPICS as ROWS } from '../../lambda/knowledge/topics';

const GENERAL: [string, Answer][] = [
  ['why', WHY],
  ['relief', RELIEF],
  ['position', POSITION],
];
const ANSWERS: [string, Answer][] = [
  ...GENERAL,
  ...TOPICS.flatMap((topic): [string, Answer][] => [
    [`${topic} as a cause`, aboutTopic(topic, 'cause')],
    [`${topic} as advice`, aboutTopic(topic, 'advice')],
  ]),
  ...SLEEP_POSITIONS.map((position): [string, Answer] => [`lying ${position}`, aboutPosition(position)]),
  ...(Object.keys(CLAIMS) as (keyof typeof CLAIMS)[])
    .filter(isTip)
    .map((claim): [string, Answer] => [`the tip ${claim}`, aboutTip(claim)]),
];

describe('the table of topics and positions', () => {
  test.each(TOPICS)('%s has a cause, or advice, or both', (topic) => {
    expect(ROWS[topic].cause ?? ROWS[topic].advice).not.toBeNull();
  });

  test.each(TOPICS)('%s asked as a cause leads with its cause, or with its advice where that is a dash', (topic) => {
    const { cause, advice } = ROWS[topic];
    expect(aboutTopic(topic, 'cause').layers[0]).toEqual(cause ?? advice);
    expect(aboutTopic(topic, 'advice').layers[0]).toEqual(advice ?? cause);
  });

  test.each(SLEEP_POSITIONS)('lying %s has an answer', (position) => {
    expect(aboutPosition(position).layers[0]).toEqual(POSITIONS[position].cause);
  });
});

describe.each(ANSWERS)('the answer about %s', (_, answer) => {
  test('says nothing twice, however far it is followed', () => {
    const claims = answer.layers.flat();
    expect(new Set(claims).size).toBe(claims.length);
  });

  test('has something more to say than its first layer', () => {
    expect(answer.layers.length).toBeGreaterThan(1);
  });

  test('needs at most one safety sentence a layer, and never loses the one a claim needs', () => {
    for (const [index, layer] of answer.layers.entries()) {
      const needed = new Set(layer.map((id) => claimOf(id).safety).filter(Boolean));
      if (index === 0 && answer.safety) needed.add(answer.safety);
      expect([...needed].length).toBeLessThanOrEqual(1);
      expect(safetyOf(answer, index)).toBe([...needed][0]);
    }
  });
});

describe('what must never be omitted', () => {
  test.each([
    ['why at night', WHY, 'RF-17'],
    ['the best position', POSITION, 'C-preg-late'],
    ['a named illness', aboutTopic('diagnosis', 'cause'), 'RF-10'],
    ['pain for years', aboutTopic('long-lasting', 'cause'), 'RF-16'],
    ['lying on the back', aboutPosition('back'), 'C-preg-late'],
    ['sport', aboutTopic('sport', 'advice'), 'RF-07'],
    ['a stiff morning', aboutTopic('morning-stiffness', 'cause'), 'C-inflam'],
    ['what helps now', RELIEF, 'C-heat-safe'],
    ['getting up', aboutTopic('getting-up', 'advice'), 'C-logroll-safe'],
    ['medicine', aboutTopic('medicine', 'advice'), 'RF-20'],
    ['pregnancy', aboutTopic('pregnancy', 'advice'), 'C-preg-call'],
    ['leg pain', aboutTopic('leg-pain', 'cause'), 'RF-12'],
    ['a scan', aboutTopic('scan', 'advice'), 'RF-03'],
  ])('%s comes with its safety sentence', (_, answer, safety) => {
    expect(safetyOf(answer, 0)).toBe(safety);
  });
});

test('what helps tonight can be done tonight', () => {
  expect(RELIEF.layers[0]).toEqual(['C-pillow-between', 'C-heat']);
  const later = ['C-walk', 'C-exercise', 'C-regular', 'C-caffeine', 'C-bath', 'C-active'];
  expect(RELIEF.layers.flat().filter((id) => later.includes(id))).toEqual([]);
});

/** What the seed article claims, and how a person would ask about it: every one has the honest answer. */
describe('the fourteen claims of the source article', () => {
  test.each([
    ['SA-01 lying on the stomach', aboutPosition('stomach'), 'C-position-stomach'],
    ['SA-02 a bad mattress', aboutTopic('mattress', 'cause'), 'SA-02'],
    ['SA-02 a soft mattress', aboutTopic('mattress-soft', 'cause'), 'SA-02'],
    ['SA-03 a firm mattress', aboutTopic('mattress-firm', 'cause'), 'C-mattress-medium'],
    ['SA-04 the day', aboutTopic('daytime', 'cause'), 'SA-04'],
    ['SA-05 sitting', aboutTopic('sitting', 'cause'), 'C-sit-link'],
    ['SA-05 weak muscles', aboutTopic('muscle-weakness', 'cause'), 'C-muscle-weak'],
    ['SA-05 compression', aboutTopic('compression', 'cause'), 'C-compress'],
    ['SA-06 posture', aboutTopic('posture', 'cause'), 'C-posture'],
    ['SA-07 an injury', aboutTopic('injury', 'cause'), 'SA-07'],
    ['SA-08 sport', aboutTopic('sport', 'cause'), 'SA-08'],
    ['SA-09 long-lasting trouble', aboutTopic('long-lasting', 'cause'), 'SA-09'],
    ['SA-11 changing position', aboutTopic('turning-over', 'advice'), 'C-position-change'],
    ['SA-12 a pillow under the knees', aboutTopic('knee-pillow', 'advice'), 'C-pillow-under'],
    ['SA-13 head pillows', aboutTopic('head-pillow', 'advice'), 'C-pillow-head'],
    ['SA-14 habits', aboutTopic('habits', 'advice'), 'SA-14'],
  ])('%s', (_, answer, claim) => {
    expect(answer.layers[0]).toContain(claim);
  });
});

describe('nothing is known in vain', () => {
  const heard = new Set(ANSWERS.flatMap(([, answer]) => answer.layers.flat()));
  const safety = new Set(ANSWERS.flatMap(([, answer]) => answer.layers.map((_, index) => safetyOf(answer, index))));
  const reasons = Object.values(GENTLE).map((reason) => reason.safety);
  const grounds = new Set<string>([...Object.values(CLAIMS), ...Object.values(SAFETY)].map(({ ground }) => ground));

  test('every claim is part of an answer', () => {
    expect(Object.keys(CLAIMS).filter((id) => !heard.has(id as keyof typeof CLAIMS))).toEqual([]);
  });

  test('every safety sentence goes with an answer, or with a reason for the gentle version', () => {
    const said = new Set<string | undefined>([...safety, ...reasons]);
    expect(Object.keys(SAFETY).filter((id) => !said.has(id))).toEqual([]);
  });

  test('every source says something', () => {
    expect(Object.keys(SOURCES).filter((id) => !grounds.has(id))).toEqual([]);
  });
});
