import { FRESH } from '../../lambda/conversation';
import { goingOn } from '../../lambda/handlers/going-on';
import { windDown } from '../../lambda/handlers/wind-down';
import { NOTHING, type Remembered } from '../../lambda/memory/remembered';
import type { Place } from '../../lambda/routine/place';
import { PLANS } from '../../lambda/routine/plans';
import type { RoutineState } from '../../lambda/routine/state';
import { NIGHT, replyTo, said, turn } from '../support/turn';

const GATED: Remembered = { ...NOTHING, gate: true, gentle: false };
const OPENED = { opened: true } as const;
const STEPPING: RoutineState = {
  phase: 'going',
  plan: 'medium',
  mode: 'step-by-step',
  gentle: false,
  still: false,
  offBack: false,
  at: 3,
};

const known = (more: Partial<Remembered>) => ({ known: { ...GATED, ...more } });
const place = (more: Partial<Place> = {}): Place => ({
  plan: 'medium',
  mode: 'hands-free',
  at: 0,
  since: NIGHT,
  until: PLANS.medium.length,
  ...more,
});

describe('without a wind-down', () => {
  const tip = replyTo({ intent: 'SleepBetterIntent', conversation: OPENED });
  const answer = replyTo({ intent: 'WhyDoesMyBackHurtIntent', conversation: OPENED });

  test('"next" after a tip is the next tip', () => {
    expect(said(replyTo({ intent: 'AMAZON.NextIntent', conversation: tip.conversation }))).toEqual(['C-pillow-under']);
  });

  test('"next" and "resume" after an answer are more of it', () => {
    const more = ['C-sleep-twoway', 'C-night-still'];
    expect(said(replyTo({ intent: 'AMAZON.NextIntent', conversation: answer.conversation }))).toEqual(more);
    expect(said(replyTo({ intent: 'AMAZON.ResumeIntent', conversation: answer.conversation }))).toEqual(more);
  });

  test('"previous" after an answer says it again', () => {
    expect(replyTo({ intent: 'AMAZON.PreviousIntent', conversation: answer.conversation }).say).toEqual(answer.say);
  });

  test.each(['AMAZON.NextIntent', 'AMAZON.PreviousIntent', 'ResumeRoutineIntent', 'AMAZON.ResumeIntent'] as const)(
    '%s as a one-shot says that there is none, and how to start one',
    (intent) => {
      const reply = replyTo({ intent });
      expect(said(reply)).toEqual(['routine.noneOneShot']);
      expect(reply.ask).toBeUndefined();
    },
  );

  test('"pause" is silence', () => {
    expect(replyTo({ intent: 'AMAZON.PauseIntent', conversation: answer.conversation })).toMatchObject({ say: [] });
  });

  test('"it hurts" is about a tip just heard, or else a plea', () => {
    const left = replyTo({ intent: 'ItHurtsIntent', conversation: tip.conversation });
    expect(left.conversation.known.tips.unhelpful).toEqual(['C-pillow-between']);
    expect(said(replyTo({ intent: 'ItHurtsIntent' }))).toEqual(said(replyTo({ intent: 'RelieveNowIntent' })));
  });

  test('"the normal version" is kept for the next one', () => {
    const reply = replyTo({ intent: 'NormalVersionIntent', conversation: known({ gentle: true }) });
    expect(said(reply)).toEqual(['routine.version.normalKept']);
    expect(reply.conversation.known.gentle).toBe(false);
  });
});

describe('in a wind-down', () => {
  const conversation = { ...OPENED, ...known({}), routine: STEPPING, asked: 'next' as const };

  test.each(['TipFeedbackIntent', 'ItHurtsIntent'] as const)('%s that makes it worse ends the movements', (intent) => {
    const reply = replyTo({ intent, slots: { feedback: 'did-not-help' }, conversation });
    expect(said(reply)[0]).toBe('routine.hurts');
    expect(reply.conversation.routine).toMatchObject({ still: true });
    expect(reply.conversation.known.still).toBe(NIGHT);
  });

  test.each(['TellMeMoreIntent', 'ResumeRoutineIntent', 'AMAZON.ResumeIntent', 'AMAZON.YesIntent'] as const)(
    '%s goes on to the next step',
    (intent) => {
      expect(replyTo({ intent, conversation }).conversation.routine?.at).toBe(4);
    },
  );

  test('"tell me more" about an answer in between is about the answer', () => {
    const answer = replyTo({ intent: 'WhyDoesMyBackHurtIntent', conversation });
    const more = replyTo({ intent: 'TellMeMoreIntent', conversation: answer.conversation });
    expect(said(more)).toEqual(['C-sleep-twoway', 'C-night-still']);
    expect(more.ask).toBe('next');
  });

  test('the last step closes the microphone, and it is over', () => {
    const routine = { ...STEPPING, at: PLANS.medium.length - 2 };
    const reply = replyTo({ intent: 'AMAZON.NextIntent', conversation: { ...conversation, routine } });
    expect(reply.ask).toBeUndefined();
    expect(reply.conversation.routine).toBeUndefined();
    const later = replyTo({ intent: 'ResumeRoutineIntent', conversation: { known: reply.conversation.known } });
    expect(said(later)).toEqual(['routine.noneOneShot']);
  });

  test('a launch begins a new conversation, and nobody is nagged', () => {
    const reply = replyTo({ conversation: known({ welcomed: true, place: place() }) });
    expect(said(reply)).toEqual(['welcome']);
    expect(reply.conversation.routine).toBeUndefined();
  });

  test('is not mistaken for one that was stopped with the speech', () => {
    const reply = replyTo({ intent: 'AMAZON.StopIntent', conversation });
    expect(reply).toMatchObject({ say: [] });
    expect(reply.ask).toBeUndefined();
  });
});

describe('how long', () => {
  const plan = (asked: Parameters<typeof replyTo>[0]) =>
    replyTo({ intent: 'StartRoutineIntent', conversation: known({ length: 'medium' }), ...asked }).conversation.known
      .place?.plan;

  test.each([
    ['nothing said, or "?": as last time', {}, 'medium'],
    ['a length that was named', { slots: { length: 'long' } }, 'long'],
    ['seven minutes', { minutes: 7 }, 'short'],
    ['a number that is none', { minutes: -3 }, 'medium'],
    ['a length beats a number', { slots: { length: 'short' }, minutes: 12 }, 'short'],
  ])('%s', (_, asked, expected) => {
    expect(plan(asked)).toBe(expected);
  });

  test('a moment needs no gate, leaves no trace and is no preference', () => {
    const reply = replyTo({ intent: 'StartRoutineIntent', minutes: 0 });
    expect(said(reply).at(-1)).toBe('routine.close.night');
    expect(reply.conversation.unsaved).toEqual([]);
  });

  test('what was chosen at the gate stays chosen, whatever else is', () => {
    const gate = replyTo({ intent: 'StartRoutineIntent', slots: { length: 'medium' } });
    const stepping = replyTo({
      intent: 'StartRoutineIntent',
      slots: { mode: 'step-by-step' },
      conversation: gate.conversation,
    });
    const begun = replyTo({ intent: 'AMAZON.YesIntent', conversation: stepping.conversation });
    expect(said(begun)).toContain('routine.opening.medium');
    expect(begun.ask).toBe('next');
  });

  test('another length asked for at the gate is taken, and the gate not said again', () => {
    const gate = replyTo({ intent: 'StartRoutineIntent' });
    const longer = replyTo({
      intent: 'StartRoutineIntent',
      slots: { length: 'long' },
      conversation: gate.conversation,
    });
    expect({ say: longer.say, ask: longer.ask }).toEqual({ say: [], ask: 'start' });
    const mumbled = replyTo({ intent: 'AMAZON.NextIntent', conversation: longer.conversation });
    const begun = replyTo({ intent: 'AMAZON.YesIntent', conversation: mumbled.conversation });
    expect(said(begun)[0]).toBe('routine.opening.long');
    expect(begun.conversation.known).toMatchObject({ gate: true, gentle: false, length: 'long' });
  });
});

describe('the gate', () => {
  test('is there when nobody knows which version suits, though it was passed', () => {
    const { gentle, ...unknown } = GATED;
    const reply = replyTo({ intent: 'StartRoutineIntent', conversation: { known: unknown } });
    expect(reply.ask).toBe('start');
  });

  test('is not there for whoever woke up, who is whispered to', () => {
    const reply = replyTo({ intent: 'WokeUpIntent', conversation: { known: { ...NOTHING, voice: 'normal' } } });
    expect(reply.ask).toBeUndefined();
    expect(reply.voice).toBe('whisper');
    expect(said(reply)[0]).toBe('routine.night.common');
  });

  test('is not passed by a yes to something else', () => {
    const gate = replyTo({ intent: 'StartRoutineIntent', conversation: OPENED });
    const asked = replyTo({ intent: 'WhyDoesMyBackHurtIntent', conversation: gate.conversation });
    const yes = replyTo({ intent: 'AMAZON.YesIntent', conversation: asked.conversation });
    expect(yes.conversation.known.gate).toBeUndefined();
  });
});

describe('a reason for the gentle version', () => {
  test.each(['pregnancy', 'thin-bones', 'operation', 'other'])(
    '%s is nowhere in what is kept or carried on',
    (reason) => {
      for (const conversation of [FRESH, { ...OPENED, ...known({}), routine: STEPPING }]) {
        const reply = replyTo({ intent: 'GentleVersionIntent', slots: { reason }, conversation });
        const { said: words, ...carried } = reply.conversation;
        expect(JSON.stringify(carried)).not.toMatch(/pregnan|bones|operation|other/);
        expect(reply.conversation.known.gentle).toBe(true);
      }
    },
  );
});

/** Read from a table, so that the place can be kept. */
const KEPT = { recalled: { version: 1, written: NIGHT } };

describe('a wind-down in parts', () => {
  test('is not cut where nobody can go on with it', () => {
    const asked = turn({ intent: 'StartRoutineIntent', conversation: known({ length: 'medium' }) });
    expect(said(windDown.reply({ ...asked, segmentSeconds: 240 })).at(-1)).toBe('routine.close.night');
  });

  const withParts = {
    ...turn({ intent: 'StartRoutineIntent', conversation: { ...known({ length: 'medium' }), ...KEPT } }),
    segmentSeconds: 240,
  };

  test('ends each part with how to go on, and goes on with the next one', () => {
    const first = windDown.reply(withParts);
    expect(said(first).at(-1)).toBe('routine.cut');
    expect(first.ask).toBeUndefined();
    const conversation = { ...FRESH, ...KEPT, known: first.conversation.known };
    const spoken = PLANS.medium
      .slice(0, first.conversation.known.place?.until)
      .reduce((sum, row) => sum + row.seconds, 0);
    const second = goingOn.reply({ ...withParts, conversation, now: NIGHT + (spoken + 60) * 1000 });
    expect(said(second)[0]).toBe('routine.roll.skip');
    const until = second.conversation.known.place?.until ?? 0;
    expect(until).toBeGreaterThan(first.conversation.known.place?.until ?? 0);
  });
});

describe('how somebody lies', () => {
  test('on the side, for whoever does not lie on the left of it, is the right', () => {
    const conversation = known({ avoids: ['left-side'] });
    const reply = replyTo({ intent: 'PreferPositionIntent', slots: { position: 'side' }, conversation });
    expect(reply.conversation.known).toMatchObject({ position: 'right-side', avoids: ['left-side'] });
  });

  test('that was not understood changes nothing', () => {
    const reply = replyTo({ intent: 'AvoidPositionIntent', conversation: OPENED });
    expect(said(reply)).toEqual(['lying.which']);
    expect(reply.conversation.unsaved).toEqual([]);
  });

  test('goes with what is done while it speaks', () => {
    const conversation = known({ place: place() });
    const now = NIGHT + 120_000;
    const reply = replyTo({ intent: 'AvoidPositionIntent', slots: { position: 'back' }, conversation, now });
    expect(said(reply).slice(0, 3)).toEqual(['lying.avoid', 'routine.gentle.side', 'routine.slide.how']);
  });
});
