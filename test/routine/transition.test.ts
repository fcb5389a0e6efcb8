import fc from 'fast-check';
import { PLAN_IDS, PLANS } from '../../lambda/routine/plans';
import { doneAt, forward, type RoutineState, startOf } from '../../lambda/routine/state';
import { type RoutineEvent, transition } from '../../lambda/routine/transition';

const EVENTS: readonly RoutineEvent[] = [
  'ready',
  'next',
  'previous',
  'repeat',
  'pause',
  'resume',
  'startOver',
  'hurts',
  'gentle',
  'normal',
];

const anyEvents = fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 });
const anyBeginning = fc
  .record({
    plan: fc.constantFrom(...PLAN_IDS),
    mode: fc.constantFrom('hands-free' as const, 'step-by-step' as const),
    gentle: fc.boolean(),
    still: fc.boolean(),
    offBack: fc.boolean(),
    phase: fc.constantFrom('gate' as const, 'going' as const),
  })
  .map((manner): RoutineState => ({ ...manner, at: forward(manner, 0) }));

const following = (state: RoutineState, events: readonly RoutineEvent[]) => events.reduce(transition, state);
const lengthOf = ({ plan }: RoutineState) => PLANS[plan].length;

const RUNS = { numRuns: 3000 };

describe('whatever happens, in whatever order', () => {
  test('a step that is being said is one that is done tonight', () => {
    fc.assert(
      fc.property(anyBeginning, anyEvents, (beginning, events) => {
        const state = following(beginning, events);
        expect(doneAt(state, state.at) !== undefined).toBe(state.phase !== 'over');
        if (state.phase === 'over') expect(state.at).toBe(lengthOf(state));
      }),
      RUNS,
    );
  });

  test('the gate is passed once and never comes again', () => {
    fc.assert(
      fc.property(anyBeginning, anyEvents, (beginning, events) => {
        const phases = events.map((_, index) => following(beginning, events.slice(0, index + 1)).phase);
        const passed = [beginning.phase, ...phases].findIndex((phase) => phase !== 'gate');
        expect(passed < 0 ? [] : phases.slice(passed).filter((phase) => phase === 'gate')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('it never sticks: a yes and enough "next" lead to the end', () => {
    fc.assert(
      fc.property(anyBeginning, anyEvents, (beginning, events) => {
        const state = following(beginning, events);
        const onward = Array.from({ length: lengthOf(state) + 1 }, () => 'next' as const);
        expect(following(state, ['ready', ...onward]).phase).toBe('over');
      }),
      RUNS,
    );
  });

  test('previous undoes next', () => {
    fc.assert(
      fc.property(anyBeginning, anyEvents, (beginning, events) => {
        const state = following(beginning, events);
        if (state.phase !== 'going') return;
        expect(following(state, ['next', 'previous'])).toEqual(state);
      }),
      RUNS,
    );
  });

  test('an event that comes twice does no harm: only next and previous move on', () => {
    fc.assert(
      fc.property(anyBeginning, anyEvents, fc.constantFrom(...EVENTS), (beginning, events, event) => {
        if (event === 'next' || event === 'previous') return;
        const once = following(beginning, [...events, event]);
        expect(transition(once, event)).toEqual(once);
      }),
      RUNS,
    );
  });

  test('it is unchanged by being carried through JSON', () => {
    fc.assert(
      fc.property(anyBeginning, anyEvents, (beginning, events) => {
        const state = following(beginning, events);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      RUNS,
    );
  });

  test('once something hurt, no movement comes until the normal version is asked for', () => {
    fc.assert(
      fc.property(anyBeginning, anyEvents, anyEvents, (beginning, before, later) => {
        const state = following(beginning, ['ready', ...before]);
        if (state.phase === 'over') return;
        const hurt = transition(state, 'hurts');
        const quiet = later.filter((event) => event !== 'normal');
        quiet.forEach((_, index) => {
          const { plan, at, phase } = following(hurt, quiet.slice(0, index + 1));
          if (phase !== 'over') expect(PLANS[plan][at]?.part).not.toBe('movement');
        });
      }),
      RUNS,
    );
  });
});

describe('one event', () => {
  const going: RoutineState = {
    phase: 'going',
    plan: 'medium',
    mode: 'step-by-step',
    gentle: false,
    still: false,
    offBack: false,
    at: 3,
  };
  const gate: RoutineState = { ...going, phase: 'gate', at: 0 };
  const position = startOf('medium', 'position');

  test.each<[string, RoutineState, RoutineEvent, Partial<RoutineState>]>([
    ['yes passes the gate', gate, 'ready', { phase: 'going', at: 0 }],
    ['the gentle version passes it gently', gate, 'gentle', { phase: 'going', at: 0, gentle: true }],
    ['nothing else passes it', gate, 'next', { phase: 'gate' }],
    ['next goes to the next step', going, 'next', { at: 4 }],
    ['next after the last step ends it', { ...going, at: 10 }, 'next', { phase: 'over', at: 11 }],
    ['previous goes back one step', going, 'previous', { at: 2 }],
    ['previous at the first step stays there', { ...going, at: 0 }, 'previous', { at: 0 }],
    [
      'previous after the end says the last step again',
      { ...going, phase: 'over', at: 11 },
      'previous',
      { phase: 'going', at: 10 },
    ],
    ['repeat stays', going, 'repeat', { phase: 'going', at: 3 }],
    ['pause keeps the step', going, 'pause', { phase: 'paused', at: 3 }],
    ['resume goes on with it', { ...going, phase: 'paused' }, 'resume', { phase: 'going', at: 3 }],
    ['start over begins again', going, 'startOver', { phase: 'going', at: 0 }],
    ['what hurts ends the movements', going, 'hurts', { still: true, at: position }],
    ['and after the movements leads back to lying', { ...going, at: 9 }, 'hurts', { still: true, at: position }],
    ['gentle stays at the step', going, 'gentle', { gentle: true, at: 3 }],
    ['gentle leaves out what has no gentle form', { ...going, plan: 'long', at: 3 }, 'gentle', { gentle: true, at: 4 }],
    [
      'normal brings movements back',
      { ...going, gentle: true, still: true, at: 6 },
      'normal',
      { gentle: false, still: false },
    ],
    ['after the end nothing can hurt', { ...going, phase: 'over', at: 11 }, 'hurts', { phase: 'over', still: false }],
  ])('%s', (_, state, event, expected) => {
    expect(transition(state, event)).toMatchObject(expected);
  });
});
