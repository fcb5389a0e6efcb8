import { type Honesty, readHonesty } from '../../tools/language/honesty';
import { type Limits, readLimits } from '../../tools/language/limits';
import { packLanguage } from '../../tools/language/pack';

/** The language folders do not change while tests run, so each is read once. */
function once<Result>(read: (language: string) => Result): (language: string) => Result {
  const known = new Map<string, Result>();
  return (language) => {
    const result = known.get(language) ?? read(language);
    known.set(language, result);
    return result;
  };
}

export const honestyOf: (language: string) => Honesty = once(readHonesty);
export const packOf = once(packLanguage);
export const limitsOf: (language: string) => Limits = once(readLimits);
