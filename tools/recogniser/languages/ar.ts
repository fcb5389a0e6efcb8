import type { Language } from '../language';
import { arabicNumber, NUMBERS } from './ar-numbers';
import { findKnown, fold, lightStem, splitArabic } from './ar-script';
import { AFTER, BEFORE, CHATTER, FILLERS, FUNCTION_WORDS, LEMMAS, NEGATIONS } from './ar-words';
import { forms } from './text';

const known = new Map<string, string | undefined>();

function lookUp(word: string): string | undefined {
  if (!known.has(word)) known.set(word, LEMMAS.get(word) ?? findKnown(word, LEMMAS));
  return known.get(word);
}

export const arabic: Language = {
  split: (text) =>
    splitArabic(
      text,
      (word) => lookUp(word) !== undefined,
      (word) => LEMMAS.has(word),
    ),
  stem: (word) => lookUp(word) ?? lightStem(word),
  expansions: forms(
    fold(`
    يكون: يكونش
    ما في: مفيش, مافي, مافيه, مافيش
    ما فيني: مافيني, مافيا
    ما لي: مالي, ماليش, ملياش
    ما عندي: ماعندي
    ما اقدر: ماقدر, مااقدر, مقدر
    ما ابي: مابي, ماابي
    ما ابغي: مابغى, ماابغى
    ما ادري: مدري, ماادري, مادري
    ما حد: محد, ماحد, محدش, ماحدش
    ما بدي: مابدي
    ما عليك: ماعليك
    ما له: ماله
    ايش في: شفي, وشفي, شفيه, وشفيه
    ايش فيني: شفيني, وشفيني
    يا رب: يارب
    يا ريت: ياريت
    يا ليت: ياليت
    ان شاء الله: انشالله
    الله يعطيك العافيه: يعطيكالعافيه
    كل شي: كلشي
    قولي لي: قوليلي
    احكي لي: احكيلي
    اشرحي لي: اشرحيلي
    كل ليله: كلليله
  `),
  ),
  lemmas: {},
  functionWords: FUNCTION_WORDS,
  fillers: FILLERS,
  chatter: CHATTER,
  negations: NEGATIONS,
  before: BEFORE,
  after: AFTER,
  subject: 'انا',
  numbers: NUMBERS,
  number: arabicNumber,
};
