import { asks, desk, kinds, speaks } from '../simulator/support';
import { play, readScenes, type Scene, written } from './transcript';
import { asWritten } from './written';

function scene(...lines: string[]): Scene {
  return readScenes(['== A night', ...lines].join('\n'))[0] as Scene;
}

describe('a scene', () => {
  test('fixes beforehand what its title says', () => {
    const text =
      '== Tips {choices: 2 0} {start: 2026-11-23T22:00:00Z} {memory}\nU: a tip\n\n# aside\n== {Just} a title';
    expect(readScenes(text)).toEqual([
      {
        title: 'Tips',
        line: 1,
        choices: [2, 0],
        start: Date.parse('2026-11-23T22:00:00Z'),
        memory: true,
        lines: [{ who: 'U', text: 'a tip' }],
      },
      { title: '{Just} a title', line: 5, lines: [] },
    ]);
  });

  test.each([
    ['U: hello\nhello', 'line 3: neither'],
    ['(the dog barks)', 'line 2: there is no such stage direction'],
    ['== Another {choice: 1}', 'line 2: a scene has no option {choice: 1}'],
    ['== Another {start: soon}', 'line 2: a scene has no option {start: soon}'],
  ])('with "%s" is refused by line', (text, message) => {
    expect(() => scene(text)).toThrow(message);
  });

  test('is played with its stage directions, which may stand alone', async () => {
    const { echo, sent, answer } = desk();
    answer(asks(5), speaks(300));
    const night = scene(
      'U: open restful back',
      'A: (silence)  (open)',
      'U: (nothing)',
      '(Anna speaks)',
      'U: ask restful back for a wind-down',
      'A: (silence)  (closed, 5 min)',
      '(3 minutes later)',
      'U: stop',
      'A: (silence)  (closed)',
    );
    expect(await play(night, echo)).toBe(written(night));
    expect(kinds(sent)).toEqual(['LaunchRequest', 'SessionEndedRequest', 'for a wind-down']);
    expect(sent.at(-1)?.context.System.person?.personId).toBe('amzn1.ask.person.ANNA');
  });
});

describe('a written answer stands for what was heard', () => {
  const heard = { text: 'Five minutes to settle. Lie down. Good night.', open: false, ms: 300_000 };

  test.each([
    'A: Five minutes to settle. Lie down. Good night.  (closed)',
    'A: Five minutes to settle. ... Good night.  (closed)',
    'A: Five minutes to settle. ... Lie ... Good night.  (closed)',
    'A: Five minutes to settle. Lie down. ... Good night.  (closed)',
    'A: Five minutes to settle. ... Good night.  (closed, 5 min)',
    'A: Five minutes to settle. ... Good night.  (closed, 280 s)',
    'A: Five minutes to settle. ... Good night.  (closed, 5 min 20 s)',
  ])('"%s"', (line) => {
    expect(asWritten(line, heard)).toBe(line);
  });

  test.each([
    ['', 'A: Five minutes to settle. Lie down. Good night.  (closed)'],
    ['A: Five minutes. ... Good night.  (closed)', 'A: Five minutes to settle. Lie down. Good night.  (closed)'],
    ['A: Five minutes ... Lie down.  (closed)', 'A: Five minutes to settle. Lie down. Good night.  (closed)'],
    ['A: Five ... Good night.  (open)', 'A: Five ... Good night.  (closed)'],
    ['A: Five ... Good night.  (closed, 4 min)', 'A: Five ... Good night.  (closed, 5 min)'],
    ['A: Five ... Good night.  (closed, a while)', 'A: Five ... Good night.  (closed, 5 min)'],
    [
      'A: Six ... Good night.  (closed, 5 min 2 s)',
      'A: Five minutes to settle. Lie down. Good night.  (closed, 5 min 2 s)',
    ],
  ])('and "%s" does not; what is wrong is shown as it was heard', (line, shown) => {
    expect(asWritten(line, heard)).toBe(shown);
  });
});
