import { INTENTS, type IntentName } from '../../lambda/contract';
import { HANDLERS } from '../../lambda/handlers';
import { aboutTopic, WHY } from '../../lambda/knowledge/answers';
import { QUESTIONS } from '../../lambda/lines';
import { readContract } from '../../tools/contract';
import { replyTo, said } from '../support/turn';

const BUILT = INTENTS.filter((name) => readContract().intents[name]?.built);
const OPENED = { opened: true } as const;

test.each(BUILT)('%s is built and has a handler', (name) => {
  expect(HANDLERS.filter(({ answers }) => answers.includes(name))).toHaveLength(1);
});

describe('a one-shot', () => {
  const MAY_ASK: readonly IntentName[] = [
    'WhenToSeeADoctorIntent',
    // The gate before the first wind-down, however it is asked for.
    'StartRoutineIntent',
    'AMAZON.StartOverIntent',
    'GentleVersionIntent',
    'ForgetMeIntent',
  ];

  test.each(BUILT.filter((name) => !MAY_ASK.includes(name)))('%s is answered and over', (intent) => {
    expect(replyTo({ intent }).ask).toBeUndefined();
  });

  test('about when to worry may ask for the next part, and closes after it', () => {
    const first = replyTo({ intent: 'WhenToSeeADoctorIntent' });
    expect(first.ask).toBe('soonSigns');
    expect(replyTo({ intent: 'AMAZON.YesIntent', conversation: first.conversation }).ask).toBeUndefined();
  });
});

describe('a conversation the person opened', () => {
  test('asks whether to say more after an answer with more to it', () => {
    expect(replyTo({ intent: 'WhyDoesMyBackHurtIntent', conversation: OPENED }).ask).toBe('more');
  });

  test('says more on yes, and then asks for another question', () => {
    const { conversation } = replyTo({ intent: 'WhyDoesMyBackHurtIntent', conversation: OPENED });
    const more = replyTo({ intent: 'AMAZON.YesIntent', conversation });
    expect(said(more)).toEqual(WHY.layers[1]);
    expect(more.ask).toBe('another');
  });

  test('ends in silence on no', () => {
    const { conversation } = replyTo({ intent: 'WhyDoesMyBackHurtIntent', conversation: OPENED });
    expect(replyTo({ intent: 'AMAZON.NoIntent', conversation })).toMatchObject({ say: [] });
    expect(replyTo({ intent: 'AMAZON.NoIntent', conversation }).ask).toBeUndefined();
  });

  test.each(['GoodNightIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'] as const)(
    '%s ends it without a word',
    (intent) => {
      const reply = replyTo({ intent, conversation: { ...OPENED, asked: 'more' } });
      expect({ say: reply.say, ask: reply.ask }).toEqual({ say: [], ask: undefined });
    },
  );

  test('follows an answer to its end on "tell me more", and says so there', () => {
    const layers = aboutTopic('mattress', 'cause').layers.length;
    let { conversation } = replyTo({
      intent: 'WhyDoesMyBackHurtIntent',
      slots: { topic: 'mattress' },
      conversation: OPENED,
    });
    for (let layer = 1; layer < layers; layer += 1) {
      ({ conversation } = replyTo({ intent: 'TellMeMoreIntent', conversation }));
    }
    expect(said(replyTo({ intent: 'TellMeMoreIntent', conversation }))).toEqual(['more.none']);
  });

  test('ends after the second thing in a row that was not understood', () => {
    const first = replyTo({ intent: 'AMAZON.FallbackIntent', conversation: OPENED });
    expect(first.ask).toBe('again');
    const second = replyTo({ intent: 'AMAZON.FallbackIntent', conversation: first.conversation });
    expect(second.ask).toBeUndefined();
    expect(said(first)).not.toEqual(said(second));
  });

  test('forgives a misunderstanding once something was understood', () => {
    const { conversation } = replyTo({ intent: 'AMAZON.FallbackIntent', conversation: OPENED });
    const answered = replyTo({ intent: 'RelieveNowIntent', conversation });
    expect(replyTo({ intent: 'AMAZON.FallbackIntent', conversation: answered.conversation }).ask).toBe('again');
  });
});

test('only the questions a person has just asked for are repeated when nobody answers', () => {
  const repeated = Object.entries(QUESTIONS).filter(([, question]) => question.repeated);
  expect(repeated.map(([id]) => id)).toEqual(['welcome', 'help', 'start', 'goOn', 'forgetMe', 'forgetEveryone']);
});
