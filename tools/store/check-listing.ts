import type { Fault } from '../failure';
import { dishonesties, type Honesty } from '../language/honesty';
import { type Placed, placeOf } from '../yaml';
import { checkExamples } from './check-examples';
import type { Listener } from './listener';
import { descriptionOf, type Listing, REVIEWERS_LANGUAGE, testingInstructionsOf } from './listing';

/** The store's limits, in characters. */
const NAME = { least: 2, most: 50 };
const SUMMARY = 160;
const DESCRIPTION = 4000;
const TESTING = 4000;
const KEYWORD = 150;
const KEYWORDS = 30;

/** Everything in a listing that Amazon would refuse, or that this skill does not say of itself. */
export function checkListing(listing: Listing, listener: Listener): Fault[] {
  return [
    ...checkLengths(listing),
    ...checkKeywords(listing),
    ...checkExamples(listing.examplePhrases, listing.file, listener),
    ...textsOf(listing).flatMap(checkText),
    ...checkHonesty(listing, listener.honesty),
    ...checkTesting(listing, listener.language),
  ];
}

function checkLengths(listing: Listing): Fault[] {
  const { name, summary, file } = listing;
  const description = descriptionOf(listing).length;
  const testing = testingInstructionsOf(listing).length;
  const faults: Fault[] = [];
  if (name.text.length < NAME.least || name.text.length > NAME.most)
    faults.push({
      ...placeOf(name),
      message: `the name has ${name.text.length} characters; ${NAME.least} to ${NAME.most}`,
    });
  if (summary.text.length > SUMMARY)
    faults.push({
      ...placeOf(summary),
      message: `the summary has ${summary.text.length} characters; at most ${SUMMARY}`,
    });
  if (description > DESCRIPTION) {
    const place = listing.description[0] ? placeOf(listing.description[0]) : { file };
    faults.push({
      ...place,
      message: `description and disclaimer have ${description} characters; at most ${DESCRIPTION}`,
    });
  }
  if (testing > TESTING) {
    const place = listing.testingInstructions[0] ? placeOf(listing.testingInstructions[0]) : { file };
    faults.push({ ...place, message: `the testing instructions have ${testing} characters; at most ${TESTING}` });
  }
  if (listing.description.length === 0) faults.push({ file, message: 'say in the description what the skill does' });
  return faults;
}

function checkKeywords({ keywords, file }: Listing): Fault[] {
  const faults: Fault[] = [];
  if (keywords.length > KEYWORDS) faults.push({ file, message: `${keywords.length} keywords; at most ${KEYWORDS}` });
  const seen = new Set<string>();
  for (const keyword of keywords) {
    const plain = keyword.text.toLowerCase();
    if (seen.has(plain))
      faults.push({ ...placeOf(keyword), message: `"${keyword.text}" is a keyword twice; keep one` });
    if (plain.length > KEYWORD)
      faults.push({ ...placeOf(keyword), message: `a keyword of ${plain.length} characters; at most ${KEYWORD}` });
    seen.add(plain);
  }
  return faults;
}

/** What stands in the store, besides the examples, which have rules of their own. */
function textsOf({ name, summary, description, disclaimer, keywords, testingInstructions }: Listing): Placed[] {
  return [name, summary, ...description, ...Object.values(disclaimer), ...keywords, ...testingInstructions];
}

function checkText(placed: Placed): Fault[] {
  const { text } = placed;
  const faults: Fault[] = [];
  if (text.trim() === '') faults.push({ ...placeOf(placed), message: 'is empty; say it or remove it' });
  if (/[<>]/.test(text)) faults.push({ ...placeOf(placed), message: 'holds markup; the store shows plain words' });
  if (/[!！\p{Extended_Pictographic}]/u.test(text))
    faults.push({ ...placeOf(placed), message: 'has an exclamation mark or an emoji; nothing is exclaimed at night' });
  if (text !== text.normalize('NFC')) faults.push({ ...placeOf(placed), message: 'is not in Unicode NFC form' });
  return faults;
}

/**
 * Nothing is promised in the store that is not said at the bedside. Two parts of the disclaimer deny what is never claimed, so they may
 * name it. Reviewers are told plainly what is there, so only what nobody is ever told is kept from them.
 */
function checkHonesty(listing: Listing, honesty: Honesty): Fault[] {
  const { name, summary, description, disclaimer, examplePhrases, keywords, testingInstructions } = listing;
  const strict = {
    ...honesty,
    never: [...honesty.never, ...honesty.strongOnly, ...listing.never.map(({ text }) => text)],
  };
  const shown = [name, summary, ...description, disclaimer.tips, disclaimer.emergency, ...examplePhrases, ...keywords];
  const faultsOf = (texts: readonly Placed[], held: Honesty) =>
    texts.flatMap((placed) =>
      dishonesties('', placed.text, held).map((what) => ({
        ...placeOf(placed),
        message: `${what}; word it otherwise`,
      })),
    );
  return [...faultsOf(shown, strict), ...faultsOf(testingInstructions, honesty)];
}

/** Amazon takes them once, and its reviewers read English. */
function checkTesting({ testingInstructions, file }: Listing, language: string): Fault[] {
  if (language === REVIEWERS_LANGUAGE)
    return testingInstructions.length > 0 ? [] : [{ file, message: 'add testingInstructions for the reviewers' }];
  return testingInstructions.map((placed) => ({
    ...placeOf(placed),
    message: `testing instructions are taken from locales/${REVIEWERS_LANGUAGE}/store.yaml only; remove them here`,
  }));
}
