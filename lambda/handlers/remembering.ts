import type { Line } from '../lines';
import type { Remembered } from '../memory/remembered';
import type { Handler } from '../turn';
import { ifOpened, line, reply } from './replies';

/** "What do you know about me?": all of it, in one or two sentences. */
export const remembering: Handler = {
  answers: ['WhatDoYouRememberIntent'],
  recalls: () => true,
  reply(turn) {
    const { known, recalled } = turn.conversation;
    const nothing = recalled === 'out of reach' ? 'memory.outOfReach' : 'memory.nothing';
    return reply(turn, toldOf(known, nothing), ifOpened(turn, 'another'));
  },
};

function toldOf(known: Remembered, nothing: string): Line[] {
  const all = [...lyingOf(known), ...restOf(known)];
  if (all.length > 0) return all;
  return [line(known.welcomed || known.gate ? 'memory.met' : nothing)];
}

function lyingOf({ position, avoids }: Remembered): Line[] {
  const likes = position && line(`position.${position}`);
  const not = avoids.map((avoided) => line(`position.${avoided}`));
  if (likes && not.length > 0) return [line('memory.lying', { likes, not })];
  if (likes) return [line('memory.likes', { likes })];
  return not.length > 0 ? [line('memory.avoids', { not })] : [];
}

function restOf({ length, mode, gentle, voice, tips, place }: Remembered): Line[] {
  const heard = tips.heard.length + tips.helpful.length + tips.unhelpful.length > 0;
  const things = [
    ...(length ? [line(`memory.length.${length}`)] : []),
    ...(mode ? [line(`memory.mode.${mode}`)] : []),
    ...(gentle ? [line('memory.gentle')] : []),
    ...(voice ? [line(`memory.voice.${voice}`)] : []),
    ...(heard ? [line('memory.tips')] : []),
    ...(place ? [line('memory.place')] : []),
  ];
  return things.length > 0 ? [line('memory.things', { things })] : [];
}
