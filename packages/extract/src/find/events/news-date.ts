import { type Analysis, sentenceAt } from '../../core/analysis.ts';
import type { ExtractedEvent, Extraction } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import { findDateExpressions } from '../dates/resolve-dates.ts';
import { headlineTitle } from './headline.ts';
import { phraseOfHeadline } from './headline-events.ts';
import { sharedWithHeadline } from './headline-words.ts';
import { isNamedAsEarlier, isOfEarlier, LASTING_KINDS } from './lasting.ts';
import { ABOUT_OTHERS, kindOf, SUDDEN } from './senses.ts';

/** The maximum number of days from an event to an article that reports it as news. */
const NEWS_DAYS = 14;
/**
 * The number of sentences at the start of the text that can contain the date of the news. A later sentence needs words
 * from the headline.
 */
const FIRST_SENTENCES = 2;
const SHARED_WORDS = 2;
/** The number of sentences at the start of the text that can name the event of the news. */
const TELLING_SENTENCES = 4;

/** Whether the date of a past event is near the article's date. True if one of the two dates is unknown. */
function isRecent({ published }: Analysis, { start }: ExtractedEvent): boolean {
  const [day, today] = [published, start?.date].map((date) => (date == null ? null : dayNumber(date)));
  if (typeof day !== 'number' || typeof today !== 'number') return true;
  return (start?.precision === 'DAY' || start?.precision === 'ABOUT') && Math.abs(day - today) <= NEWS_DAYS;
}

/** Whether the sentence with a date reports the news of the headline. */
function tellsNews(analysis: Analysis, at: number): boolean {
  const index = sentenceAt(analysis, at);
  const sentence = analysis.sentences[index];
  if (index < FIRST_SENTENCES || sentence === undefined) return true;
  return sharedWithHeadline(analysis, sentence.start, sentence.end) >= SHARED_WORDS;
}

/**
 * Kinds of events whose day cannot be concluded from the first sentence alone: events that can last several days,
 * deaths, and events of unknown kinds.
 */
const NOT_IN_LEAD = new Set<string>([...LASTING_KINDS, 'DEATH', 'OTHER']);

/** Kinds of events that follow a crime. */
const FOLLOWING = new Set(['ARREST', 'TRIAL']);

/**
 * Whether a headline is about something that continues, or about what follows an earlier event. The date then belongs
 * to the earlier event.
 */
export function isLaterHeadline(
  analysis: Analysis,
  headline: string,
  { sense, end }: Pick<ExtractedEvent, 'sense' | 'end'>,
): boolean {
  const { ongoing, starting, followUp, followUpOfSudden } = analysis.rules.events.newsWords;
  if (followUp.test(headline)) return true;
  // "Trauer um Ina Krall" stands for her death.
  const isNews = phraseOfHeadline(analysis)?.sense === sense;
  // A funeral is not sudden: "Trauerfeier für Ina Krall".
  if (SUDDEN.has(kindOf(sense)) && sense !== 'FUNERAL' && !isNews && followUpOfSudden.test(headline)) return true;
  return end === null && ongoing.test(headline) && !starting.test(headline);
}

/** Whether a date belongs to an earlier event of the same kind: "Nach dem Sieg am Mittwoch gewann er heute auch …". */
function isOfEarlierEvent(analysis: Analysis, dateStart: number): boolean {
  if (!isOfEarlier(analysis, dateStart)) return false;
  const sentence = analysis.sentences[sentenceAt(analysis, dateStart)];
  const dates = findDateExpressions(analysis);
  return dates.some(({ start, value }) => start > dateStart && start < (sentence?.end ?? 0) && value !== null);
}

/**
 * Whether the headline and the sentence with a date are about different events of a series: "seine erste Etappe", "die
 * zweite".
 */
function isOfOther(analysis: Analysis, headline: string, dateStart: number): boolean {
  const { body, sentences, rules } = analysis;
  const sentence = sentences[sentenceAt(analysis, dateStart)];
  const ordinals = (text: string): readonly string[] => text.toLowerCase().match(rules.events.newsWords.ordinals) ?? [];
  const own = ordinals(body.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  const news = ordinals(headline);
  return news.length > 0 && own.length > 0 && !own.some((word) => news.includes(word));
}

/**
 * Adds the day of the news to a past main event without a date, if one of the first sentences mentions both.
 *
 * @param day - the day of the news in the headline
 * @param events - the events in the text. If one of them is a crime on that day, the day is not used for an arrest or a
 * trial
 */
export function withHeadlineDate(
  event: ExtractedEvent,
  analysis: Analysis,
  day: Extraction['headlineDate'],
  events: readonly ExtractedEvent[],
): ExtractedEvent {
  if (event.start !== null || event.status !== 'PAST' || day === null || isNamedAsEarlier(analysis, event))
    return event;
  // "Victims of crash identified": the day is not the day of the crash.
  if (SUDDEN.has(event.kind) && isLaterHeadline(analysis, headlineTitle(analysis) ?? '', event)) return event;
  const isOfDeed = ({ kind, start }: ExtractedEvent) => SUDDEN.has(kind) && start?.date === day.start.date;
  if (FOLLOWING.has(event.kind) && events.some(isOfDeed)) return event;
  const { body, sentences } = analysis;
  const isTold = sentences
    .slice(0, FIRST_SENTENCES)
    .some(
      ({ start, end }) =>
        body.slice(start, end).includes(day.dateText) &&
        event.mentions.some((mention) => mention.start >= start && mention.start < end),
    );
  return isTold ? { ...event, start: day.start, dateText: day.dateText } : event;
}

/** Adds a day to an event, and the place in the clause of the day if the event has none. */
const withDay = (event: ExtractedEvent, day: NonNullable<Extraction['headlineDate']>): ExtractedEvent => ({
  ...event,
  start: day.start,
  dateText: day.dateText,
  place: event.place ?? (ABOUT_OTHERS.has(event.kind) ? null : day.place),
});

/**
 * Adds the day in the first sentence to a past main event without a date, although the sentence describes the event in
 * other words: "Am Mittwoch griffen zwei Männer die Wache an. Bei dem Angriff …". Not used if the text names another
 * event on that day.
 *
 * @param day - the day of the news
 * @param events - the events in the text
 */
export function withLeadDate(
  event: ExtractedEvent,
  analysis: Analysis,
  day: Extraction['headlineDate'],
  events: readonly ExtractedEvent[],
): ExtractedEvent {
  const { start, status, kind, mentions } = event;
  if (day === null || start !== null || status !== 'PAST' || NOT_IN_LEAD.has(kind)) return event;
  if (isNamedAsEarlier(analysis, event)) return event;
  if (isLaterHeadline(analysis, headlineTitle(analysis) ?? '', event)) return event;
  const isOfOther = events.some(({ start: other }) => other?.date === day.start.date);
  const isTold = mentions.some((mention) => sentenceAt(analysis, mention.start) < TELLING_SENTENCES);
  return isOfOther || !isTold ? event : withDay(event, day);
}

/**
 * Removes the date of a main event if it is not the date of the news. This is the case for a past event long before the
 * article, for a year, and for a date in a sentence about something else. Such a date usually belongs to another event,
 * such as the crime in an article about the trial. If the headline is about something that continues, the event has no
 * single day. Without a headline, the date is kept.
 *
 * @param dateStart - the offset of the date in the text
 */
export function withNewsDate(event: ExtractedEvent, analysis: Analysis, dateStart: number | null): ExtractedEvent {
  const headline = headlineTitle(analysis);
  if (event.start === null || headline === null) return event;
  // The new day of a postponed event was found beside the postponement.
  if (event.postponed !== null && event.status === 'PLANNED') return event;
  const { decided } = analysis.rules.events.newsWords;
  // "zum Kandidaten für die Wahl am 3. Mai gewählt": the decision is past, and the date is the date of the election.
  const isDecision = event.status === 'PLANNED' && event.kind !== 'STRIKE' && decided.test(headline);
  const isNews =
    !isDecision && (event.status === 'PAST' ? isRecent(analysis, event) : event.start.precision !== 'YEAR');
  const isToldHere = dateStart === null || (tellsNews(analysis, dateStart) && !isOfEarlierEvent(analysis, dateStart));
  const isOther =
    isLaterHeadline(analysis, headline, event) || (dateStart !== null && isOfOther(analysis, headline, dateStart));
  if (isNews && isToldHere && !isOther) return event;
  return { ...event, start: null, end: null, dateText: null, status: isDecision ? 'PAST' : event.status };
}

/** Adds the day in the first sentence to a planned main event without a date, if the headline is about the plan. */
export function withPlannedDay(event: ExtractedEvent, day: Extraction['headlineDate']): ExtractedEvent {
  if (day === null || event.start !== null || event.status !== 'PLANNED') return event;
  return { ...event, start: day.start, dateText: day.dateText };
}

/**
 * Adds the day in the headline to a main event without a date. A day after the article makes the event a plan.
 *
 * @param day - the day in the headline, or the planned day of a cancelled event
 */
export function withDayInHeadline(
  event: ExtractedEvent,
  { published }: Analysis,
  day: Extraction['headlineDate'],
): ExtractedEvent {
  if (day === null || event.start !== null) return event;
  const isAhead = day.start.date > (published ?? '');
  // "Am Montag tagt der Rat": the text is about an earlier Monday.
  if (event.status === 'PLANNED' && day.start.date < (published ?? '')) return event;
  return { ...withDay(event, day), status: isAhead && event.status === 'PAST' ? 'PLANNED' : event.status };
}
