import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { ADVERB, AUXILIARY, DETERMINER, MODAL, PREPOSITION } from '../../../core/word-flags.ts';
import { clauseAround } from '../../../find/dates/clause.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventContext } from '../../../find/events/candidate.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ANNOUNCING_FORMS,
  BEFORE_OFFENCE,
  BEFORE_OFFICE,
  CLAUSE_STARTS,
  EVENT_TOPICS,
  HOURS,
  PASSING_PREPOSITIONS,
  PERIOD_PREPOSITIONS,
  RELATIVE_PRONOUNS,
  RESULT_NOUNS,
  SENTENCED_FORMS,
} from '../words/event-phrases.ts';
import { PLANNED_STARTS } from '../words/fate-words.ts';
import { IRREGULAR_PASTS } from '../words/verb-forms.ts';
import { flagsOf } from './flags.ts';

type Context = EventContext<Analysis>;

/** A date and its cost. If several event words claim a date, the word with the lowest cost gets the date. */
export interface ClaimedDate {
  /** Index of the date; -1 if no date fits. */
  readonly date: number;
  readonly cost: number;
}

/** Maximum distance between an event word and its date, in tokens. */
const DATE_REACH = 16;
/** Maximum number of dates per clause. Any other dates are ignored. */
const MAX_DATES = 6;
/** Weight of the distance to a date before the event. */
const BEFORE = 1.5;
/** Cost of a date outside the clause. */
const OUTSIDE_CLAUSE = 8;
/** Extra cost for an event word that should get a date only if no other event word is near. */
export const YIELDS_DATE = 20;

/** Classes of words that can stand between the start of a sentence and a date for the entire sentence. */
const BEFORE_DATE = PREPOSITION | ADVERB | DETERMINER;

const NO_DATE = Number.POSITIVE_INFINITY;

/** Whether a word starts a nested clause. A word before a time of day does not: "shortly before midnight". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // "as" before an office does not start a clause: "appointed him as manager on Monday".
  if (tokens[at]?.lower === 'as' && tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => BEFORE_OFFICE.has(lower)))
    return false;
  if (CLAUSE_STARTS.has(tokens[at]?.lower ?? ''))
    return !HOURS.has(next?.lower ?? '') && !/^\d/u.test(next?.lower ?? '');
  // A second verb with its own auxiliary: "and will strike".
  return tokens[at]?.lower === 'and' && (flagsOf(next) & (AUXILIARY | MODAL)) !== 0;
}

/** Whether a clause starts between two tokens. If so, a date after its start belongs to a different event. */
export function hasClauseStart(tokens: readonly Token[], a: number, b: number): boolean {
  const [from, to] = a < b ? [a + 1, b] : [b, a];
  for (let at = from; at < to; at += 1) if (startsClause(tokens, at)) return true;
  return false;
}

/** Whether a date only starts or ends a period: "since July", "by the 1980s". */
function isPeriod(tokens: readonly Token[], { first }: DateExpression): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return PERIOD_PREPOSITIONS.has(before === 'the' ? (tokens[first - 2]?.lower ?? '') : before);
}

/**
 * Whether a date before a verb belongs to the main verb: "was shown on Monday, accused of killing", "a jury ruled on
 * Monday that a man convicted of murder".
 */
function belongsToGovernor(tokens: readonly Token[], at: number, { first, last }: DateExpression): boolean {
  if (first > at) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/ing$/u.test(tokens[at]?.lower ?? '')) return (flagsOf(before) & PREPOSITION) !== 0;
  const isAfterNoun = before?.kind === 'WORD' && before.text === before.lower && flagsOf(before) === 0;
  if (!isAfterNoun) return false;
  // The date belongs to the first verb: "Police on Monday named the man killed in a crash".
  if (isPastForm(tokens[at]) && tokens.slice(last, at - 1).some(isPastForm)) return true;
  return SENTENCED_FORMS.has(tokens[at]?.lower ?? '') && BEFORE_OFFENCE.has(after?.lower ?? '');
}

/** Whether a word can be a past tense form. */
const isPastForm = (token: Token | undefined): boolean =>
  /^\p{Ll}{2,}ed$/u.test(token?.text ?? '') || IRREGULAR_PASTS.has(token?.text ?? '');

/**
 * Whether a month or a year before a verb belongs to an earlier verb: "was born in Aberford in 1936 and fled". A date
 * at the start of a sentence belongs to all its verbs.
 */
function belongsToVerbBefore(tokens: readonly Token[], at: number, { first, last, value }: DateExpression): boolean {
  if (first > at || (value?.precision !== 'YEAR' && value?.precision !== 'MONTH')) return false;
  return (
    tokens.slice(last, at).some(({ lower }) => lower === 'and' || lower === ',') && !isSentenceStart(tokens, first)
  );
}

const isSentenceStart = (tokens: readonly Token[], first: number): boolean =>
  [first - 1, first - 2].some((at) => at < 0 || /^[.!?]$/u.test(tokens[at]?.text ?? ''));

/**
 * Whether a date belongs to the noun after it: "charged in the 1967 murders", "sentenced for the March 11, 2005,
 * incident".
 */
function belongsToNoun(tokens: readonly Token[], at: number, { first, last }: DateExpression): boolean {
  if ((flagsOf(tokens[first - 1]) & DETERMINER) === 0 || last === at) return false;
  // "at the weekend, killing dozens"
  const isInserted = tokens[last]?.text === ',' && !/^(?:on|at|over|during)$/u.test(lowerAt(tokens, first - 2));
  const noun = tokens[isInserted ? last + 1 : last];
  return noun?.kind === 'WORD' && noun.text === noun.lower && flagsOf(noun) === 0;
}

/**
 * Whether a date after a verb in the present perfect belongs to the reason for the event: "has been charged over a
 * shooting on Sunday". The present perfect itself does not refer to a specific day.
 */
function isOfDeed(tokens: readonly Token[], at: number, { first }: DateExpression): boolean {
  const group = tokens.slice(Math.max(0, at - 2), at);
  const isPerfect = group.some(({ lower }) => /^(?:has|have)$/u.test(lower));
  return isPerfect && tokens.slice(at + 1, first).some(({ lower }) => /^(?:over|after|following)$/u.test(lower));
}

/** Whether a date belongs to the topic of an event: "the memorial for the victims of the bombing of 16 January". */
function belongsToTopic(tokens: readonly Token[], at: number, { first }: DateExpression): boolean {
  if (tokens[first - 1]?.lower !== 'of') return false;
  return tokens.slice(at + 1, first - 1).some(({ lower }) => EVENT_TOPICS.has(lower));
}

/** Whether the clause is about the result of an event: "the results of the vote". The result has a later date. */
function isOfResult(tokens: readonly Token[], at: number): boolean {
  const of = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ lower }) => lower === 'of');
  return of > 0 && RESULT_NOUNS.has(tokens[Math.max(0, at - 4) + of - 1]?.lower ?? '');
}

/** Whether a date is the date of an announcement or a demand: "threatened on Monday". */
function isOfAnnouncement(tokens: readonly Token[], { first }: DateExpression): boolean {
  return ANNOUNCING_FORMS.has(tokens[first - 1]?.lower ?? '') || ANNOUNCING_FORMS.has(tokens[first - 2]?.lower ?? '');
}

/**
 * Whether a participle after a comma names the result of the clause with the date: "exploded on Monday, injuring two". The
 * date belongs to the verb of that clause, if the verb names an event.
 */
const isResult = (tokens: readonly Token[], at: number, { first }: DateExpression): boolean =>
  first < at && tokens[at - 1]?.text === ',' && /ing$/u.test(tokens[at]?.lower ?? '');

/** Calculates the cost of a date from its distance to the event. Infinite if the date belongs to a different event. */
function costOf(
  { tokens, sentences, sentenceOf }: Analysis,
  date: DateExpression,
  at: number,
  word: EventWord,
): number {
  const isAfter = date.first > at;
  const distance = isAfter ? date.first - at : (at - date.last) * BEFORE + 1;
  if (distance > DATE_REACH) return NO_DATE;
  // A verb gets the start of a period that directly follows the verb: "has been blocked since Tuesday".
  const isStart = word.verb && tokens[date.first - 1]?.lower === 'since' && date.first === at + 2;
  // The relative clause of a noun contains the date of the event: "a ballot that closed on Thursday".
  const hasRelative = !word.verb && RELATIVE_PRONOUNS.has(tokens[at + 1]?.lower ?? '') && date.first - at < 7;
  const dateEdge = isAfter ? date.first : date.last - 1;
  if (!isStart && hasClauseStart(tokens, hasRelative ? at + 1 : at, dateEdge)) return NO_DATE;
  if (belongsToNoun(tokens, at, date)) return NO_DATE;
  if (word.verb && (belongsToGovernor(tokens, at, date) || belongsToVerbBefore(tokens, at, date))) return NO_DATE;
  if (!word.verb && isAfter && belongsToTopic(tokens, at, date)) return NO_DATE;
  if (!word.verb && isOfAnnouncement(tokens, date)) return NO_DATE;
  if (!word.verb && isOfResult(tokens, at) && (!isAfter || distance > 2)) return NO_DATE;
  if ((date.beside && !word.verb) || (isPeriod(tokens, date) && !isStart)) return NO_DATE;
  // A possessive date belongs to the noun after it: "Saturday's defeat".
  const isPossessive = /[’']s$/u.test(tokens[date.last - 1]?.text ?? '');
  if (isPossessive) return isAfter ? distance + YIELDS_DATE : word.verb ? NO_DATE : 0.5;
  if (word.verb && isAfter && isOfDeed(tokens, at, date)) return NO_DATE;
  // A noun mentioned in passing does not get a distant date: "since the invasion, they left the port on Monday".
  const inPassing = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => PASSING_PREPOSITIONS.has(lower));
  if (inPassing && !word.verb && (!isAfter || distance > 3)) return NO_DATE;
  // A date before a noun and a preposition does not belong to the noun: "voted on Wednesday to ban the strike".
  const start = sentences[sentenceOf[at] ?? -1]?.first ?? 0;
  // The date is at the start of the sentence in "Early on Monday, …", but not in "Police on Monday named the victims of
  // the crash".
  const startsSentence =
    date.first - start <= 2 && tokens.slice(start, date.first).every((token) => (flagsOf(token) & BEFORE_DATE) !== 0);
  const afterPreposition =
    !isAfter && !startsSentence && tokens.slice(date.last, at).some((token) => flagsOf(token) & PREPOSITION);
  if (afterPreposition && !word.verb) return NO_DATE;
  return isResult(tokens, at, date) ? distance + YIELDS_DATE : distance;
}

/** Finds the date before a comma at the start of the sentence: "On May 12, the presidents spoke". */
function leadingDate({ analysis, dates }: Context, clause: ClauseRange, at: number): number {
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? -1];
  if (sentence === undefined || analysis.tokens[clause.first - 1]?.text !== ',') return -1;
  const index = lowerBound(dates, ({ last }) => last, sentence.first + 1);
  const date = dates[index];
  const isLeading = date !== undefined && date.first - sentence.first <= 2 && date.last === clause.first - 1;
  return isLeading ? index : -1;
}

/** Finds the date between commas right after the event: "The last strike, in March 2017, lasted". */
function insertedDate({ analysis, dates }: Context, clause: ClauseRange, at: number): number {
  const { tokens } = analysis;
  if (tokens[clause.last]?.text !== ',' || clause.last - at > 6) return -1;
  const index = lowerBound(dates, ({ first }) => first, clause.last);
  const date = dates[index];
  const isInserted =
    date !== undefined && date.first - clause.last <= 2 && /^[,.]$/u.test(tokens[date.last]?.text ?? '');
  return isInserted ? index : -1;
}

/**
 * Finds the first date in a phrase inserted after a noun: "the blaze, which broke out on Monday", "the concert, planned
 * for 20 September".
 */
function relativeDate({ analysis, dates }: Context, clause: ClauseRange, at: number): number {
  const { tokens } = analysis;
  const isInserted =
    /^[,(]$/u.test(tokens[clause.last]?.text ?? '') && PLANNED_STARTS.has(tokens[clause.last + 1]?.lower ?? '');
  if (!isInserted || clause.last - at > 4) return -1;
  const index = lowerBound(dates, ({ first }) => first, clause.last);
  const date = dates[index];
  const isInside = date !== undefined && date.first < clauseAround(analysis, clause.last + 1).last;
  return isInside ? index : -1;
}

/**
 * Finds the date of an event: the date with the lowest cost in its clause, or a date next to the clause.
 *
 * @param clause - the clause of the event
 * @param at - index of the event word
 */
export function claimDate(context: Context, clause: ClauseRange, at: number, word: EventWord): ClaimedDate {
  const { analysis, dates } = context;
  let best: ClaimedDate = { date: -1, cost: NO_DATE };
  const from = lowerBound(dates, ({ last }) => last, clause.first + 1);
  for (let index = from; index < Math.min(dates.length, from + MAX_DATES); index += 1) {
    const date = dates[index];
    if (date === undefined || date.first >= clause.last) break;
    const cost = costOf(analysis, date, at, word);
    if (cost < best.cost) best = { date: index, cost };
  }
  if (best.date >= 0) return best;
  const finders = word.verb ? [leadingDate, insertedDate] : [leadingDate, insertedDate, relativeDate];
  for (const find of finders) {
    const date = find(context, clause, at);
    if (date >= 0) return { date, cost: OUTSIDE_CLAUSE + (at - clause.first) / 10 };
  }
  return best;
}
