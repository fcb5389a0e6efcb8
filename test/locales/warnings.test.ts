import { WARNING_SIGNS } from '../../lambda/contract';
import { COUNTRIES } from '../../lambda/knowledge/numbers';
import { SIGNS } from '../../lambda/knowledge/warning-signs';
import { countriesOfZones } from '../../lambda/knowledge/zones';
import { spokenText } from '../../simulator/show';
import { packOf } from '../support/language';
import { inState, STATES } from '../support/states';

describe.each(Object.keys(STATES))('in %s', (state) => {
  test.each(WARNING_SIGNS)('%s is answered the same, and closes the microphone', async (sign) => {
    const { response } = await inState(state, 'WarningSignIntent', { sign });
    const fresh = await inState('a fresh one-shot', 'WarningSignIntent', { sign });
    expect(spokenText(response)).toBe(spokenText(fresh.response));
    expect(response.shouldEndSession).toBe(true);
    expect(response.reprompt).toBeUndefined();
    expect(response.card).toBeUndefined();
  });

  test('a sign that was not understood gets all signs to worry about, and the number', async () => {
    const { response } = await inState(state, 'WarningSignIntent', { sign: '' });
    const text = spokenText(response);
    expect(text).toMatch(/^If you need help now, use your phone to call nine one one/);
    expect(text).toContain('Get help right now for numbness between your legs');
    expect(text).toContain('Call soon for a fever');
    expect(text).toMatch(/call nine eight eight\. If you are in danger, call nine one one\.$/);
    expect(JSON.stringify(response)).toContain('medium');
    expect(response.shouldEndSession).toBe(true);
  });
});

const ZONE_OF = new Map(Object.entries(countriesOfZones()).map(([zone, country]) => [country, zone]));

describe.each(COUNTRIES)('in %s', (country) => {
  const numbers = (packOf('en').speech.numbers as Record<string, Record<string, string>>)[country] ?? {};
  const heard = async (sign: string) =>
    spokenText(
      (await inState('a fresh one-shot', 'WarningSignIntent', { sign }, { zone: ZONE_OF.get(country) })).response,
    );

  test.each(WARNING_SIGNS.filter((sign) => SIGNS[sign].level === 'emergency'))(
    '%s names the emergency number twice, the last time at the end',
    async (sign) => {
      const text = await heard(sign);
      expect(text.split(numbers.emergency ?? '?').length).toBeGreaterThan(2);
      expect(text).toMatch(new RegExp(`${numbers.emergency} now\\.$`));
      expect(text).toContain('your phone');
    },
  );

  test('self-harm names the crisis line, and it is the last thing said', async () => {
    const text = await heard('self-harm');
    if (!numbers.crisis) expect(text).toMatch(/call a crisis line, or someone you trust\..*find a helpline dot com\.$/);
    else expect(text).toMatch(new RegExp(`call ${numbers.crisis}.*Please do call ${numbers.crisis}\\.$`));
  });

  test('a fever names the advice line, or general words where there is none that is sure', async () => {
    const advice = numbers.advice ?? "your doctor's after-hours line, or urgent care";
    expect((await heard('fever')).split(advice).length).toBeGreaterThanOrEqual(3);
  });

  test('pain at night is urgent in the United Kingdom alone', async () => {
    expect((await heard('night-pain')).includes('Please get that checked soon')).toBe(country === 'GB');
  });
});
