import { written } from './clock';
import { oneSpelling } from './hi-text';
import { list } from './text';

/** From zero on, each at its place: every number up to a hundred has a word of its own. */
export const NUMBERS: readonly string[] = list(
  oneSpelling(`
    शून्य, एक, दो, तीन, चार, पाँच, छह, सात, आठ, नौ
    दस, ग्यारह, बारह, तेरह, चौदह, पंद्रह, सोलह, सत्रह, अठारह, उन्नीस
    बीस, इक्कीस, बाईस, तेईस, चौबीस, पच्चीस, छब्बीस, सत्ताईस, अट्ठाईस, उनतीस
    तीस, इकतीस, बत्तीस, तैंतीस, चौंतीस, पैंतीस, छत्तीस, सैंतीस, अड़तीस, उनतालीस
    चालीस, इकतालीस, बयालीस, तैंतालीस, चवालीस, पैंतालीस, छियालीस, सैंतालीस, अड़तालीस, उनचास
    पचास, इक्यावन, बावन, तिरपन, चौवन, पचपन, छप्पन, सत्तावन, अट्ठावन, उनसठ
    साठ, इकसठ, बासठ, तिरसठ, चौंसठ, पैंसठ, छियासठ, सड़सठ, अड़सठ, उनहत्तर
    सत्तर, इकहत्तर, बहत्तर, तिहत्तर, चौहत्तर, पचहत्तर, छिहत्तर, सतहत्तर, अठहत्तर, उनासी
    अस्सी, इक्यासी, बयासी, तिरासी, चौरासी, पचासी, छियासी, सत्तासी, अट्ठासी, नवासी
    नब्बे, इक्यानवे, बानवे, तिरानवे, चौरानवे, पंचानवे, छियानवे, सत्तानवे, अट्ठानवे, निन्यानवे
    सौ
  `),
);

const SMALL = new Map(NUMBERS.map((words, value) => [words, value]));
const SCALES: readonly (readonly [string, number])[] = [
  ['लाख', 100_000],
  [oneSpelling('हज़ार'), 1_000],
  ['सौ', 100],
];

/** `सात`, `एक सौ बीस`, `तीन हज़ार`: a whole number as people say it. */
export function hindiNumber(words: readonly string[]): number | undefined {
  const known = SMALL.get(words.join(' '));
  if (known !== undefined) return known;
  for (const [name, size] of SCALES) {
    const at = words.indexOf(name);
    if (at < 0) continue;
    const many = at === 0 ? 1 : hindiNumber(words.slice(0, at));
    const rest = at === words.length - 1 ? 0 : hindiNumber(words.slice(at + 1));
    return many === undefined || rest === undefined || rest >= size ? undefined : many * size + rest;
  }
  return undefined;
}

/** Part of a day → whether it is counted from noon. */
const PARTS = new Map([
  ['सुबह', false],
  ['रात', true],
  ['शाम', true],
  ['दोपहर', true],
]);
const QUARTERS = new Map([
  ['सवा', 15],
  [oneSpelling('साढ़े'), 30],
  ['पौने', -15],
]);

/** `दस बजे`, `रात के साढ़े दस बजे`: a time as people say it, as hh:mm. Without a part of the day, as said. */
export function hindiTime(
  words: readonly string[],
  numberOf: (word: string) => number | undefined,
): string | undefined {
  const later = PARTS.get(words[0] ?? '');
  const rest = words.slice(later === undefined ? 0 : 1).filter((word) => word !== 'के' && word !== 'बजे');
  const quarter = QUARTERS.get(rest[0] ?? '');
  const [word = '', ...more] = quarter === undefined ? rest : rest.slice(1);
  const hour = numberOf(word);
  if (hour === undefined || hour > 24 || more.length > 0) return undefined;
  const noon = later === undefined ? hour % 24 : (hour % 12) + (later ? 12 : 0);
  return written(noon * 60 + (quarter ?? 0));
}
