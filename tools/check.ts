import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../lambda/contract';
import { builtLocales, readContract } from './contract';
import { loadEars } from './ears';
import { DataError, type Fault, formatFaults } from './failure';
import { generatedFiles, staleFiles } from './generated';
import { checkScripts } from './language/check-scripts';
import { checkSpeech } from './language/check-speech';
import { coverageLine, coverageOf } from './language/coverage';
import { readScripts } from './language/scripts';
import { checkWindDowns, reportWindDowns } from './language/wind-downs';
import { isUsageError, runMain } from './main';
import { readModel } from './model/interaction-model';
import { readModelSource } from './model/patch';
import { oldNumbers } from './numbers';
import { checkPhrases, readPhrases, reportUnseen } from './phrases';
import { stackFaults } from './stack/check-stack';
import { checkPackage } from './store/check-package';
import { ROOT } from './yaml';

/** One thing that must hold. `faults` may throw DataError instead of returning. */
interface Check {
  readonly name: string;
  faults(): Fault[] | Promise<Fault[]>;
}

/** The tests are left out where they have been run already: `--without-tests`. */
const OPTIONS = { 'without-tests': { type: 'boolean', default: false } } as const;

const CHECKS: readonly Check[] = [
  { name: 'format and lint', faults: () => run('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'types', faults: () => run('tsc', ['--noEmit']) },
  { name: 'generated files', faults: async () => staleFiles(await generatedFiles()) },
  { name: 'skill package', faults: () => checkPackage() },
  { name: 'speech', faults: () => LANGUAGES.flatMap(checkSpeech) },
  { name: 'scripts', faults: scripts },
  { name: 'wind-downs', faults: windDowns },
  { name: 'stack', faults: () => stackFaults() },
  { name: 'numbers', faults: warnOfOldNumbers },
  { name: 'test phrases', faults: testPhrases },
];

/** `npm run check`: everything a change must pass, one line a check, every fault with its file and line. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const tests: Check = { name: 'tests', faults: () => run('jest', ['--silent']) };
  for (const { name, faults } of values['without-tests'] ? CHECKS : [...CHECKS, tests]) {
    const found = await attempt(faults);
    console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    if (found.length > 0) {
      console.log(formatFaults(found));
      process.exitCode = 1;
    }
  }
}

async function attempt(faults: Check['faults']): Promise<Fault[]> {
  try {
    return await faults();
  } catch (error) {
    if (error instanceof DataError) return [...error.faults];
    throw error;
  }
}

/** Letters that look alike and are not the same, in what is understood; those in what is said are found with the speech. */
function scripts(): Fault[] {
  return builtLocales(readContract()).flatMap(({ locale, language }) =>
    checkScripts(readModelSource(language, locale), readScripts(language)),
  );
}

/** Every wind-down fits one response in every locale; how long they are is reported. */
function windDowns(): Fault[] {
  return builtLocales(readContract()).flatMap(({ locale, language }) => {
    console.log(`     ${locale} ${reportWindDowns(locale)}`);
    return checkWindDowns(language, locale);
  });
}

/** Only a person can check a number, so an old one is a warning and no fault. */
function warnOfOldNumbers(): Fault[] {
  for (const warning of oldNumbers(Date.now())) console.log(`     warning: ${warning}`);
  return [];
}

/** Tuned phrases must be understood; unseen ones are reported. */
async function testPhrases(): Promise<Fault[]> {
  const contract = readContract();
  const faults: Fault[] = [];
  for (const { locale, language } of builtLocales(contract)) {
    const ears = await loadEars(locale);
    const prepared = [...readPhrases(language, 'tuned', locale), ...readPhrases(language, 'near-danger', locale)];
    faults.push(...checkPhrases(contract, ears, prepared));
    console.log(`     ${locale} ${coverageLine(coverageOf(contract, locale, language, readModel(locale)))}`);
    console.log(
      reportUnseen(ears, readPhrases(language, 'unseen', locale))
        .map((line) => `     ${locale} ${line}`)
        .join('\n'),
    );
  }
  return faults;
}

/** A tool of node_modules; its own output is shown, and a failure is one fault. */
function run(tool: string, args: readonly string[]): Fault[] {
  const { status } = spawnSync('npx', ['--no-install', tool, ...args], { cwd: ROOT, stdio: 'inherit' });
  return status === 0 ? [] : [{ file: tool, message: `${[tool, ...args].join(' ')} failed; its output is above` }];
}

runMain(main, isUsageError);
