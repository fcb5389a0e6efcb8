import { ENDINGS, GRAMMAR, NOTHING_WORDS } from './ja-grammar';
import { ANSWERS } from './ja-talk';
import { WORDS } from './ja-words';

const KANJI = /[\p{Script=Han}々]/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const NUMERAL = /^[〇一二三四五六七八九十百千]+/u;
const DIGITS = /^\d+/;
/** Kanji that follow a number and count something. */
const COUNTED =
  /^(か月|カ月|ヶ月|ヵ月|週間|分間|年間|日間|時間|分の|分|歳|才|週|日|月|年|時|度|回|つ|個|錠|秒|キロ|人|番|晩)/u;
const COUNTERS: Readonly<Record<string, string>> = {
  才: '歳',
  か月: '月',
  カ月: '月',
  ヶ月: '月',
  ヵ月: '月',
  週間: '週',
  分間: '分',
  分の: '分',
  年: '年間',
  日間: '日',
};

/** Surface → the words it stands for; none for what is left out. */
const LEXICON = new Map<string, readonly string[]>([
  ...NOTHING_WORDS.map((word) => [word, []] as const),
  ...Object.entries({ ...WORDS, ...ANSWERS, ...GRAMMAR }).map(([word, form]) => [word, form.split(' ')] as const),
  // A form stands for itself, too.
  ...Object.values({ ...WORDS, ...ANSWERS, ...GRAMMAR })
    .flatMap((form) => form.split(' '))
    .map((form) => [form, [form]] as const),
]);
/** Kana no word begins with. */
const SMALL = /[っゃゅょぁぃぅぇぉんー]/u;
const LONGEST = Math.max(...[...LEXICON.keys()].map((word) => word.length));
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Japanese text to words without spaces to go by: known words first, the longest there are; numbers; then runs of one script. Particles and endings
 * are left out, so that 腰が痛いんです and 腰痛い are the same two words, and forms of one verb are one word.
 */
export function splitJapanese(text: string): string[] {
  return text.split(' ').flatMap(wordsOf);
}

function wordsOf(chunk: string): string[] {
  if (chunk === 'ええ') return ['はい'];
  const words: string[] = [];
  // After a word of meaning, kana that are no word are its ending.
  let ending = false;
  for (let at = 0; at < chunk.length; ) {
    const rest = chunk.slice(at);
    const number = DIGITS.exec(rest)?.[0] ?? NUMERAL.exec(rest)?.[0];
    const known = knownAt(chunk, at);
    if (number && number.length >= (known?.length ?? 0)) {
      words.push(number);
      at += number.length;
      const unit = COUNTED.exec(chunk.slice(at))?.[0];
      if (unit) {
        words.push(COUNTERS[unit] ?? unit);
        at += unit.length;
      }
      ending = false;
      continue;
    }
    if (known !== undefined) {
      const forms = asked(known, chunk, at, words) ?? LEXICON.get(known) ?? [];
      words.push(...forms);
      // After a particle a new word begins.
      ending = forms.length > 0;
      at += known.length;
      continue;
    }
    const refusal = refusalAt(chunk, at);
    if (refusal > 0) {
      words.push('ない');
      at += refusal;
      continue;
    }
    const [word, length] = unknownAt(chunk, at, ending || (ENDINGS.includes(rest.slice(0, 1)) && at > 0));
    if (word !== undefined) words.push(word);
    ending = word !== undefined || ending;
    at += length;
  }
  return words;
}

/** A question matters after what can be good or bad (横向きはいいの, 横向きがいい), and a doubt where nothing else is said of a thing (枕かな). */
function asked(known: string, text: string, at: number, words: readonly string[]): readonly string[] | undefined {
  const form = known === 'の' && isEnd(text, at + 1) && words.length > 0 ? 'か' : LEXICON.get(known)?.join(' ');
  if (form !== 'か' && form !== 'かな') return undefined;
  if (JUDGED.includes(words.at(-1) ?? '') && !WANTED.test(text.slice(0, at))) return ['か'];
  return form === 'かな' && !/[いうくすつぬむるたの]/u.test(text[at - 1] ?? '') ? ['かな'] : [];
}

/** Words that begin a sentence only. */
const FIRST = /^(?:はい|うん|はいはい|うんうん)$/u;
const JUDGED = ['いい', 'だめ'];
/** どうすればいい asks by itself. */
const WANTED = /(?:ば|たら|番)(?:いい|ええ|よい|良い)$/u;

/** Where a question word may stand. */
const OPEN = /(?:^|[はがもって、])$/u;

function knownAt(text: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (FIRST.test(word) && at > 0) continue;
    // 買いたい wants; 腰いたい hurts.
    if (word.startsWith('いた') && KANJI.test(text[at - 1] ?? '') && !APART.includes(text[at - 1] ?? '')) continue;
    // 原因はなんです asks what; 妊娠中なんです asks nothing.
    if (word.startsWith('なんで') && word !== 'なんで' && !word.startsWith('なんでも') && OPEN.test(text.slice(0, at)))
      continue;
    if (length === 1 && compoundAt(text, at)) return undefined;
    if (LEXICON.has(word) && !cutsKatakana(text, at, length) && (!ASKS.has(word) || isEnd(text, at + length)))
      return word;
  }
  return undefined;
}

/** 試合 is no 試; but of 胸痛 and 右手 each half means what it means alone. */
function compoundAt(text: string, at: number): boolean {
  if (!KANJI.test(text[at] ?? '') || !KANJI.test(text[at + 1] ?? '')) return false;
  const [word] = [...segmenter.segment(run(text, at, KANJI)[0])];
  return (word?.segment.length ?? 1) > 1 && ![...(word?.segment ?? '')].every((kanji) => APART.includes(kanji));
}

const APART = '腰痛胸頭腹足手首肩熱血尿便寝汗息膝両片右左夜強高骨脚背尻股腕朝毎';

/** か and かな ask at the end; elsewhere they are the ending of a word (動かない) or join. */
const ASKS = new Set(
  Object.entries(GRAMMAR)
    .filter(([word, form]) => (form === 'か' || form === 'かな') && word.length <= 3 && !word.startsWith('かも'))
    .map(([word]) => word)
    .concat('か', 'かな'),
);

function isEnd(text: string, at: number): boolean {
  return /^(?:[ねよなわさぁあえー]|[ねなよ][えあー]|わね)?$/u.test(text.slice(at));
}

/** ガン is no word in ガンプラ. */
function cutsKatakana(text: string, at: number, length: number): boolean {
  const isKatakana = (index: number) => KATAKANA.test(text[index] ?? '');
  return (isKatakana(at) && isKatakana(at - 1)) || (isKatakana(at + length - 1) && isKatakana(at + length));
}

/** 出ん, 効かん, 立てん, 動かねえ: not in the west and among the old; 痛いんです and はさんで are none of that. The length of it, or nothing. */
function refusalAt(text: string, at: number): number {
  const before = text.slice(0, at);
  const rest = text.slice(at);
  if (KANJI.test(before.slice(-1)) && /^かねえ/u.test(rest)) return 3;
  if (/(?:[がはもを]|できま)$/u.test(before) && /^せん(?:$|[のよわねかけし])/u.test(rest)) return 2;
  const refuses =
    /(?:[出寝見来かがまばらわけせてねめれげべ]|[立持待]た)$/u.test(before) &&
    /^ん(?:$|です|[のよわねやくかけし]|なっ|なる|ように|なあ)/u.test(rest);
  return refuses ? (/^んかった/u.exec(rest)?.[0].length ?? 1) : 0;
}

/** A word nobody listed, or the end of the one before it. */
function unknownAt(text: string, at: number, ending: boolean): [word: string | undefined, length: number] {
  const first = text[at] ?? '';
  // おやすみー
  if (first === 'ー' && HIRAGANA.test(text[at - 1] ?? '')) return [undefined, 1];
  if (KATAKANA.test(first)) return run(text, at, KATAKANA);
  if (KANJI.test(first)) {
    const [kanji] = run(text, at, KANJI);
    const [word] = [...segmenter.segment(kanji)];
    return [word?.segment ?? first, word?.segment.length ?? 1];
  }
  if (HIRAGANA.test(first)) {
    if (ending || SMALL.test(first)) return [undefined, 1];
    // お before a word is courtesy.
    if (/[おご]/u.test(first) && KANJI.test(text[at + 1] ?? '')) return [undefined, 1];
    let length = 1;
    while (HIRAGANA.test(text[at + length] ?? '') && (knownAt(text, at + length)?.length ?? 0) < 2) length += 1;
    const whole = text.slice(at, at + length).replace(/(?<=..)[がはをにでもとのかよねへな]$/u, '');
    return [whole, length];
  }
  return run(text, at, /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u);
}

function run(text: string, at: number, script: RegExp): [word: string, length: number] {
  let length = 1;
  while (script.test(text[at + length] ?? '')) length += 1;
  return [text.slice(at, at + length), length];
}
