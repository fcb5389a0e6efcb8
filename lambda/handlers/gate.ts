import type { Reply } from '../reply';
import type { RoutineState } from '../routine/state';
import { transition } from '../routine/transition';
import type { Turn } from '../turn';
import { learn } from './learning';
import { play } from './playing';

/** None of the signs, and nothing that asks for the gentle version: the gate is passed for good. */
export function passGate(turn: Turn, routine: RoutineState): Reply {
  const knowing = learn(turn, { unlessKnown: { gentle: false } });
  return play(knowing, transition(routine, 'ready'), { set: { ...turn.conversation.wanted, gate: true } });
}

/** The wind-down whose gate has just been asked: "resume" and "help me wind down" are a yes to it, too. */
export function justAsked({ conversation }: Turn): RoutineState | undefined {
  const { routine, asked } = conversation;
  return asked === 'start' && routine?.phase === 'gate' ? routine : undefined;
}
