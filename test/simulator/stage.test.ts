import { follow, readDirection } from '../../simulator/stage';
import { asks, desk, kinds, speaks } from './support';

const HOUR = 3600 * 1000;

describe('a line in brackets is a stage direction', () => {
  test.each([
    ['(nothing)', { kind: 'nothing' }],
    ['(20 seconds later)', { kind: 'later', ms: 20_000 }],
    ['(3 minutes later)', { kind: 'later', ms: 180_000 }],
    [' ( an Hour  later ) ', { kind: 'later', ms: HOUR }],
    ['(1 second later)', { kind: 'later', ms: 1000 }],
    ['(400 days later)', { kind: 'later', ms: 400 * 24 * HOUR }],
    ['(the next evening)', { kind: 'later', ms: 24 * HOUR }],
    ['(the skill is disabled)', { kind: 'disabled' }],
    ['(Anna speaks)', { kind: 'speaker', name: 'Anna' }],
    ['(أنا speaks)', { kind: 'speaker', name: 'أنا' }],
    ['(Jean Luc speaks)', { kind: 'speaker', name: 'Jean Luc' }],
    ['(the dog barks)', { kind: 'unknown', words: 'the dog barks' }],
    ['(1234567890 hours later)', { kind: 'unknown' }],
    ['()', { kind: 'unknown' }],
  ])('%s', (line, expected) => {
    expect(readDirection(line)).toMatchObject(expected);
  });

  test('somebody who speaks has no name', () => {
    expect(readDirection('(somebody speaks)')).toEqual({ kind: 'speaker' });
  });

  test.each(['nothing', '(nothing', 'is it (maybe) my mattress', ''])('and "%s" is none', (line) => {
    expect(readDirection(line)).toBeUndefined();
  });
});

describe('what happened is told in one line', () => {
  async function play(...lines: string[]) {
    const { echo, sent, answer } = desk();
    answer(asks(10), speaks(300));
    await echo.open();
    const told: string[] = [];
    for (const line of lines) {
      const direction = readDirection(line);
      if (direction) told.push(await follow(direction, echo));
      else await echo.say(line);
    }
    return { told, sent: kinds(sent).slice(1) };
  }

  test('when nobody answers', async () => {
    const { told, sent } = await play('(nothing)', '(nothing)');
    expect(told).toEqual(['(nobody answers; the session ends)', '(nobody answers)']);
    expect(sent).toEqual(['SessionEndedRequest']);
  });

  test('when time passes', async () => {
    const { told } = await play(
      '(2 seconds later)',
      '(a minute later)',
      'ask restful back for more',
      '(4 minutes later)',
    );
    expect(told).toEqual([
      '(2 seconds later; about 8 s still to be said)',
      '(a minute later; nobody answered, and the session ended)',
      '(4 minutes later; about 1 min still to be said)',
    ]);
  });

  test('when somebody else speaks, and when the skill is disabled', async () => {
    const { told, sent } = await play('(Anna speaks)', '(somebody speaks)', '(the skill is disabled)');
    expect(told).toEqual(['(Anna speaks)', '(somebody speaks)', '(the skill is disabled, and was told so)']);
    expect(sent).toEqual(['SessionEndedRequest', 'AlexaSkillEvent.SkillDisabled']);
  });

  test('and when nobody knows what was meant, which directions there are', async () => {
    const { told, sent } = await play('(the dog barks)');
    expect(told).toEqual([expect.stringMatching(/^\(.*"the dog barks".*\(3 minutes later\).*\)$/)]);
    expect(sent).toEqual([]);
  });
});
