import type { Language } from '../language';
import { splitJapanese } from './ja-split';
import { CHATTER, FILLERS } from './ja-talk';
import { forms, list } from './text';

const UNITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** From zero on, each at its place. */
const NUMBERS: readonly string[] = [
  'ゼロ',
  ...UNITS,
  ...['', ...UNITS.slice(1)].flatMap((ten) => [`${ten}十`, ...UNITS.map((unit) => `${ten}十${unit}`)]),
  '百',
];

/** 百二十: a whole number below a thousand, in one word. */
function japaneseNumber([word = '', ...others]: readonly string[]): number | undefined {
  if (others.length > 0) return undefined;
  const [, hundreds, rest] = /^([一二三四五六七八九]?)百(.*)$/u.exec(word) ?? [];
  if (hundreds === undefined) return undefined;
  const small = rest ? NUMBERS.indexOf(rest) : 0;
  return small < 0 ? undefined : (hundreds === '' ? 1 : NUMBERS.indexOf(hundreds)) * 100 + small;
}

export const japanese: Language = {
  split: splitJapanese,
  // The splitter has left the endings out already.
  stem: (word) => word,
  expansions: {},
  lemmas: forms(`
    呼吸: 深呼吸
    夜: 夜中
    転: 滑, 尻もち
    悪化: 悪
    今夜: 今日
  `),
  functionWords: list(`
    ない, について, たい, なる, すぎ, べき, てもいい, だけ, かな, 私, あなた, これ, それ, あれ, もう, まだ, また, 今, こと, もの, とき, あと, まえ, 何, どう, いつ, どこ, 誰, どれ, どの, どんな, ここ, そこ, 的, 中, 用, ほう, わけ
    こう, そう, ああ, いつも, よく, とても, 少し, ちょっと, ほんの, たまらない, できる, でき, ほか, しま, おき, おい
  `),
  negations: list(`ない`),
  fillers: FILLERS,
  chatter: CHATTER,
  before: list(`
    アレクサ, ええと, あのう, すみません, ところで, ちょっと, 実は, うん, いや, まあ, あと, それと, それに, 私, もしかして, お願い, なんだか
    今, 今日, なんとなく, やっぱり, 正直
  `),
  after: list(`
    お願い, お願いします, 教えて, 教えてください, 教えてほしい, アレクサ, ありがとう, 頼む, 知りたい, 聞かせて, 聞きたい, 今, かな
  `),
  subject: '私',
  numbers: NUMBERS,
  number: japaneseNumber,
};
