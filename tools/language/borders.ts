import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractBorder } from '../contract';
import { ROOT } from '../yaml';

const INTENT = /^(\S+):$/;
const SECTION = /^\s*# -- (.*)$/;
const PHRASE = /^\s+\S/;

/**
 * How many of a language's prepared phrases try each border: those in a section `# -- border: <name>` under an intent that wins it. A section
 * may stand for two borders, `<name>, and <another>`.
 */
export function phrasesAtBorders(language: string, borders: readonly ContractBorder[]): Map<string, number> {
  const counts = new Map(borders.map(({ name }) => [name, 0]));
  for (const set of ['tuned', 'near-danger']) {
    let [intent, section] = ['', ''];
    for (const line of readFileSync(join(ROOT, `locales/${language}/phrases/${set}.yaml`), 'utf8').split('\n')) {
      const [, newIntent] = INTENT.exec(line) ?? [];
      const [, newSection] = SECTION.exec(line) ?? [];
      if (newIntent) [intent, section] = [newIntent, ''];
      else if (newSection) section = newSection;
      else if (PHRASE.test(line) && section.startsWith('border: ')) {
        for (const { name, wins } of borders) {
          if (section.includes(name) && wins.includes(intent)) counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}
