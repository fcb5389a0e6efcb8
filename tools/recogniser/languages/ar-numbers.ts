import { fold } from './ar-script';
import { list } from './text';

const UNITS = list('واحد, اثنين, ثلاثة, أربعة, خمسة, ستة, سبعة, ثمانية, تسعة');
const TEENS = list('عشرة, احدعش, اثنعش, ثلاثتعش, أربعتعش, خمستعش, ستعش, سبعتعش, ثمنتعش, تسعتعش');
const TENS = list('عشرين, ثلاثين, أربعين, خمسين, ستين, سبعين, ثمانين, تسعين');

/** From zero on, each at its place, as people say them. */
export const NUMBERS: readonly string[] = [
  'صفر',
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${unit} و${ten}`)]),
  'مية',
].map(fold);

/** The same numbers in the forms of other countries, of counting women's words and of writing. */
export const NUMBER_FORMS = `
  واحد: وحدة, واحدة, وحده
  اثنين: اثنان, اتنين, ثنتين, تنتين, اثنتين, اثنان
  ثلاثه: ثلاث, تلاتة, تلات, تلاته
  اربعه: أربع
  خمسه: خمس
  سته: ست
  سبعه: سبع
  ثمانيه: ثمان, ثماني, تمانية, تمن, تماني
  تسعه: تسع
  عشره: عشر
  احدعش: احداشر, حداشر, حدعش, إحدعشر
  اثنعش: اطنعش, اتناشر, اطنعشر, طنعش
  ثلاثتعش: ثلطعش, تلتاشر, تلتعش, ثلثطعش
  اربعتعش: أربعطعش, أربعتاشر
  خمستعش: خمسطعش, خمستاشر, خمسطعشر
  ستعش: ستاشر, سطعش
  سبعتعش: سبعطعش, سبعتاشر
  ثمنتعش: ثمنطعش, تمنتاشر
  تسعتعش: تسعطعش, تسعتاشر
  عشرين: عشرون
  ثلاثين: تلاتين, ثلاثون
  اربعين: أربعون
  خمسين: خمسون
  ستين: ستون
  سبعين: سبعون
  ثمانين: تمانين, ثمانون
  تسعين: تسعون
  ميه: مئة, مائة, مئه
`;

const VALUES = new Map(NUMBERS.map((words, value) => [words, value]));
for (const line of NUMBER_FORMS.trim().split('\n')) {
  const [form = '', words = ''] = fold(line.trim()).split(/\s*:\s*/);
  const value = VALUES.get(form);
  if (value !== undefined) for (const word of list(words)) VALUES.set(word, value);
}

/** `خمسة عشر`, `خمسة وعشرين`, `مية وعشرين`: a whole number as people say it. */
export function arabicNumber(words: readonly string[]): number | undefined {
  const parts = words.filter((word) => word !== 'و');
  const values = parts.map((word) => VALUES.get(word));
  if (values.length === 0 || values.length > 3 || values.includes(undefined)) return undefined;
  const [first = 0, second, third] = values as number[];
  if (second === undefined) return first;
  if (first < 10 && second === 10 && third === undefined && !words.includes('و')) return first + 10;
  const joined = words.includes('و');
  if (!joined) return undefined;
  if (first === 100) return second < 100 ? 100 + second + (third ?? 0) : undefined;
  return first < 10 && second >= 20 && second < 100 && third === undefined ? first + second : undefined;
}
