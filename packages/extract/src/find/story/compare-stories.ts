import type { EventKind } from '@wortlaut/vocabulary';
import type { StoryTerm } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import { kindOf } from '../events/senses.ts';
import { isMark, type NewsDifference, newsDifference } from './distinct-news.ts';
import { sharePlannedDay } from './planned-day.ts';
import { haveOtherTopics, isPrecise } from './topics.ts';

/** An article to compare. */
export interface StoryForm {
  /** As in `Extraction.story`. */
  readonly terms: readonly StoryTerm[];
  /** The date of publication, `YYYY-MM-DD`. Null if it is unknown. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The result of {@link compareStories}. */
export interface StoryComparison {
  /** `SAME` articles belong to one story. `LIKELY` articles may belong to one story. `DIFFERENT` articles do not. */
  readonly verdict: 'SAME' | 'LIKELY' | 'DIFFERENT';
  /** How similar the news is, 0 to 1, rounded to two decimals. */
  readonly score: number;
  /**
   * How the news of the two articles differs although their terms may be similar, such as two fires in two towns. If
   * this is set, the articles have different main events. Null if no difference was found.
   */
  readonly difference: NewsDifference | null;
  /**
   * Whether the articles share enough details to report the same event: words and numbers if they are about an accident
   * or a crime, otherwise a person or a number.
   */
  readonly sharesDetails: boolean;
}

type Terms = ReadonlyMap<string, StoryTerm>;
type Test = (term: StoryTerm) => boolean;

/** The weight of each part of the score. The weights add up to 1. Measured on ECB+ (Cybulska and Vossen 2014). */
const PARTS = { names: 0.27, overlap: 0.5, numbers: 0.08, people: 0.15 };

/** The minimum score of `SAME` for articles published on the same day. */
const SAME_DAY = 0.345;
/** The increase of the minimum score for each day between the articles, up to {@link SLOPE_DAYS}. */
const PER_DAY = 0.0035;
const SLOPE_DAYS = 60;
/** The maximum number of days between `SAME` articles, unless one announces the news of the other. */
export const STORY_DAYS = 90;
/** The minimum score of `SAME` if the date of an article is unknown. */
const UNDATED = 0.57;
/** The minimum score of `SAME` if the date of an article is unknown but both articles mention the same latest year. */
const SAME_YEAR = 0.465;
/** The decrease of the minimum score if the languages differ. Most words do not match across languages. */
const ACROSS_LANGUAGES = 0.04;
/**
 * An article is about a name if the name has at least this fraction of the weight of the article's strongest name.
 * `thing` applies to names that are not people. `any` applies to all names, but only if the score is below
 * {@link SURE}.
 */
const OTHER_NAME = { any: 0.8, thing: 0.6 };
/**
 * An article is about a country if the country has at least this fraction of the weight of the article's strongest
 * name.
 */
const OTHER_COUNTRY = 0.35;
/** The minimum number of terms that `SAME` articles share. Two sentences about one person are not enough. */
const SHARED_TERMS = 5;
/**
 * The minimum number of details that `SAME` articles about an accident or a crime share: words, numbers and a place.
 * Two accidents in one town share the name of the town, the name of a police officer and the word "accident".
 */
const SHARED_DETAILS = 3;
/** The minimum number of such details if the articles mention ages, but none in common. */
const SHARED_DETAILS_AT_OTHER_AGES = 5;
/**
 * Below this score, two articles in one language report different events if they name different people and share no
 * number. For example, two strikes of a trade union in one town.
 */
const OTHER_PEOPLE = 0.5;
/** The number of names that one person usually has: "Ina", "Krall". */
const NAMES_OF_ONE = 2;
/** The range of numbers that are usually ages. Smaller numbers are in most articles. */
const AGES = { from: 10, to: 99 };
/** Terms for people on the road. The driver of a car is mentioned in most news about accidents. */
const ROAD_USERS: ReadonlySet<string> = new Set(['~MOTORCYCLE', '~BICYCLE', '~PEDESTRIAN', '~SCOOTER']);
/** Terms of most news about accidents and crimes. They do not show that two articles report the same event. */
const COMMON_DETAILS: ReadonlySet<string> = new Set([
  '~CAR',
  '~DRIVER',
  '~FIREFIGHTER',
  '~HOSPITAL',
  '~INJURY',
  '~INVESTIGATION',
  '~VICTIM',
  '~WITNESS',
]);
/** Kinds of events that can happen several times a day in one town. */
const EVERYDAY = new Set<EventKind>(['ACCIDENT', 'CRIME']);
/** The minimum number of terms that `LIKELY` articles share. */
export const LEAST_SHARED_TERMS = 4;
/** From this score, articles can be `SAME` even if they name different people. Outlets quote different people. */
const SURE = 0.6;
/**
 * The minimum cosine of the words that are not names. If articles share only names, they probably report different
 * news.
 */
const SAME_WORDS = 0.1;
/** The number of shared large numbers that show the same news although the articles share almost no words. */
const LARGE_NUMBERS = 2;
/** How far a `LIKELY` score can be below the minimum score of `SAME`. */
const LIKELY_BELOW = 0.07;
/**
 * The minimum score of `LIKELY` for articles published at most one day apart. Few articles from the same day share many
 * terms.
 */
const SAME_DAY_LIKELY = 0.2;

const isWord: Test = ({ kind }) => kind === 'WORD' || kind === 'HAPPENING';
const isYear: Test = ({ kind }) => kind === 'YEAR';
const isNumber: Test = ({ kind }) => kind === 'NUMBER';
const isPerson: Test = ({ kind }) => kind === 'PERSON';
const isName: Test = ({ kind }) => kind === 'PERSON' || kind === 'NAME' || kind === 'PLACE';
const isThing: Test = (term) => isName(term) && !isPerson(term);
/**
 * Whether a term is a country. The keys of countries are ISO codes. Outlets often name a foreign country, but rarely
 * their own.
 */
const isCountry: Test = ({ kind, term }) => kind === 'PLACE' && term.length <= 2;
const isEveryday: Test = ({ kind, term }) => kind === 'HAPPENING' && EVERYDAY.has(kindOf(term.slice(1)));
const isDeath: Test = ({ kind, term }) => kind === 'HAPPENING' && kindOf(term.slice(1)) === 'DEATH';
const isDetail: Test = (term) =>
  isNumber(term) || (isWord(term) && !isEveryday(term) && !isDeath(term) && !COMMON_DETAILS.has(term.term));
/** Whether a term shows who was on the road: the cyclist, the motorcyclist or the pedestrian of an accident. */
const isRoadUser: Test = ({ term }) => ROAD_USERS.has(term);
/** Whether a term is a number that is usually an age. */
const isAge: Test = (term) =>
  isNumber(term) && Number(term.term.slice(1)) >= AGES.from && Number(term.term.slice(1)) <= AGES.to;
const isPlace: Test = (term) => isThing(term) && !isCountry(term);
const isContent: Test = (term) => !isYear(term);
/** Whether a term is a number that is not in most articles. */
export const isTellingNumber: Test = (term) => isNumber(term) && !/^#[1-3]$/u.test(term.term);
/** Whether a term is a number above {@link AGES}, such as a price or the number of employees. */
const isLarge: Test = (term) => isNumber(term) && Number(term.term.slice(1)) > AGES.to;
const isDecimal: Test = (term) => isNumber(term) && term.term.includes('.');

/**
 * Returns the cosine similarity of the terms that match a condition, 0 to 1. A shared term counts even if it matches in
 * only one article, because a name can look like an ordinary word.
 */
function cosine(a: Terms, b: Terms, includes: Test): number {
  let dot = 0;
  let left = 0;
  let right = 0;
  for (const term of a.values()) {
    const other = b.get(term.term);
    if (!includes(term) && (other === undefined || !includes(other))) continue;
    left += term.weight ** 2;
    if (other === undefined) continue;
    dot += term.weight * other.weight;
    right += other.weight ** 2;
  }
  for (const term of b.values()) if (includes(term) && !a.has(term.term)) right += term.weight ** 2;
  return dot === 0 ? 0 : Math.min(1, dot / Math.sqrt(left * right));
}

function count(terms: Terms, includes: Test): number {
  let found = 0;
  for (const term of terms.values()) if (includes(term)) found += 1;
  return found;
}

/** Checks whether both articles have terms that match a condition, but none in common. */
function areDisjoint(a: Terms, b: Terms, includes: Test): boolean {
  if (count(b, includes) === 0 || count(a, includes) === 0) return false;
  return count(a, (term) => includes(term) && b.has(term.term)) === 0;
}

/**
 * Returns the similarity of the terms, 0 to 1. The score combines the weights of the shared terms and their fraction of
 * all terms.
 */
function similarity(a: Terms, b: Terms): number {
  const shorter = Math.min(count(a, isContent), count(b, isContent));
  if (shorter === 0) return 0;
  const fraction = count(a, (term) => isContent(term) && b.has(term.term)) / shorter;
  return (
    PARTS.overlap * Math.sqrt(cosine(a, b, isContent) * fraction) +
    PARTS.names * cosine(a, b, isName) +
    PARTS.numbers * cosine(a, b, isNumber) +
    PARTS.people * cosine(a, b, isPerson)
  );
}

/** Maps the keys of an article's terms to the terms, without its marks. */
const contentOf = (terms: readonly StoryTerm[]) =>
  new Map(terms.filter((term) => !isMark(term)).map((term) => [term.term, term]));

/**
 * Returns the similarity of two articles, 0 to 1, as in `StoryComparison.score` but not rounded.
 *
 * @param a - the terms of an article
 * @param b - the terms of another article; the order does not matter
 */
export const similarityOf = (a: readonly StoryTerm[], b: readonly StoryTerm[]): number =>
  similarity(contentOf(a), contentOf(b));

/** Maps the keys of an article's terms to the terms. The year of publication is added as a term. */
function termsOf({ terms, published }: StoryForm): Terms {
  const found = contentOf(terms);
  const year = published?.slice(0, 4);
  if (year !== undefined && !found.has(year)) found.set(year, { term: year, kind: 'YEAR', weight: 0 });
  return found;
}

/** Returns the latest year that an article mentions, or an empty string. This is usually the year of the news. */
function latestYear(terms: Terms): string {
  let latest = '';
  for (const { term, kind } of terms.values()) if (kind === 'YEAR' && term > latest) latest = term;
  return latest;
}

/**
 * Finds the strongest name in article `a` that article `b` does not mention. Returns its weight as a fraction of the
 * weight of the strongest name in `a`.
 *
 * @param includes - the names to consider
 */
function strongestOtherName(a: Terms, b: Terms, includes: Test): number {
  let strongest = 0;
  let other = 0;
  for (const term of a.values()) {
    if (!isName(term)) continue;
    strongest = Math.max(strongest, term.weight);
    if (includes(term) && !isCountry(term) && !b.has(term.term)) other = Math.max(other, term.weight);
  }
  return strongest === 0 ? 0 : other / strongest;
}

/** Whether each article is about a name that the other article does not mention, such as the opponent in a match. */
function haveOtherNames(a: Terms, b: Terms, includes: Test, atLeast: number): boolean {
  return Math.min(strongestOtherName(a, b, includes), strongestOtherName(b, a, includes)) >= atLeast;
}

/** Whether the articles are about different countries. */
function haveOtherCountries(a: Terms, b: Terms): boolean {
  const isAbout = (terms: Terms): Test => {
    const strongest = Math.max(0, ...[...terms.values()].filter(isName).map(({ weight }) => weight));
    return (term) => isCountry(term) && term.weight >= strongest * OTHER_COUNTRY;
  };
  if (count(a, isAbout(a)) === 0 || count(b, isAbout(b)) === 0) return false;
  return count(a, (term) => isCountry(term) && b.has(term.term)) === 0;
}

/** Whether the articles share almost no words that are not names, and few large numbers. */
function haveOtherWords(a: Terms, b: Terms): boolean {
  if (count(a, isWord) === 0 || count(b, isWord) === 0 || cosine(a, b, isWord) >= SAME_WORDS) return false;
  return count(a, (term) => isLarge(term) && b.has(term.term)) < LARGE_NUMBERS;
}

/**
 * Whether something shows that the articles report different news: other names, other words, or different decimal
 * numbers, such as the magnitudes of two earthquakes. Two articles about the same news can share few words if one is
 * short or in another language. Then they are very similar otherwise, or share several large numbers.
 *
 * @param isOneDay - whether the articles were published at most one day apart
 */
function areContrary(a: Terms, b: Terms, score: number, isOneDay: boolean): boolean {
  if (areDisjoint(a, b, isDecimal)) return true;
  if (!(score >= SURE && isOneDay) && haveOtherWords(a, b)) return true;
  if (haveOtherNames(a, b, isThing, OTHER_NAME.thing) || haveOtherCountries(a, b)) return true;
  return score < SURE && haveOtherNames(a, b, isName, OTHER_NAME.any);
}

/**
 * Whether articles about an accident or a crime share enough details to report the same event. All other articles do.
 */
function shareDetails(a: Terms, b: Terms): boolean {
  const countShared = (includes: Test) => count(a, (term) => includes(term) && b.has(term.term));
  if (countShared(isEveryday) === 0) return true;
  if (areDisjoint(a, b, isRoadUser)) return false;
  const needed = areDisjoint(a, b, isAge) ? SHARED_DETAILS_AT_OTHER_AGES : SHARED_DETAILS;
  // All accidents in a town share its name. Only a second place, such as a district, is a detail.
  return countShared(isDetail) + Number(countShared(isPlace) > 1) >= needed;
}

/** Whether both articles name people, but none in common and no number in common. */
const haveOtherPeople = (a: Terms, b: Terms): boolean =>
  areDisjoint(a, b, isPerson) && count(a, (term) => isTellingNumber(term) && b.has(term.term)) === 0;

/**
 * Whether both articles give numbers, but none in common, and share at most one person: the ages of the victims of two
 * accidents, or the votes on two bills. The one person can be the police officer or the mayor who speaks about both.
 */
function haveOtherNumbers(a: Terms, b: Terms): boolean {
  if (!areDisjoint(a, b, isTellingNumber)) return false;
  // A name can look like an ordinary word in one of the articles.
  const isShared: Test = (term) => b.has(term.term) && (isPerson(term) || b.get(term.term)?.kind === 'PERSON');
  return count(a, isShared) <= NAMES_OF_ONE;
}

/** Whether two articles share a large number that is not round, such as 3,200,000. */
const shareLargeNumber = (a: Terms, b: Terms): boolean =>
  count(a, (term) => isLarge(term) && isPrecise(term) && b.has(term.term)) > 0;

/**
 * Returns the minimum score of `SAME`, or null if the articles are too far apart in time. A plan is news when it is
 * announced and on its day.
 */
function threshold(a: StoryForm, b: StoryForm, left: Terms, right: Terms): number | null {
  const [first, second] = [a, b].map(({ published }) => (published === null ? null : dayNumber(published)));
  const across = a.language === b.language ? 0 : ACROSS_LANGUAGES;
  if (typeof first === 'number' && typeof second === 'number') {
    const days = sharePlannedDay(a, b) ? 0 : Math.abs(first - second);
    return days > STORY_DAYS ? null : SAME_DAY + PER_DAY * Math.min(days, SLOPE_DAYS) - across;
  }
  if (areDisjoint(left, right, isYear)) return null;
  return (latestYear(left) !== '' && latestYear(left) === latestYear(right) ? SAME_YEAR : UNDATED) - across;
}

/** Whether two articles were published at most one day apart. */
function areOfOneDay(a: StoryForm, b: StoryForm): boolean {
  const [first, second] = [a, b].map(({ published }) => (published === null ? null : dayNumber(published)));
  return typeof first === 'number' && typeof second === 'number' && Math.abs(first - second) <= 1;
}

/**
 * Decides whether two articles report the same news.
 *
 * @param a - an article
 * @param b - another article; the order does not matter
 * @returns `SAME` if the articles share enough names, numbers and words for the number of days between them, and
 * nothing contradicts. `LIKELY` if the articles are slightly less similar, or if they are similar but something
 * contradicts. A large number that both share on one day outweighs what contradicts. `DIFFERENT` in all other cases.
 * @remarks The result depends only on the two articles. Stories are the connected components of `SAME` pairs, so they
 * do not depend on the order of import. `SAME` and `LIKELY` articles share at least one of their `candidateTerms` and
 * at least {@link LEAST_SHARED_TERMS} terms.
 */
export function compareStories(a: StoryForm, b: StoryForm): StoryComparison {
  const [left, right] = [termsOf(a), termsOf(b)];
  const score = similarity(left, right);
  const rounded = Math.round(score * 100) / 100;
  const shared = count(left, (term) => isContent(term) && right.has(term.term));
  // Few words match across languages, so their number shows nothing.
  const isOneLanguage = a.language === b.language;
  const hasDetails = isOneLanguage ? shareDetails(left, right) : !areDisjoint(left, right, isRoadUser);
  const isOther =
    (isOneLanguage && score < OTHER_PEOPLE && haveOtherPeople(left, right)) ||
    (areOfOneDay(a, b) && (haveOtherNumbers(left, right) || (isOneLanguage && haveOtherTopics(a.terms, b.terms))));
  const sharesDetails = hasDetails && !isOther;
  const result = { score: rounded, sharesDetails };
  if (shared < LEAST_SHARED_TERMS) return { ...result, verdict: 'DIFFERENT', difference: null };
  const difference = newsDifference(a.terms, b.terms);
  const needed = threshold(a, b, left, right);
  const contradicts = needed === null || shared < SHARED_TERMS || areContrary(left, right, score, areOfOneDay(a, b));
  if (!contradicts && sharesDetails && score >= needed) return { ...result, verdict: 'SAME', difference };
  const likely =
    needed === null
      ? UNDATED
      : contradicts && !(areOfOneDay(a, b) && shareLargeNumber(left, right))
        ? needed
        : hasDetails && areOfOneDay(a, b)
          ? SAME_DAY_LIKELY
          : needed - LIKELY_BELOW;
  return { ...result, verdict: score >= likely ? 'LIKELY' : 'DIFFERENT', difference };
}
