import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createInstance } from 'i18next';

/** A skill with one handler and one line of speech, on the same libraries: what any skill of this kind pays at its first answer. */
const i18n = createInstance();
void i18n.init({ lng: 'en', initAsync: false, resources: { en: { translation: { hello: 'Hello.' } } } });

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.speak(i18n.t('hello')).getResponse(),
  })
  .create();

export async function handler(event: RequestEnvelope, context: unknown): Promise<unknown> {
  return skill.invoke(event, context);
}
