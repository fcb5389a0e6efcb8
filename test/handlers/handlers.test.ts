import { WARNING_SIGNS } from '../../lambda/contract';
import { FRESH } from '../../lambda/conversation';
import { aboutTopic } from '../../lambda/knowledge/answers';
import { SIGNS } from '../../lambda/knowledge/warning-signs';
import { replyTo, said } from '../support/turn';

const OPENED = { opened: true } as const;
const ANSWERED = replyTo({
  intent: 'WhyDoesMyBackHurtIntent',
  slots: { topic: 'mattress' },
  conversation: OPENED,
}).conversation;

describe('a slot that matched nothing', () => {
  test.each([
    ['WhyDoesMyBackHurtIntent', ['C-night-common', 'C-night-nocause', 'RF-17']],
    ['SleepPositionIntent', ['C-position-none', 'C-preg-late']],
    ['SleepBetterIntent', ['C-pillow-between']],
    ['TellMeMoreIntent', ['C-night-common', 'C-night-nocause', 'RF-17']],
    ['SourceIntent', ['source.general']],
  ] as const)('gives the general answer of %s', (intent, keys) => {
    expect(said(replyTo({ intent }))).toEqual(keys);
  });
});

describe('a warning sign', () => {
  test.each(WARNING_SIGNS)('%s is read back, offers nothing else, and closes the microphone', (sign) => {
    const reply = replyTo({ intent: 'WarningSignIntent', slots: { sign }, conversation: ANSWERED });
    expect(said(reply)[0]).toMatch(new RegExp(`^(warning\\.heard|crisis)\\.${sign}$`));
    expect(reply.ask).toBeUndefined();
    expect(reply.card).toBeUndefined();
  });

  test.each(WARNING_SIGNS)('%s is heard at normal volume if it cannot wait', (sign) => {
    const reply = replyTo({ intent: 'WarningSignIntent', slots: { sign }, conversation: ANSWERED });
    expect(reply.voice === 'normal').toBe(['emergency', 'crisis', 'maternity'].includes(SIGNS[sign].level));
  });

  test('with a danger to the body and a wish to die gets the emergency number first, then the crisis line', () => {
    const keys = said(replyTo({ intent: 'WarningSignIntent', slots: { sign: 'self-harm', secondSign: 'overdose' } }));
    expect(keys).toEqual([
      'warning.heard.overdose',
      'warning.emergency.call',
      'crisis.after',
      'warning.emergency.again',
    ]);
  });

  test.each([
    ['self-harm', 'crisis.call'],
    ['despair', 'crisis.offer'],
  ])('%s gets warmth and the crisis line', (sign, call) => {
    expect(said(replyTo({ intent: 'WarningSignIntent', slots: { sign } }))).toEqual([`crisis.${sign}`, call]);
  });

  test('of two signs, the crisis is heard', () => {
    const slots = { sign: 'night-pain', secondSign: 'self-harm' };
    expect(said(replyTo({ intent: 'WarningSignIntent', slots }))[0]).toBe('crisis.self-harm');
  });

  test('of despair and self-harm, the certain one is answered, whichever was said first', () => {
    const slots = { sign: 'despair', secondSign: 'self-harm' };
    expect(said(replyTo({ intent: 'WarningSignIntent', slots }))).toEqual(['crisis.self-harm', 'crisis.call']);
  });

  test.each([
    [
      'accident',
      ['warning.heard.accident', 'warning.emergency.call', 'warning.also.accident', 'warning.emergency.again'],
    ],
    [
      'saddle-numbness',
      [
        'warning.heard.saddle-numbness',
        'warning.emergency.call',
        'warning.also.saddle-numbness',
        'warning.emergency.again',
      ],
    ],
    ['cancer', ['warning.heard.cancer', 'warning.urgent.call', 'warning.also.cancer', 'warning.urgent.again']],
    ['night-pain', ['warning.heard.night-pain', 'warning.instead.night-pain', 'warning.worse']],
  ])('%s has words of its own, after whom to call', (sign, keys) => {
    expect(said(replyTo({ intent: 'WarningSignIntent', slots: { sign } }))).toEqual(keys);
  });

  test('that a second one raises is read back as two, with nothing before the number but that', () => {
    const slots = { sign: 'cancer', secondSign: 'leg-weakness' };
    expect(said(replyTo({ intent: 'WarningSignIntent', slots }))).toEqual([
      'warning.heard.two',
      'warning.emergency.call',
      'warning.emergency.again',
    ]);
  });

  test('with despair is loud enough, and the crisis line is offered', () => {
    const reply = replyTo({ intent: 'WarningSignIntent', slots: { sign: 'fever', secondSign: 'despair' } });
    expect(said(reply)).toContain('crisis.afterOffer');
    expect(reply.voice).toBe('normal');
  });

  test('that was not understood gets the number, all signs to worry about, and the crisis line, never a tip', () => {
    const reply = replyTo({ intent: 'WarningSignIntent' });
    expect(said(reply)).toEqual([
      'warning.plea',
      'worry.now.nerves',
      'worry.now.others',
      'worry.now.call',
      'worry.soon.first',
      'worry.soon.second',
      'worry.soon.call',
      'warning.unclear',
    ]);
    expect(reply.voice).toBe('normal');
  });
});

describe('tips', () => {
  test('heard in any answer are not offered again as news', () => {
    const { conversation } = replyTo({ intent: 'RelieveNowIntent', conversation: OPENED });
    expect(conversation.known.tips.heard).toEqual(['C-pillow-between', 'C-heat']);
    expect(said(replyTo({ intent: 'SleepBetterIntent', conversation }))).toEqual(['C-pillow-under']);
  });

  test('that did not help are left out, and another is offered', () => {
    const first = replyTo({ intent: 'SleepBetterIntent', conversation: OPENED });
    const feedback = replyTo({
      intent: 'TipFeedbackIntent',
      slots: { feedback: 'did-not-help' },
      conversation: first.conversation,
    });
    expect(feedback.conversation.known.tips.unhelpful).toEqual(['C-pillow-between']);
    expect(feedback.ask).toBe('anotherTip');
    expect(said(replyTo({ intent: 'AMAZON.YesIntent', conversation: feedback.conversation }))).toEqual([
      'C-pillow-under',
    ]);
  });

  test('that helped are acknowledged', () => {
    const { conversation } = replyTo({ intent: 'SleepBetterIntent', conversation: OPENED });
    const reply = replyTo({ intent: 'TipFeedbackIntent', slots: { feedback: 'helped' }, conversation });
    expect(said(reply)).toEqual(['feedback.helped']);
  });

  test('are judged by the one heard last', () => {
    const relief = replyTo({ intent: 'RelieveNowIntent', conversation: OPENED });
    const more = replyTo({ intent: 'AMAZON.YesIntent', conversation: relief.conversation });
    const slots = { feedback: 'did-not-help' };
    const reply = replyTo({ intent: 'TipFeedbackIntent', slots, conversation: more.conversation });
    expect(reply.conversation.known.tips.unhelpful).toEqual(['C-breath-pace']);
  });

  test('are not praised when nobody knows what was said of them', () => {
    const { conversation } = replyTo({ intent: 'SleepBetterIntent', conversation: OPENED });
    expect(said(replyTo({ intent: 'TipFeedbackIntent', conversation }))).toEqual(['feedback.which']);
  });

  test('cannot be judged before one was heard', () => {
    expect(said(replyTo({ intent: 'TipFeedbackIntent', slots: { feedback: 'helped' } }))).toEqual(['feedback.which']);
  });
});

describe('who says so', () => {
  test('names each ground of the answer just heard', () => {
    const [first, second] = replyTo({ intent: 'SourceIntent', conversation: ANSWERED }).say;
    expect(first).toEqual({ key: 'source.first', values: { source: { key: 'source.view' } } });
    expect(second).toMatchObject({ key: 'source.second', values: { source: { values: { year: 2003 } } } });
  });

  test('says it once when both claims stand on the same ground', () => {
    const reply = replyTo({ intent: 'SourceIntent', slots: { topic: 'knee-pillow' }, conversation: OPENED });
    expect(reply.say).toEqual([{ key: 'source.whole', values: { source: { key: 'source.tip' } } }]);
  });

  test('does not make the answer forget where it was', () => {
    const { conversation } = replyTo({ intent: 'SourceIntent', conversation: ANSWERED });
    const more = replyTo({ intent: 'TellMeMoreIntent', conversation });
    expect(said(more)).toEqual(aboutTopic('mattress', 'cause').layers[1]);
  });
});

describe('when to worry', () => {
  const { conversation } = replyTo({ intent: 'WhenToSeeADoctorIntent', conversation: ANSWERED });

  test('goes on with the signs to call about soon when asked for more', () => {
    expect(said(replyTo({ intent: 'TellMeMoreIntent', conversation }))[0]).toBe('worry.soon.first');
  });

  test('is not sourced by an older answer', () => {
    expect(said(replyTo({ intent: 'SourceIntent', conversation }))).toEqual(['source.general']);
  });

  test.each(['AMAZON.FallbackIntent', 'AMAZON.HelpIntent'] as const)(
    'asks again on %s, even as a one-shot',
    (intent) => {
      const oneShot = replyTo({ intent: 'WhenToSeeADoctorIntent' });
      const again = replyTo({ intent, conversation: oneShot.conversation });
      expect(again.ask).toBe('soonSigns');
      const mumble = replyTo({ intent: 'AMAZON.FallbackIntent', conversation: oneShot.conversation });
      expect(replyTo({ intent: 'AMAZON.FallbackIntent', conversation: mumble.conversation }).ask).toBeUndefined();
    },
  );
});

describe('say that again', () => {
  test('repeats the last answer, not that something was missed, and does not keep the microphone open for ever', () => {
    const answer = replyTo({ intent: 'RelieveNowIntent', conversation: OPENED });
    const missed = replyTo({ intent: 'AMAZON.FallbackIntent', conversation: answer.conversation });
    const again = replyTo({ intent: 'AMAZON.RepeatIntent', conversation: missed.conversation });
    expect(again.say).toEqual(answer.say);
    expect(replyTo({ intent: 'AMAZON.FallbackIntent', conversation: again.conversation }).ask).toBeUndefined();
  });

  test('repeats the words and the question', () => {
    const answer = replyTo({ intent: 'RelieveNowIntent', conversation: OPENED });
    const again = replyTo({ intent: 'AMAZON.RepeatIntent', conversation: answer.conversation });
    expect({ say: again.say, ask: again.ask }).toEqual({ say: answer.say, ask: answer.ask });
  });

  test('tells what can be asked when nothing was said yet', () => {
    expect(said(replyTo({ intent: 'AMAZON.RepeatIntent' }))).toEqual(['help.oneShot']);
  });
});

describe('the voice', () => {
  test.each(['whisper', 'soft', 'normal', 'slow'])('is %s for the rest of the conversation', (style) => {
    const reply = replyTo({ intent: 'VoiceStyleIntent', slots: { style }, conversation: OPENED });
    expect(reply.conversation.known.voice).toBe(style);
    expect(said(reply)).toEqual([`voice.${style}`]);
  });

  test('of a one-shot is for the next conversation, and if it cannot be kept it says how', () => {
    const reply = replyTo({ intent: 'VoiceStyleIntent', slots: { style: 'whisper' } });
    expect(said(reply)).toEqual(['voice.later.whisper']);
    expect(reply.otherwise).toEqual([{ key: 'voice.notKept' }]);
  });
});

test('a yes to nothing was not meant for us', () => {
  expect(said(replyTo({ intent: 'AMAZON.YesIntent', conversation: OPENED }))).toEqual(['fallback.first']);
});

test('a yes to an open question tells what can be asked', () => {
  const welcome = replyTo({});
  expect(welcome.conversation).toMatchObject({
    ...FRESH,
    known: { welcomed: true },
    unsaved: [{ set: { welcomed: true } }],
    opened: true,
    asked: 'welcome',
  });
  const yes = replyTo({ intent: 'AMAZON.YesIntent', conversation: welcome.conversation });
  expect(said(yes)).toEqual(['help.open']);
});

test.each(['pregnancy', 'leg-pain', 'diagnosis', 'medicine', 'scan'] as const)(
  'nothing about %s is left on a card',
  (topic) => {
    expect(replyTo({ intent: 'SleepBetterIntent', slots: { topic } }).card).toBeUndefined();
  },
);
