import fc from 'fast-check';
import { INTENTS, type IntentName, SLOTS, type SlotName } from '../../lambda/contract';
import { type Conversation, FRESH } from '../../lambda/conversation';
import { QUESTIONS } from '../../lambda/lines';
import { readRemembered } from '../../lambda/memory/reading';
import { NOTHING, type Remembered } from '../../lambda/memory/remembered';
import { PLANS } from '../../lambda/routine/plans';
import { doneAt } from '../../lambda/routine/state';
import { spokenText } from '../../simulator/show';
import { readContract } from '../../tools/contract';
import { checkResponse } from '../support/checks';
import { intent, launch } from '../support/requests';
import { emptyStore, testSkill } from '../support/skill';
import { NIGHT, replyTo, said } from '../support/turn';

/*
 * Nights as they may come: anything that can be said, in any order, with any time in between, in conversations and as one-shots. The words
 * do not matter here, but that nothing sticks, repeats itself, or is lost.
 */
const CONTRACT = readContract();
const BUILT = INTENTS.filter((name) => CONTRACT.intents[name]?.built);

interface Said {
  readonly intent?: IntentName;
  readonly slots: Partial<Record<SlotName, string>>;
  readonly minutes?: number | undefined;
  /** Seconds since the one before. */
  readonly after: number;
  /** The conversation before it is over, and this begins a new one. */
  readonly anew: boolean;
}

/** Most of what is said is about the wind-down, so that long ones come about. */
const anyIntent = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<IntentName>(
      'StartRoutineIntent',
      'StartRoutineIntent',
      'ResumeRoutineIntent',
      'AMAZON.YesIntent',
      'AMAZON.YesIntent',
      'AMAZON.NextIntent',
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.PauseIntent',
      'ItHurtsIntent',
      'GentleVersionIntent',
      'NormalVersionIntent',
      'TellMeMoreIntent',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...BUILT) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const anySaid: fc.Arbitrary<Said> = anyIntent.chain((name) => {
  const slots = Object.entries(CONTRACT.intents[name ?? '']?.slots ?? {}).filter(([slot]) => slot in SLOTS);
  const filled = slots.map(([slot]) => [
    slot,
    fc.option(fc.constantFrom(...SLOTS[slot as SlotName]), { nil: undefined }),
  ]);
  return fc
    .record({
      slots: fc.record(Object.fromEntries(filled) as Record<string, fc.Arbitrary<string | undefined>>),
      minutes: fc.option(fc.constantFrom(0, 1, 5, 7, 10, 3000), { nil: undefined }),
      after: fc.constantFrom(1, 20, 100, 400, 3600, 24 * 3600),
      anew: fc.nat({ max: 9 }).map((n) => n === 0),
    })
    .map((rest) => ({ ...(name ? { intent: name } : {}), ...rest }) as Said);
});
/** What was known before, and what is then said. Some have done it before, step by step. */
const anyNights = fc.record({
  known: fc.constantFrom<Remembered>(
    NOTHING,
    { ...NOTHING, gate: true, gentle: false, mode: 'step-by-step' },
    { ...NOTHING, gate: true, gentle: true, mode: 'step-by-step', length: 'long' },
    { ...NOTHING, gate: true, gentle: false },
  ),
  talk: fc.array(anySaid, { minLength: 1, maxLength: 25 }),
});

/** What comes of it, turn by turn, with a memory that keeps everything. */
function* turnsOf({ known: before, talk }: { known: Remembered; talk: readonly Said[] }) {
  let conversation: Conversation = { ...FRESH, known: before };
  let now = NIGHT;
  for (const { intent: name, slots, minutes, after, anew } of talk) {
    now += after * 1000;
    const known = conversation.known;
    const before: Conversation = anew || !name ? { ...FRESH, known } : conversation;
    const filled = Object.fromEntries(Object.entries(slots).filter(([, id]) => id !== undefined));
    const reply = replyTo({
      ...(name ? { intent: name } : {}),
      slots: filled,
      ...(minutes === undefined ? {} : { minutes }),
      conversation: before,
      now,
    });
    yield { name, before, reply, now };
    const after_ = JSON.parse(JSON.stringify({ ...reply.conversation, unsaved: [] })) as Conversation;
    // What a closed microphone leaves is what is remembered.
    conversation = reply.ask ? after_ : { ...FRESH, known: reply.forget ? FRESH.known : after_.known };
  }
}

const RUNS = { numRuns: 2000 };

test('these nights hold all that can happen', () => {
  const seen = new Set<string>();
  for (const nights of fc.sample(anyNights, { numRuns: 500, seed: 1 })) {
    for (const { reply } of turnsOf(nights)) for (const key of [...said(reply), `ask.${reply.ask}`]) seen.add(key);
  }
  const wanted = ['gate.signs', 'tilt.how', 'slide.how', 'sway.shift', 'hurts', 'paused', 'back.now', 'back.tonight'];
  expect(wanted.filter((key) => !seen.has(`routine.${key}`))).toEqual([]);
  expect(['start', 'next', 'goOn', 'startOne', 'forgetMe'].filter((id) => !seen.has(`ask.${id}`))).toEqual([]);
});

test('the gate is not there again once it was passed', () => {
  fc.assert(
    fc.property(anyNights, (nights) => {
      for (const { before, reply } of turnsOf(nights)) {
        const { gate, gentle } = before.known;
        if (gate && gentle !== undefined) expect(said(reply)).not.toContain('routine.gate.signs');
      }
    }),
    RUNS,
  );
});

test('no movement is begun by anybody who has not heard the gate', () => {
  fc.assert(
    fc.property(anyNights, (nights) => {
      let heard = nights.known.gate === true;
      for (const { reply } of turnsOf(nights)) {
        const keys = said(reply);
        heard ||= keys.includes('routine.gate.signs');
        if (keys.some((key) => /^routine\.(tilt|roll|knee|sway|slide|glute)\./.test(key))) expect(heard).toBe(true);
        if (reply.forget) heard = false;
      }
    }),
    RUNS,
  );
});

test('a one-shot opens the microphone for nothing but what it may ask', () => {
  const may = ['start', 'next', 'goOn', 'soonSigns', 'forgetMe', 'forgetEveryone'];
  const byWords = ['StartRoutineIntent', 'AMAZON.NextIntent', 'AMAZON.PreviousIntent', 'AMAZON.StartOverIntent'];
  fc.assert(
    fc.property(anyNights, (nights) => {
      for (const { name, before, reply } of turnsOf(nights)) {
        if (before.opened || before.asked || !name || !reply.ask) continue;
        expect(may).toContain(reply.ask);
        // A step is asked for in so many words, or it was being said.
        const steps =
          reply.ask !== 'next' || /Routine|Resume|TellMeMore|Gentle|Normal/.test(name) || byWords.includes(name);
        expect({ name, steps }).toEqual({ name, steps: true });
      }
    }),
    RUNS,
  );
});

test('what is in a conversation and in memory always makes sense', () => {
  fc.assert(
    fc.property(anyNights, (nights) => {
      for (const { reply } of turnsOf(nights)) {
        const { routine, known, asked } = reply.conversation;
        if (routine) expect(routine.phase === 'gate' || doneAt(routine, routine.at) !== undefined).toBe(true);
        if (reply.ask === 'next') expect(routine?.phase).toBe('going');
        if (reply.ask === 'start') expect(routine?.phase).toBe('gate');
        if (known.place) expect(known.place.at).toBeLessThanOrEqual(PLANS[known.place.plan].length);
        expect(readRemembered(JSON.parse(JSON.stringify(known)))).toEqual(known);
        expect(asked === undefined || asked in QUESTIONS).toBe(true);
      }
    }),
    RUNS,
  );
});

test('a wind-down said in one go closes the microphone and ends in good night', () => {
  fc.assert(
    fc.property(anyNights, (nights) => {
      for (const { reply } of turnsOf(nights)) {
        const keys = said(reply);
        if (!keys.includes('routine.close.night')) continue;
        expect(keys.at(-1)).toBe('routine.close.night');
        expect(reply.ask).toBeUndefined();
      }
    }),
    RUNS,
  );
});

test('every response of any night passes the checks that all responses pass', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySaid, { minLength: 1, maxLength: 8 }), async (nights) => {
      const { handler, failures } = testSkill({ store: emptyStore() });
      let attributes: Record<string, unknown> | undefined;
      let now = NIGHT;
      for (const { intent: name, slots, after, anew } of nights) {
        now += after * 1000;
        const first: boolean = anew || !attributes || !name;
        const bedside = { first, attributes: first ? {} : (attributes ?? {}), timestamp: new Date(now).toISOString() };
        const filled = Object.entries(slots).map(([slot, id]) => [slot, id ?? '']);
        const answer = await handler(name ? intent(name, Object.fromEntries(filled), bedside) : launch(bedside));
        checkResponse(answer);
        expect({ name, failures }).toEqual({ name, failures: [] });
        expect(spokenText(answer.response)).not.toContain('Something went wrong');
        attributes = answer.response.shouldEndSession === false ? answer.sessionAttributes : undefined;
      }
    }),
    { numRuns: 250 },
  );
}, 60_000);
