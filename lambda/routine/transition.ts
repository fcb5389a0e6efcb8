import { PLANS } from './plans';
import { backward, forward, type RoutineState, startOf } from './state';

/**
 * What can happen to a wind-down. ready: yes, to the gate. next, previous, repeat, pause, resume, startOver: as said. hurts: a movement
 * hurt. gentle, normal: the version asked for.
 */
export type RoutineEvent =
  | 'ready'
  | 'next'
  | 'previous'
  | 'repeat'
  | 'pause'
  | 'resume'
  | 'startOver'
  | 'hurts'
  | 'gentle'
  | 'normal';

/** The state after an event. Pure, and total: what makes no sense in a state leaves it as it is. */
export function transition(state: RoutineState, event: RoutineEvent): RoutineState {
  if (state.phase === 'gate') return atTheGate(state, event);
  switch (event) {
    case 'next':
      return goTo(state, forward(state, state.at + 1));
    case 'previous':
      return goTo(state, backward(state, state.at - 1));
    case 'startOver':
      return goTo(state, forward(state, 0));
    case 'hurts':
      return state.phase === 'over' ? state : withoutMovement(state);
    case 'gentle':
    case 'normal':
      return inVersion(state, event);
    case 'pause':
      return state.phase === 'going' ? { ...state, phase: 'paused' } : state;
    case 'resume':
    case 'repeat':
      return state.phase === 'paused' ? { ...state, phase: 'going' } : state;
    case 'ready':
      return state;
  }
}

/** The gate is passed once, by a yes or by asking for the gentle version; whatever else is said, it does not open. */
function atTheGate(state: RoutineState, event: RoutineEvent): RoutineState {
  if (event === 'gentle') return goTo({ ...state, gentle: true }, 0);
  if (event === 'normal') return { ...state, gentle: false, still: false };
  return event === 'ready' ? goTo(state, 0) : state;
}

/** A step, or the end when the plan has no such step. A step that is left out gives way to the next one. */
function goTo(state: RoutineState, at: number): RoutineState {
  const there = forward(state, at);
  return { ...state, at: there, phase: there < PLANS[state.plan].length ? 'going' : 'over' };
}

/** Whatever hurt ends: movements are over for tonight, and finding an easy way to lie comes next. */
function withoutMovement(state: RoutineState): RoutineState {
  return goTo({ ...state, still: true }, startOf(state.plan, 'position'));
}

function inVersion(state: RoutineState, event: 'gentle' | 'normal'): RoutineState {
  const gentle = event === 'gentle';
  const changed = { ...state, gentle, still: gentle && state.still };
  return state.phase === 'over' ? changed : { ...changed, at: forward(changed, state.at) };
}
