import { type Skill, SkillBuilders } from 'ask-sdk-core';
import {
  type Apologies,
  type Render,
  type TimeZone,
  toErrorHandler,
  toErrorReporter,
  toRequestHandler,
} from './alexa/adapter';
import type { Failure } from './alexa/failures';
import { FRESH } from './conversation';
import { handlerFor } from './handlers';
import { countryOf } from './knowledge/countries';
import type { LoadLanguage } from './speech/language';
import { speak } from './speech/speak';
import { createTranslator } from './speech/translator';
import type { Choose } from './turn';

/** Everything the skill takes from the world around it. */
export interface Deps {
  readonly loadLanguage: LoadLanguage;
  readonly choose: Choose;
  /** Asks the device for its time zone; undefined if it does not say in time. */
  readonly timeZone: TimeZone;
  /** Told of every request that could not be answered. */
  readonly report: (failure: Failure) => void;
  /** Requests for any other skill are refused. Without it, none are. */
  readonly skillId?: string;
}

const APOLOGIES: Apologies = {
  calm: { say: [{ key: 'error.calm' }], conversation: FRESH },
  danger: { say: [{ key: 'error.danger' }], urgent: true, conversation: FRESH },
};

/** The skill, whole: its handlers, its voice, and an answer to whatever breaks. */
export function createSkill({ loadLanguage, choose, report, timeZone, skillId }: Deps): Skill {
  const translatorOf = createTranslator(loadLanguage);
  const render: Render = (reply, { locale, country }) => speak(reply, translatorOf(locale, country), choose);
  const builder = SkillBuilders.custom()
    .addRequestHandlers(toRequestHandler(handlerFor, render, { choose, timeZone, countryOf }))
    .addRequestInterceptors(toErrorReporter(report))
    .addErrorHandlers(toErrorHandler(APOLOGIES, render, report));
  return (skillId ? builder.withSkillId(skillId) : builder).create();
}
