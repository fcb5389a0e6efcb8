import { measure, slotIds } from '../../tools/recogniser/measure';
import type { InteractionModel, SlotValue } from '../../tools/recogniser/model';
import { createRecogniser, type Recogniser, type RecogniserData } from '../../tools/recogniser/recogniser';

function value(id: string, name: string, ...synonyms: string[]): SlotValue {
  return { id, name: { value: name, synonyms } };
}

const model: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'restful back',
      intents: [
        { name: 'AMAZON.StopIntent', samples: [] },
        {
          name: 'WhyDoesMyBackHurtIntent',
          slots: [{ name: 'topic', type: 'Topic' }],
          samples: [
            'why does my back hurt',
            'why does my back hurt at night',
            'what makes my back ache in bed',
            'my back is killing me why',
            'is it {topic}',
            'could it be {topic}',
            'does {topic} make my back hurt',
          ],
        },
        {
          name: 'SleepBetterIntent',
          slots: [{ name: 'topic', type: 'Topic' }],
          samples: [
            'how can i sleep better',
            'give me a tip',
            'how do i use {topic}',
            'what about {topic}',
            'does {topic} help',
          ],
        },
        {
          name: 'RelieveNowIntent',
          samples: ['what helps right now', 'my back is killing me', 'make it stop', 'do something about the pain now'],
        },
        {
          name: 'VoiceStyleIntent',
          slots: [{ name: 'style', type: 'VoiceStyle' }],
          samples: ['{style}', 'speak {style}', 'can you speak {style}'],
        },
        {
          name: 'StartRoutineIntent',
          slots: [
            { name: 'length', type: 'RoutineLength' },
            { name: 'minutes', type: 'AMAZON.NUMBER' },
          ],
          samples: ['{length}', '{minutes} minutes', 'help me wind down'],
        },
        { name: 'ForgetMeIntent', slots: [{ name: 'scope', type: 'ForgetScope' }], samples: ['forget {scope}'] },
        {
          name: 'SetReminderIntent',
          slots: [{ name: 'time', type: 'AMAZON.TIME' }],
          samples: ['remind me at {time}', 'remind me to wind down at {time}'],
        },
        {
          name: 'WarningSignIntent',
          slots: [
            { name: 'sign', type: 'WarningSign' },
            { name: 'secondSign', type: 'WarningSign' },
          ],
          samples: ['{sign}', 'i have {sign}', '{sign} and {secondSign}', 'my back hurts and {sign}'],
        },
        { name: 'WhenToSeeADoctorIntent', samples: ['is it serious', 'should i see a doctor', 'when should i worry'] },
        { name: 'GoodNightIntent', samples: ['good night', "that's all", "i'm off to sleep"] },
      ],
      types: [
        {
          name: 'Topic',
          values: [
            value('mattress', 'my mattress', 'mattress', 'bed', 'mattresses'),
            value('pillow', 'a pillow', 'pillow', 'pillows'),
            value('knee-pillow', 'a pillow between my knees', 'pillow under my knees'),
            value('stress', 'stress', 'worry'),
          ],
        },
        { name: 'RoutineLength', values: [value('short', 'the five minute one', 'five minutes')] },
        { name: 'ForgetScope', values: [value('me', 'me', 'my data')] },
        {
          name: 'VoiceStyle',
          values: [value('slow', 'slower', 'slowly'), value('whisper', 'whisper', 'in a whisper')],
        },
        {
          name: 'WarningSign',
          values: [
            value(
              'both-legs',
              'both my legs are numb',
              'my legs are numb',
              'both legs feel weak',
              "i can't feel my legs",
            ),
            value('bladder-bowel', "i can't pee", 'i have wet myself', 'i am leaking pee'),
            value('leg-weakness', 'one leg is weak', 'my leg is numb'),
            value('fever', 'a fever', "i'm running a temperature", 'fever and chills'),
            value('self-harm', 'i want to die', 'i want to kill myself', 'i want to end it all'),
            value('accident', 'i fell off a ladder', 'i was in a car crash'),
          ],
        },
      ],
    },
  },
};

const data: RecogniserData = {
  model,
  language: 'en',
  builtins: { 'AMAZON.StopIntent': ['stop', 'shut up'], 'AMAZON.HelpIntent': ['help', 'what can i say'] },
  outOfScope: [
    'play some music',
    'what is the weather tomorrow',
    'turn off the lights',
    'tell me a joke',
    'my tooth hurts',
    'i am dying for a biscuit',
    'my phone is dead',
    'when did elvis die',
  ],
};

let recogniser: Recogniser;

beforeAll(async () => {
  recogniser = await createRecogniser(data);
});

function understood(utterance: string): [string, Record<string, string>] {
  const recognition = recogniser.recognise(utterance);
  return [recognition.intent, slotIds(recognition)];
}

describe('a sentence of the model', () => {
  test('is recognised word for word', () => {
    expect(recogniser.recognise('why does my back hurt at night')).toEqual({
      intent: 'WhyDoesMyBackHurtIntent',
      slots: {},
      score: 1,
      how: 'exact',
    });
  });

  test('is recognised whatever its case, punctuation and apostrophes', () => {
    expect(recogniser.recognise('  That’s ALL!  ').intent).toBe('GoodNightIntent');
  });

  test('has its slots filled with the id and the canonical value', () => {
    expect(understood('Is it my mattress?')).toEqual(['WhyDoesMyBackHurtIntent', { topic: 'mattress' }]);
    expect(recogniser.recognise('does worry make my back hurt').slots).toEqual({
      topic: { spoken: 'worry', type: 'Topic', id: 'stress', name: 'stress' },
    });
  });

  test('may be the platform’s own', () => {
    expect(understood('shut up')).toEqual(['AMAZON.StopIntent', {}]);
  });

  test('may stand among courtesies', () => {
    expect(recogniser.recognise('um, please, give me a tip, thanks').how).toBe('exact');
  });

  test('is recognised in other forms of its words', () => {
    expect(recogniser.recognise('does worrying make my back hurt')).toMatchObject({ how: 'slots' });
  });

  test('may hold a time', () => {
    expect(understood('remind me at half past ten')).toEqual(['SetReminderIntent', { time: '10:30' }]);
    expect(understood('remind me at 10 pm')).toEqual(['SetReminderIntent', { time: '22:00' }]);
  });
});

describe('a number', () => {
  test.each([
    ['seven minutes', '7'],
    ['12 minutes', '12'],
    ['a hundred and five minutes', '105'],
    ['three thousand minutes', '3000'],
    ['3000 minutes', '3000'],
  ])('is heard in %s', (utterance, minutes) => {
    expect(understood(utterance)).toEqual(['StartRoutineIntent', { minutes }]);
  });

  test.each(['five minutes', '5 minutes', 'well give me the five minute one'])('is none within a value: %s', (said) => {
    expect(understood(said)).toEqual(['StartRoutineIntent', { length: 'short' }]);
  });

  test('is no value where no sample has one', () => {
    expect(recogniser.recognise('one more thing about the pillow').slots).not.toHaveProperty('minutes');
  });
});

describe('a sentence nobody wrote down', () => {
  test.each([
    ['so how do i sleep better then', 'SleepBetterIntent', {}],
    ['why is my back hurting so much at night', 'WhyDoesMyBackHurtIntent', {}],
    ['would the pillow help me', 'SleepBetterIntent', { topic: 'pillow' }],
    ['could you remind me around half past ten', 'SetReminderIntent', { time: '10:30' }],
    ['do you think i should see a doctor about it', 'WhenToSeeADoctorIntent', {}],
  ])('%s', (utterance, intent, slots) => {
    expect(understood(utterance)).toEqual([intent, slots]);
  });

  test('takes the fuller of two values', () => {
    expect(understood('how do i use the pillow between both knees')).toEqual([
      'SleepBetterIntent',
      { topic: 'knee-pillow' },
    ]);
  });

  test.each([
    ['i was wondering dear whether you would happen to know why my back hurts', 'WhyDoesMyBackHurtIntent'],
    ['when would you say i ought to worry about it', 'WhenToSeeADoctorIntent'],
    ["ma back's aching why d'ye think", 'WhyDoesMyBackHurtIntent'],
  ])('is understood with all its talk around: %s', (utterance, intent) => {
    expect(recogniser.recognise(utterance).intent).toBe(intent);
  });

  test('is more than one vague word it shares with a value', () => {
    expect(understood('forget me')).toEqual(['ForgetMeIntent', { scope: 'me' }]);
    expect(recogniser.recognise('stay with me').intent).not.toBe('ForgetMeIntent');
    expect(recogniser.recognise('my data').intent).not.toBe('ForgetMeIntent');
  });

  test('may leave out who it is about', () => {
    expect(recogniser.recognise('want to die')).toMatchObject({ intent: 'WarningSignIntent', how: 'exact' });
  });

  test('needs the slot without which it means nothing', () => {
    expect(recogniser.recognise('can you speak').intent).not.toBe('VoiceStyleIntent');
  });
});

describe('a warning sign', () => {
  test.each([
    ['my legs have both gone numb', 'both-legs'],
    ['since this morning i just can’t feel my legs', 'both-legs'],
    ['honestly i think i might be running a bit of a temperature', 'fever'],
    ['i really want to die now', 'self-harm'],
  ])('is heard in %s', (utterance, sign) => {
    expect(understood(utterance)).toEqual(['WarningSignIntent', { sign }]);
  });

  test('is not mistaken for another whose words have the same stems', () => {
    expect(understood('my legs are numb')[1]).toEqual({ sign: 'both-legs' });
    expect(understood('my leg is numb')[1]).toEqual({ sign: 'leg-weakness' });
    expect(understood('well my legs are so numb today')[1]).toEqual({ sign: 'both-legs' });
  });

  test('may come with a second one, in the order they are said', () => {
    expect(understood('my legs are numb and i cannot pee')).toEqual([
      'WarningSignIntent',
      { sign: 'both-legs', secondSign: 'bladder-bowel' },
    ]);
    expect(understood('yesterday i fell off a ladder and now my legs are numb')).toEqual([
      'WarningSignIntent',
      { sign: 'accident', secondSign: 'both-legs' },
    ]);
  });

  test('is one when a single value says it all, and said twice it is still one', () => {
    expect(understood('fever and chills')).toEqual(['WarningSignIntent', { sign: 'fever' }]);
    expect(understood("a fever and i'm running a temperature")[1]).toEqual({ sign: 'fever' });
  });

  test.each([
    'my back is killing me',
    'oh my back is really killing me tonight',
    'i am dying for a cup of tea',
    'my phone died',
  ])('is not heard in %s', (utterance) => {
    expect(recogniser.recognise(utterance).intent).not.toBe('WarningSignIntent');
  });
});

describe('nonsense', () => {
  test.each(['banana purple window seven', 'what is the capital of peru', 'order me a pizza', '', '!?', 'the of and'])(
    '%s is left to Fallback',
    (utterance) => {
      expect(recogniser.recognise(utterance)).toMatchObject({
        intent: 'AMAZON.FallbackIntent',
        slots: {},
        how: 'fallback',
      });
    },
  );
});

test('two recognisers made from the same data give the same answers', async () => {
  const other = await createRecogniser(data);
  for (const utterance of [
    'my legs have both gone numb',
    'could the pillow be it',
    'order a pizza',
    'night is bad for my back',
  ]) {
    expect(other.recognise(utterance)).toEqual(recogniser.recognise(utterance));
  }
});

test('a language without data of its own still gets its sentences word for word', async () => {
  const other = await createRecogniser({ ...data, language: 'xx' });
  expect(other.recognise('Is it pillow?')).toMatchObject({ intent: 'WhyDoesMyBackHurtIntent', how: 'exact' });
});

describe('the measure', () => {
  test('counts intents, slots, missed and false warnings', () => {
    const measured = measure(recogniser, [
      { say: 'good night', intent: 'GoodNightIntent', slots: {} },
      { say: 'is it my mattress', intent: 'WhyDoesMyBackHurtIntent', slots: { topic: 'pillow' } },
      { say: 'my legs are numb', intent: 'WarningSignIntent', slots: { sign: 'both-legs' } },
      { say: 'i want to die', intent: 'GoodNightIntent', slots: {} },
      { say: 'play some music', intent: 'AMAZON.FallbackIntent', slots: {} },
    ]);
    expect(measured).toMatchObject({
      total: 5,
      right: 3,
      intentRight: 4,
      warningRecall: 1,
      falseWarnings: 0.25,
      outOfScopeToFallback: 1,
    });
    expect(measured.perIntent.GoodNightIntent).toEqual({ precision: 1, recall: 0.5, count: 2 });
    expect(measured.wrong.map(({ expected }) => expected.say)).toEqual(['is it my mattress', 'i want to die']);
  });
});
