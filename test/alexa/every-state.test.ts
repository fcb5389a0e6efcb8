import { spokenText } from '../../simulator/show';
import { intent } from '../support/requests';
import { emptyStore, testSkill } from '../support/skill';
import { inState, STATES } from '../support/states';

/** What every skill must do wherever it listens. */
describe.each(Object.keys(STATES))('in %s', (state) => {
  test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'])(
    '%s ends it without a word',
    async (name) => {
      expect((await inState(state, name)).response).toEqual({ shouldEndSession: true });
    },
  );

  test('help helps, and keeps the microphone open only if it asks', async () => {
    const { response } = await inState(state, 'AMAZON.HelpIntent');
    expect(spokenText(response).length).toBeGreaterThan(20);
    expect(response.shouldEndSession).toBe(!spokenText(response).endsWith('?'));
  });

  test('what is not understood is answered', async () => {
    expect(spokenText((await inState(state, 'AMAZON.FallbackIntent')).response)).toMatch(/\S/);
  });
});

test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NoIntent'])(
  '%s to the question whether to forget forgets nothing',
  async (name) => {
    const store = emptyStore();
    const { handler } = testSkill({ store });
    await handler(intent('PreferPositionIntent', { position: 'side' }));
    await inState('the question whether to forget', name, {}, { store });
    const { response } = await handler(intent('WhatDoYouRememberIntent'));
    expect(spokenText(response)).toContain('on your side');
  },
);
