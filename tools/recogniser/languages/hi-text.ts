/**
 * One spelling for what people and machines spell in several ways: no nukta, no difference between the two signs of a nasal vowel, the
 * rounded o of English words as a long a, and the endings in -ये and -यी as they are said.
 */
export function oneSpelling(text: string): string {
  return text
    .replace(/\u093c/g, '')
    .replace(/\u0901/g, '\u0902')
    .replace(/\u0949/g, '\u093e')
    .replace(/\u0911/g, '\u0906')
    .replace(/[\u200c\u200d]/g, '')
    .replace(/(\p{L}\p{M}*)ये(?=$|\s)/gu, '$1ए')
    .replace(/(\p{L}\p{M}*)यी(?=$|\s)/gu, '$1ई')
    .replace(/(\p{L}\p{M}*)यीं(?=$|\s)/gu, '$1ईं')
    .replace(/(\p{L}\p{M}*)यें(?=$|\s)/gu, '$1एं')
    .replace(/न्([कखगघचछजझटठडढतथदध])/g, '\u0902$1')
    .replace(/म्([पफबभ])/g, '\u0902$1');
}
