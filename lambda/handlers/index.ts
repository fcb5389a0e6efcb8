import type { Handler, SkillRequest } from '../turn';
import { about } from './about';
import { doctor } from './doctor';
import { ending } from './ending';
import { fallback } from './fallback';
import { feedback } from './feedback';
import { disabled, forgetting } from './forgetting';
import { goingOn } from './going-on';
import { help } from './help';
import { hurts } from './hurts';
import { launch } from './launch';
import { lying } from './lying';
import { more } from './more';
import { no } from './no';
import { positions } from './positions';
import { relief } from './relief';
import { remembering } from './remembering';
import { repeat } from './repeat';
import { source } from './source';
import { steps } from './steps';
import { tips } from './tips';
import { gentle, normal } from './version';
import { voice } from './voice';
import { warning } from './warning';
import { why } from './why';
import { windDown } from './wind-down';
import { wokeUp } from './woke-up';
import { yes } from './yes';

/** All handlers. Each request belongs to one of them; a warning sign is an intent of its own, so nothing can take it. */
export const HANDLERS: readonly Handler[] = [
  warning,
  doctor,
  launch,
  why,
  tips,
  feedback,
  relief,
  positions,
  more,
  source,
  windDown,
  wokeUp,
  goingOn,
  steps,
  hurts,
  gentle,
  normal,
  lying,
  voice,
  remembering,
  forgetting,
  disabled,
  about,
  yes,
  no,
  repeat,
  help,
  ending,
  fallback,
];

/**
 * Who answers a request. An intent nobody here knows, from a model that is older or newer than the code, was not understood. Undefined
 * for any other request that is not known.
 */
export function handlerFor({ intent, type }: SkillRequest): Handler | undefined {
  const name = intent ?? type;
  return BY_NAME.get(name) ?? (type === 'IntentRequest' ? fallback : undefined);
}

const BY_NAME = new Map<string, Handler>(HANDLERS.flatMap((handler) => handler.answers.map((name) => [name, handler])));
