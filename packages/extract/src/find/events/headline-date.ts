import type { Analysis } from '../../core/analysis.ts';
import { oncePer } from '../../core/on-demand.ts';
import type { ExtractedPerson, Extraction } from '../../core/types.ts';
import { isFullSentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { dayNumber } from '../dates/calendar.ts';
import { clauseAround } from '../dates/clause.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { SINCE } from '../dates/date-tokens.ts';
import { PAST } from '../dates/tense-flags.ts';
import { headlineTitle } from './headline.ts';
import { dayInHeadline, isHeadlinePlan } from './headline-events.ts';
import { sharedWithHeadline, sharedWithNews } from './headline-words.ts';

/** The number of sentences at the start of the text that can report the news. */
const SENTENCES = 2;
/** The maximum number of days from the news to the article. */
const NEWS_DAYS = 7;
/** The minimum number of words that the headline shares with the clause that contains the date. */
const SHARED_WORDS = 3;
/** The same for the first sentence of an article whose text names no event of the headline's sense. */
const SHARED_IN_LEAD = 2;
/**
 * Matches prepositions before the event that somebody is chosen or prepared for. A date after them is not the date of
 * the news.
 */
const AIMS = /^(?:für|zu[mr]?|vor|nach|for|before|after|of)$/u;
/** Matches prepositions before a deadline: "bis 2035". */
const UNTIL = /^(?:bis|by|until|till)$/u;
/** The number of sentences at the start of the text that can name the day of a cancelled event. */
const CANCELLED_SENTENCES = 3;
/** The minimum number of words that the headline shares with the main clause of the first sentence, for a plan. */
const SHARED_IN_PLAN = 2;

/** Whether a headline starts with a word: "Almabtrieb in Celle: …" and "Zum Almabtrieb am Samstag". */
const isTopic = (headline: string, token: Token | undefined): boolean =>
  token !== undefined && headline.startsWith(`${token.text} `);

/** Returns a date as printed, including the preposition before it: "am Donnerstag". */
export function printedDate({ tokens, body, shared }: Analysis, date: DateExpression): string {
  const before = tokens[date.first - 1];
  const isQuoted = before !== undefined && shared.dates.quotedPrepositions.has(before.lower);
  return body.slice(isQuoted ? before.start : date.start, date.end);
}

/** Whether a word in the headline shows that the news is a plan. */
const hasPlanningWord = oncePer(({ title, rules }: Analysis): boolean =>
  (title ?? '').split(/\s+/u).some((word) => rules.events.planningWords.has(word.toLowerCase())),
);

/** Whether a date can be the day of the news in the headline. If the headline is about a plan, its day is unknown. */
export function isNewsDay(analysis: Analysis, date: DateExpression): boolean {
  return !hasPlanningWord(analysis) && isRecentDay(analysis, date);
}

/**
 * Whether a date is a day or a weekend shortly before the article and not the start or end of a period.
 *
 * @param canStart - whether the date can be the first day of the news: "seit Montag gesperrt"
 */
export function isRecentDay(
  { published, tokens, rules, shared }: Analysis,
  { first, last, value, until, beside }: DateExpression,
  canStart = false,
): boolean {
  const isDay = value?.precision === 'DAY' || shared.dates.weekend.has(tokens[last - 1]?.lower ?? '');
  if (value == null || !isDay || until !== null || beside || published === null) return false;
  const [day, today] = [dayNumber(value.date), dayNumber(published)];
  if (day === null || today === null || day > today || today - day > NEWS_DAYS) return false;
  const { notNewsDate } = rules.events;
  const [far, near] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (canStart && SINCE.test(near)) return true;
  // In "der am Montag verletzte" and "seit dem 3. Mai", the date is not the day of the news.
  const isInPhrase =
    notNewsDate.has(far) && (shared.dates.quotedPrepositions.has(near) || shared.dates.dateArticles.has(near));
  return !notNewsDate.has(near) && !isInPhrase;
}

/** Returns a date as the day of the news, with the place in its clause. */
function dayOf(analysis: Analysis, date: DateExpression): Extraction['headlineDate'] {
  const { value, first } = date;
  if (value === null) return null;
  const place = analysis.rules.events.placeIn(analysis, clauseAround(analysis, first));
  return { start: value, dateText: printedDate(analysis, date), place };
}

/** Whether a preposition before a date shows that it is a deadline: "bis 2035", "bis zum 3. Mai". */
const isDeadline = ({ tokens }: Analysis, first: number): boolean =>
  [first - 1, first - 2].some((at) => UNTIL.test(tokens[at]?.lower ?? ''));

/**
 * Finds the day of a planned event. The main clause of the first sentence must share words with the headline: "Lea
 * Krall übernimmt am Freitag die Konzerte". Returns null if the clause is in the past, because the date then belongs to
 * something else.
 *
 * @param dates - all dates in the text
 * @param people - the people in the text
 */
export function findPlannedDay(
  analysis: Analysis,
  dates: readonly DateExpression[],
  people: readonly ExtractedPerson[],
): Extraction['headlineDate'] {
  const { sentences, tokens, published, rules } = analysis;
  const sentence = sentences.find(isFullSentence);
  const headline = headlineTitle(analysis);
  if (sentence === undefined || published === null || headline === null) return null;
  const inside = dates.filter(({ first }) => first >= sentence.first && first < sentence.last);
  const [date] = inside;
  const isAhead = ({ first, value, beside }: DateExpression) =>
    value !== null && value.precision !== 'ABOUT' && value.date > published && !beside && !isDeadline(analysis, first);
  if (date === undefined || !inside.every(isAhead) || rules.events.newsWords.decided.test(headline)) return null;
  const { first, last } = clauseAround(analysis, date.first);
  const clause = tokens.slice(first, last);
  const isPast = clause.some(
    ({ text, lower }) => (rules.dates.tenseFlags(text) & PAST) !== 0 || rules.events.reportingWords.has(lower),
  );
  // "wird Kandidatin für die Wahl am 9. Juni": the date is the date of the election.
  const isOfAim = tokens
    .slice(first, date.first - 1)
    .some(({ lower }, at) => AIMS.test(lower) && !isTopic(headline, tokens[first + at + 1]));
  if (first !== sentence.first || isPast || isOfAim || date.value === null) return null;
  const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  const shared = sharedWithHeadline(analysis, start, end);
  // A shared name alone does not show that the sentence reports the news: "Ina Krall leidet an Asthma".
  const isOnlyName = people.some(({ mentions }) =>
    mentions.some((mention) => {
      const inside = mention.start >= start && mention.end <= end;
      return inside && sharedWithHeadline(analysis, mention.start, mention.end) >= shared;
    }),
  );
  if (shared < SHARED_IN_PLAN || isOnlyName) return null;
  return dayOf(analysis, date);
}

/** The number of characters around a date that show that it is the day of a plan. */
const AROUND_DATE = 60;

/**
 * Finds the day on which a cancelled event was planned: "Die Gemeinde sagte die für Samstag geplante Veranstaltung ab".
 * Null if the first sentences name no such day or several.
 *
 * @param dates - all dates in the text
 */
export function findCancelledDay(analysis: Analysis, dates: readonly DateExpression[]): Extraction['headlineDate'] {
  const { body, sentences, published, rules } = analysis;
  const end = sentences[CANCELLED_SENTENCES - 1]?.end ?? body.length;
  const isPlanned = ({ start, end: last, value, until, beside }: DateExpression): boolean => {
    if (start >= end || value?.precision !== 'DAY' || until !== null || beside || published === null) return false;
    const text = `${body.slice(Math.max(0, start - AROUND_DATE), start)}#${body.slice(last, last + AROUND_DATE)}`;
    return value.date >= published && rules.events.newsWords.plannedFor.test(text);
  };
  const [day, ...others] = dates.filter(isPlanned);
  return day === undefined || others.length > 0 ? null : dayOf(analysis, day);
}

/** Returns the day in the headline with its place. Null if the first sentences do not confirm the day. */
export function findDayInHeadline(analysis: Analysis): Extraction['headlineDate'] {
  const day = dayInHeadline(analysis);
  return day === null || headlineTitle(analysis) === null ? null : dayOf(analysis, day);
}

/**
 * Finds the day on which the news in the headline happened. This is the only date in one of the first sentences, if its
 * clause shares enough words with the headline.
 *
 * @param dates - dates in text order, without the dates of statements
 */
export const findHeadlineDate = (analysis: Analysis, dates: readonly DateExpression[]): Extraction['headlineDate'] =>
  findDay(analysis, dates, SENTENCES, SHARED_WORDS);

/**
 * Finds the day of the news in the first sentence. Used if the text names no event for the headline, so that the date
 * cannot belong to another event. Otherwise like {@link findHeadlineDate}.
 */
export const findLeadDate = (analysis: Analysis, dates: readonly DateExpression[]): Extraction['headlineDate'] =>
  findDay(analysis, dates, 1, SHARED_IN_LEAD);

function findDay(
  analysis: Analysis,
  dates: readonly DateExpression[],
  count: number,
  needed: number,
): Extraction['headlineDate'] {
  const { sentences, tokens, rules } = analysis;
  const headline = headlineTitle(analysis);
  const { ongoing, starting, ending, followUp } = rules.events.newsWords;
  if (headline === null || isHeadlinePlan(analysis)) return null;
  if (followUp.test(headline) || (ongoing.test(headline) && !starting.test(headline))) return null;
  for (const sentence of sentences.slice(0, count)) {
    // A year does not compete with the day of the news: "legte am Montag den Bericht für das Jahr 2005 vor".
    const inside = dates.filter(
      ({ first, value }) => first >= sentence.first && first < sentence.last && value?.precision !== 'YEAR',
    );
    const [date] = inside;
    if (date === undefined || inside.length > 1 || !isNewsDay(analysis, date)) continue;
    const clause = clauseAround(analysis, date.first);
    const words = tokens.slice(clause.first, clause.last);
    if (words.some(({ lower }) => rules.events.reportingWords.has(lower))) continue;
    if (isInRelative(analysis, clause.first, date.first)) continue;
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    // "Der Wettbewerb um den Preis ging am Montag zu Ende": the headline is about the winner.
    if (ending.test(analysis.body.slice(start, end)) && !ending.test(headline)) continue;
    const isNews = sharedWithHeadline(analysis, start, end) >= needed && sharedWithNews(analysis, start, end) > 0;
    if (isNews) return dayOf(analysis, date);
  }
  return null;
}

/** Whether a clause contains a relative pronoun before a date: "a boy who did not come home on Friday". */
const isInRelative = ({ tokens, rules }: Analysis, first: number, date: number): boolean =>
  tokens.slice(first + 1, date).some(({ lower }) => rules.events.newsWords.innerRelatives.has(lower));
