import { hear } from '../../simulator/hearing';

const ENGLISH = { wake: 'alexa', ask: ['ask restful back to', 'ask restful back'], open: ['open restful back'] };
const JAPANESE = { wake: 'アレクサ', ask: ['やすらぎ 腰で'], open: ['やすらぎ 腰を開いて'] };
const ARABIC = { wake: 'اليكسا', ask: ['اسأل ظهر مرتاح'], open: ['افتح ظهر مرتاح'] };

test.each([
  ['Alexa, open restful back', ENGLISH, { kind: 'launch' }],
  ['hey alexa open restful back.', ENGLISH, { kind: 'launch' }],
  ['ask restful back to help', ENGLISH, { kind: 'one-shot', readings: ['help', 'to help'] }],
  ['ask restful backs', ENGLISH, { kind: 'words', words: 'ask restful backs' }],
  ['alexander', ENGLISH, { kind: 'words', words: 'alexander' }],
  ['アレクサ、やすらぎ腰を開いて', JAPANESE, { kind: 'launch' }],
  ['アレクサ、やすらぎ 腰を開いて', JAPANESE, { kind: 'launch' }],
  ['アレクサ、やすらぎ腰で枕の話', JAPANESE, { kind: 'one-shot', readings: ['枕の話'] }],
  ['やすらぎ 腰で 枕の話', JAPANESE, { kind: 'one-shot', readings: ['枕の話'] }],
  ['腰が痛い', JAPANESE, { kind: 'words', words: '腰が痛い' }],
  ['اليكسا، افتح ظهر مرتاح', ARABIC, { kind: 'launch' }],
  ['اسأل ظهر مرتاح ليش ظهري يوجعني', ARABIC, { kind: 'one-shot', readings: ['ليش ظهري يوجعني'] }],
])('"%s" is heard as what it is', (line, phrases, heard) => {
  expect(hear(line, phrases)).toEqual(heard);
});
