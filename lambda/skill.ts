import { type Skill, SkillBuilders } from 'ask-sdk-core';
import {
  type Apologies,
  type Render,
  type TimeZone,
  toErrorHandler,
  toErrorReporter,
  toRequestHandler,
} from './alexa/adapter';
import type { Failure } from './alexa/log';
import { FRESH } from './conversation';
import { handlerFor } from './handlers';
import { countryOf } from './knowledge/countries';
import type { Keeper } from './memory/keeper';
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
  /** Opens memory, when the first answer needs it. Without it nothing is remembered. */
  readonly memory?: () => Keeper;
  /** How many seconds of a wind-down one response may hold; without it, all of them. */
  readonly segmentSeconds?: number;
  /** Now, in ms since 1970. */
  readonly now: () => number;
  /** Told of every request that could not be answered. */
  readonly report: (failure: Failure) => void;
  /** Requests for any other skill are refused. Without it, none are. */
  readonly skillId?: string;
}

const APOLOGIES: Apologies = {
  calm: { say: [{ key: 'error.calm' }], conversation: FRESH },
  danger: { say: [{ key: 'error.danger' }], voice: 'normal', conversation: FRESH },
};

/** The skill, whole: its handlers, its voice, and an answer to whatever breaks. */
export function createSkill({ loadLanguage, report, skillId, ...world }: Deps): Skill {
  const { choose } = world;
  const translatorOf = createTranslator(loadLanguage);
  const render: Render = (reply, { locale, country }) => speak(reply, translatorOf(locale, country), choose);
  const builder = SkillBuilders.custom()
    .addRequestHandlers(toRequestHandler(handlerFor, render, { ...world, countryOf }))
    .addRequestInterceptors(toErrorReporter(report))
    .addErrorHandlers(toErrorHandler(APOLOGIES, render, report));
  return (skillId ? builder.withSkillId(skillId) : builder).create();
}
