import type { Handler, SkillRequest } from '../turn';
import { about } from './about';
import { doctor } from './doctor';
import { ending } from './ending';
import { fallback } from './fallback';
import { help } from './help';
import { launch } from './launch';
import { more } from './more';
import { positions } from './positions';
import { relief } from './relief';
import { repeat } from './repeat';
import { source } from './source';
import { feedback, tips } from './tips';
import { voice } from './voice';
import { warning } from './warning';
import { why } from './why';
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
  voice,
  about,
  yes,
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
