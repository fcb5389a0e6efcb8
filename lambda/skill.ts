import { type Skill, SkillBuilders } from 'ask-sdk-core';
import { type Failure, toErrorHandler, toRequestHandler, type Voice } from './alexa/adapter';
import { FRESH } from './conversation';
import { HANDLERS } from './handlers';
import type { LoadLanguage } from './speech/language';
import { speak } from './speech/speak';
import { createTranslator } from './speech/translator';
import type { Choose } from './turn';

/** Everything the skill takes from the world around it. */
export interface Deps {
  readonly loadLanguage: LoadLanguage;
  readonly choose: Choose;
  /** Told of every request that could not be answered. */
  readonly report: (failure: Failure) => void;
  /** Requests for any other skill are refused. Without it, none are. */
  readonly skillId?: string;
}

/** The skill, whole: handlers in their order, safety first, and an answer to whatever breaks. */
export function createSkill({ loadLanguage, choose, report, skillId }: Deps): Skill {
  const translatorOf = createTranslator(loadLanguage);
  const voice: Voice = (reply, locale) => speak(reply, translatorOf(locale), choose);
  const builder = SkillBuilders.custom()
    .addRequestHandlers(...HANDLERS.map((handler) => toRequestHandler(handler, voice, choose)))
    .addErrorHandlers(toErrorHandler({ say: [{ key: 'error' }], conversation: FRESH }, voice, report));
  return (skillId ? builder.withSkillId(skillId) : builder).create();
}
