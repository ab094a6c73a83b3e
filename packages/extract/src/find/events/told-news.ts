import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent, PreciseDate } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import { clauseAround } from '../dates/clause.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { clauseText } from './clause-text.ts';
import { headlineTitle } from './headline.ts';
import { isRecentDay, printedDate } from './headline-date.ts';
import { isHeadlinePlan } from './headline-events.ts';
import { isLaterHeadline } from './news-date.ts';
import { kindOf } from './senses.ts';

/** The number of sentences at the start of the text that can report the news. */
const SENTENCES = 3;

/** Senses of events that last. Their first day can be given as "seit Montag gesperrt". */
const LASTING = words('CLOSURE STRIKE BLOCKADE TRIAL');

/** Kinds of events whose clause often names the day of a crime: "has been charged over a shooting on Sunday". */
const OF_DEEDS = words('ARREST TRIAL');

/** The day and the place of the news. */
export interface ToldNews {
  readonly start: PreciseDate;
  readonly dateText: string;
  /** Null if the clause with the day does not name a place. */
  readonly place: string | null;
  /** Whether the clause reports the event in a headline about a plan as past. */
  readonly isSettled: boolean;
}

/** The maximum number of words before a date in a part of a clause without a verb: "at about 9.50pm on Thursday". */
const BEFORE_DATE = 5;

/**
 * Returns the start of the clause of a date. An insertion can separate the date from its verb: "The accident happened
 * near Talford, south of Moorfield, on Thursday". The part with the date then starts with a preposition and has no verb.
 */
function startOfClause({ tokens, rules }: Analysis, sentence: number, part: number, date: number): number {
  const words = tokens.slice(part, date);
  const isPart =
    tokens[part - 1]?.text === ',' &&
    words.length <= BEFORE_DATE &&
    words.every(({ text }) => text === text.toLowerCase() && rules.dates.tenseFlags(text) === 0) &&
    tokens.slice(sentence, part).filter(({ text }) => text === ',').length === 2;
  return isPart ? sentence : part;
}

/**
 * Finds the day of the news in a clause that reports the news in different words than the headline: "Der Rat wählte die
 * 46-Jährige am Dienstag" for "Krall wird neue Intendantin".
 *
 * @param dates - all dates in text order
 * @param sense - the sense of the news in the headline
 */
export function findToldNews(analysis: Analysis, dates: readonly DateExpression[], sense: string): ToldNews | null {
  const { sentences, tokens, body, rules } = analysis;
  const { tellings, leadSenses, beforeNews, beforeEarlier } = rules.events.newsWords;
  const ofSense = tellings.filter(({ senses }) => senses.has(sense));
  const ofLead = OF_DEEDS.has(kindOf(sense))
    ? []
    : leadSenses.filter((other) => other.sense === sense && other.planned !== true);
  const headline = headlineTitle(analysis);
  if (
    ofSense.length + ofLead.length === 0 ||
    headline === null ||
    isLaterHeadline(analysis, headline, { sense, end: null })
  )
    return null;
  const isPlan = isHeadlinePlan(analysis);
  for (const sentence of sentences.slice(0, SENTENCES)) {
    // "sah es am Donnerstag als erwiesen an, dass er im Juni 2025 …": only another date that could be the day of the
    // news matters.
    const [date, ...others] = dates.filter(
      (inside) =>
        inside.first >= sentence.first &&
        inside.first < sentence.last &&
        isRecentDay(analysis, inside, LASTING.has(sense)),
    );
    if (date === undefined || date.value === null || others.length > 0) continue;
    const clause = clauseAround(analysis, date.first);
    // "searched for survivors on Monday after floods swept through": the flood was before Monday.
    const earlier = tokens.slice(date.last, clause.last).findIndex(({ lower }) => beforeEarlier.has(lower));
    const last = earlier < 0 ? clause.last : date.last + earlier;
    const first = startOfClause(analysis, sentence.first, clause.first, date.first);
    const text = clauseText(analysis, { first, last });
    const whole = body.slice(sentence.start, sentence.end);
    const isSettled = isPlan && ofSense.some(({ settled }) => settled?.test(whole) === true);
    const isAnnounced = ofSense.some(({ announced }) => announced?.test(text) === true);
    const isTold = isAnnounced || [...ofSense, ...ofLead].some(({ pattern }) => pattern.test(text));
    if ((isPlan && !isSettled) || beforeNews.test(text) || !isTold) continue;
    const place = isAnnounced ? null : rules.events.placeIn(analysis, clause);
    // "Warnstreik legt Busse lahm": the text can call the strike a plan and still report it.
    const hasHappened = !isPlan && !isAnnounced && LASTING.has(sense);
    return { start: date.value, dateText: printedDate(analysis, date), place, isSettled: isSettled || hasHappened };
  }
  return null;
}

/**
 * Adds the day of the news to a past main event without a date. Also adds the place if the event has none. A planned
 * event that the text reports as settled becomes past.
 */
export function withToldNews(event: ExtractedEvent, told: ToldNews | null): ExtractedEvent {
  if (told === null || event.start !== null) return event;
  if (event.status === 'CANCELLED' || (event.status === 'PLANNED' && !told.isSettled)) return event;
  return { ...event, status: 'PAST', start: told.start, dateText: told.dateText, place: event.place ?? told.place };
}
