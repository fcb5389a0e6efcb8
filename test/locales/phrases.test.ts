import { WARNING_SIGNS } from '../../lambda/contract';
import { builtIntents, builtLocales, builtSlotTypes, readContract } from '../../tools/contract';
import { formatFaults } from '../../tools/failure';
import { generatedFiles, staleFiles } from '../../tools/generated';
import { phrasesAtBorders } from '../../tools/language/borders';
import { checkPhrases, readPhrases } from '../../tools/phrases';
import { measure } from '../../tools/recogniser/measure';
import { earsFor } from '../support/desk';

const CONTRACT = readContract();

test('generated files are what their sources say', async () => {
  expect(formatFaults(staleFiles(await generatedFiles(CONTRACT)))).toBe('');
});

describe.each(builtLocales(CONTRACT))('$locale', ({ locale, language }) => {
  const tuned = readPhrases(language, 'tuned', locale);
  const nearDanger = readPhrases(language, 'near-danger', locale);
  const unseen = readPhrases(language, 'unseen', locale);

  test('understands every tuned phrase', async () => {
    expect(formatFaults(checkPhrases(CONTRACT, await earsFor(locale), tuned))).toBe('');
  });

  test('takes nothing for a warning sign that only sounds like one', async () => {
    expect(nearDanger.length).toBeGreaterThanOrEqual(40);
    expect(formatFaults(checkPhrases(CONTRACT, await earsFor(locale), nearDanger))).toBe('');
  });

  test.each(WARNING_SIGNS)('has four phrases or more for %s', (sign) => {
    const phrases = tuned.filter(({ intent, slots }) => intent === 'WarningSignIntent' && slots.sign === sign);
    expect(phrases.length).toBeGreaterThanOrEqual(4);
  });

  test.each(CONTRACT.borders.map(({ name }) => name))('tries the border "%s" with five phrases or more', (name) => {
    expect(phrasesAtBorders(language, CONTRACT.borders).get(name)).toBeGreaterThanOrEqual(5);
  });

  test.each(
    builtIntents(CONTRACT)
      .map(([intent]) => intent)
      .filter((intent) => intent !== 'AMAZON.NavigateHomeIntent'),
  )('has eight phrases or more for %s', (name) => {
    expect([...tuned, ...nearDanger].filter(({ intent }) => intent === name).length).toBeGreaterThanOrEqual(8);
  });

  test('has a tuned phrase for every intent and slot id that is built', () => {
    const said = new Set(tuned.flatMap(({ intent, slots }) => [intent, ...Object.values(slots)]));
    const built = [
      ...builtIntents(CONTRACT).map(([intent]) => intent),
      ...builtSlotTypes(CONTRACT).flatMap(({ ids }) => ids),
    ];
    expect(built.filter((id) => !said.has(id))).toEqual([]);
  });

  test('has every phrase in one place only, and the unseen ones apart', () => {
    const said = [...tuned, ...nearDanger, ...unseen].map(({ say }) => say);
    expect(said.filter((say, index) => said.indexOf(say) !== index)).toEqual([]);
  });

  test('understands most of what nobody prepared for, misses few warning signs and takes little for one', async () => {
    const measured = measure((await earsFor(locale)).recogniser, unseen);
    const { warningRecall, falseWarnings, outOfScopeToFallback } = measured;
    expect(measured.right / measured.total).toBeGreaterThanOrEqual(0.9);
    expect(warningRecall).toBeGreaterThanOrEqual(0.93);
    expect(falseWarnings).toBeLessThanOrEqual(0.05);
    expect(outOfScopeToFallback).toBeGreaterThanOrEqual(0.8);
  });
});
