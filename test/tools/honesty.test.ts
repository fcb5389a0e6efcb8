import { dishonesties, readHonesty } from '../../tools/language/honesty';

const honesty = readHonesty('en');

describe('a line is dishonest', () => {
  test.each([
    ['that promises', 'about', 'This will cure your back.', 'says "cure"'],
    ['that frightens', 'about', 'Your disc has SLIPPED.', 'says "slipped"'],
    ['that rules out', 'welcome', 'It is nothing serious.', 'says "nothing serious"'],
    ['that blames', 'about', 'You sit too much.', 'says "you sit too much"'],
    ['that pushes on', 'about', 'Push through the pain.', 'says "push through"'],
    ['that names a drug', 'claims.C-med', 'You could take ibuprofen.', 'says "ibuprofen"'],
    [
      'that is stronger than its evidence',
      'claims.C-walk',
      'A walk prevents back pain.',
      'is moderate and says "prevents"',
    ],
    [
      'that hides how weak its evidence is',
      'claims.C-breath-slow',
      'Slow breathing calms you.',
      'is weak and needs one of',
    ],
    [
      'that tells where it could offer',
      'claims.C-logroll',
      'Bend your knees and roll over and push yourself up with both arms.',
      'is expert and needs one of',
    ],
  ])('%s', (_, key, text, fault) => {
    expect(dishonesties(key, text, honesty).join()).toContain(fault);
  });
});

describe('a line is honest', () => {
  test.each([
    ['that is strong and says so', 'claims.C-night-common', 'A sore back at night is very common.'],
    ['that is weak and hedges', 'claims.C-breath-slow', 'Slow breathing may calm you.'],
    ['that is a plain short instruction', 'claims.C-clock', 'Look away from the clock.'],
    ['that says when to get help', 'claims.RF-17', 'Ask a doctor.'],
    ['that has a word inside another', 'about', 'Secure your pillow and stay prefixed.'],
  ])('%s', (_, key, text) => {
    expect(dishonesties(key, text, honesty)).toEqual([]);
  });
});
