import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Failure } from '../../lambda/alexa/failures';
import { createSkill } from '../../lambda/skill';
import { packOf } from './language';

export interface TestSkill {
  readonly handler: (event: RequestEnvelope) => Promise<ResponseEnvelope>;
  /** What could not be answered. */
  readonly failures: Failure[];
}

/**
 * The skill in this process, with the choices it will make (each is taken once, then always the first) and the time zone its device
 * tells.
 */
export function testSkill(choices: readonly number[] = [], zone?: string): TestSkill {
  const failures: Failure[] = [];
  const left = [...choices];
  const skill = createSkill({
    loadLanguage: packOf,
    choose: (count) => Math.min(left.shift() ?? 0, count - 1),
    timeZone: async () => zone,
    report: (failure) => void failures.push(failure),
  });
  return { handler: (event) => skill.invoke(event), failures };
}
