/** One spelling for what is written in many: no vowel signs, no lengthening, one alef, one ya, one ha, hamza on its seat left out. */
export function fold(text: string): string {
  return text
    .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىئی]/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/ة/gu, 'ه')
    .replace(/ک/gu, 'ك')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Words that begin with a wa of their own. All others have the wa of `and` taken off. */
const OWN_WA =
  /^(وجع|وجه|وجهي|وجود|وزن|ورم|وراي?$|ورا|ورك|وسا|وسخ|وسع|وسط|واسع|وضع|وضوح|واضح|وقت|وقف|وقوف|واقف|وقع|واقع|وحد|واحد|وحم|ولد|ولاد|والد|ولا$|والله|ودي|ودك|وين|وش|ويش|وخز|وصل|واصل|وصف|وعي|واعي|وظيف|وطي|واطي|وايد|واجد|واجع|وارف|وهم$|وهن|وحش|وعد|وفاه|ونس|ويا|ورق|وافق|واتس|وتر|وثق|واثق|ولم|واقي)/u;

const SHORT_AND = /^و(ما|مش|مو|من|لم|لن|في|هو|هي|عم|لو)$/u;

/** Words between mim and shin that are no `not`: the shin is their own. */
const OWN_SHIN = /^(متعطش|مندهش|مشمش|مفتش|منتعش|مهمش|مشوش|مكرمش|معليش|ماعليش|مفروش|مكمش|مدهش|مراكش)$/u;

/** On the, with the, to the: the article goes, as it does where it stands alone. */
const PARTICLES: Readonly<Record<string, string>> = { عال: 'علي', بال: 'ب', لل: 'ل' };

/** Words in which it belongs to the meaning (tonight, today), or is none. */
const OWN_ARTICLE =
  /^(الليله|الساعه|اليوم|الحين|الان|اللي|الذي|التي|الله|الغا?ي?|الغاء|الغيها|اليكسا|بالله|بالغ|بالكاد|بالضبط|بالمره|بالحيل|بالون|بالعافيه|للحين|لله)$/u;

type Knows = (word: string) => boolean;

/** Folded words, with what is written on to them set apart: and, not, on the. */
export function splitArabic(text: string, knows: Knows, isForm: Knows): string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => partsOf(word, knows, isForm));
  return words.map((word, index) => (word === 'ما' && asks(words[index + 1] ?? '') ? 'ماذا' : word));
}

/** After these, ما is a question: what is. */
function asks(next: string): boolean {
  return /^(هو|هي|هذا|هذه|ذا|سببه?|سببها|اسباب|افضل|احسن|معني|اسمك|رايك|ال(?!لي|له).{3,})$/u.test(next);
}

function partsOf(word: string, knows: Knows, isForm: Knows): string[] {
  const and = word.length > 3 ? word.startsWith('و') && !OWN_WA.test(word) : SHORT_AND.test(word);
  if (and) return ['و', ...partsOf(word.slice(1), knows, isForm)];
  const not = OWN_SHIN.test(word) ? undefined : (/^ما(.{2,})ش$/u.exec(word) ?? /^م(.{3,})ش$/u.exec(word));
  if (not?.[1] !== undefined) return ['ما', not[1]];
  const glued = /^ما(.{3,})$/u.exec(word)?.[1];
  if (glued !== undefined && !knows(word) && knows(glued)) return ['ما', glued];
  const joined = OWN_ARTICLE.test(word) ? undefined : /^(عال(?!م|ي|ج)|بال|لل)(.{3,})$/u.exec(word);
  if (joined?.[1] !== undefined) return [PARTICLES[joined[1]] ?? '', joined[2] ?? ''];
  return [OWN_ARTICLE.test(word) || isForm(word) ? word : word.replace(/^ال(?=.{3})/u, '')];
}

const PREFIXES = [
  ...['', 'ال', 'ب', 'ل', 'بال', 'لل', 'هال', 'كال', 'فال', 'ك', 'ف'],
  ...[
    'ي',
    'ت',
    'ن',
    'ا',
    'بي',
    'بت',
    'بن',
    'با',
    'بات',
    'ح',
    'ه',
    'حي',
    'حت',
    'حن',
    'هي',
    'هت',
    'هن',
    'هات',
    'سي',
    'ست',
    'سن',
    'سا',
    'لي',
    'لن',
    'لت',
    'لا',
  ],
];
const SUFFIXES = [
  ...['', 'ي', 'ني', 'ك', 'ه', 'ها', 'نا', 'كم', 'هم', 'ين', 'ون', 'ات', 'وا', 'ت', 'تي', 'ان', 'ا', 'يا', 'ش'],
  ...['يني', 'تني', 'ته', 'تها', 'تهم', 'لي', 'لك', 'يلي', 'ينه', 'يه', 'وني', 'اتي', 'يها', 'هالي', 'تيه', 'تيها'],
];

/** Prefix and suffix pairs, the least first. */
const FRAMES = PREFIXES.flatMap((before) => SUFFIXES.map((after) => ({ before, after }))).sort(
  (a, b) => a.before.length + a.after.length - b.before.length - b.after.length,
);

/** Finds the word of a list inside what is written on to it: particles and the persons of verbs before, pronouns and endings after. */
export function findKnown(word: string, lemmas: ReadonlyMap<string, string>): string | undefined {
  for (const { before, after } of FRAMES) {
    const length = word.length - before.length - after.length;
    if (length < 2 || (length === 2 && before.length + after.length > 3)) continue;
    if (!word.startsWith(before) || !word.endsWith(after)) continue;
    const core = word.slice(before.length, word.length - after.length);
    const known =
      lemmas.get(core) ?? (after !== '' && core.endsWith('ت') ? lemmas.get(`${core.slice(0, -1)}ه`) : undefined);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** What is left of an unknown word without article and pronoun, if enough is left. */
export function lightStem(word: string): string {
  const bare = word.replace(/^(بال|فال|كال|هال|ال|لل)(?=.{3})/u, '');
  const verb = bare.replace(/^(بي|بت|بن|هي|هت|حي|حت|سي|ست)(?=.{3})/u, '');
  const short = verb.replace(/(?<=.{3})(يني|تني|ها|هم|نا|ني|كم|ات|ون|ين|ته|تي|ه|ي)$/u, '');
  return short;
}
