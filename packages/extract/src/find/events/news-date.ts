import { type Analysis, sentenceAt } from '../../core/analysis.ts';
import type { ExtractedEvent, Extraction } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import { findDateExpressions } from '../dates/resolve-dates.ts';
import { headlineTitle } from './headline.ts';
import { sharedWithHeadline } from './headline-words.ts';
import { isNamedAsEarlier, isOfEarlier } from './lasting.ts';
import { kindOf } from './senses.ts';

/** News are about something that happens at most this many days before the article. */
const NEWS_DAYS = 14;
/** The date stands in one of this many sentences at the start of the text, or in one that repeats words of the headline. */
const FIRST_SENTENCES = 2;
const SHARED_WORDS = 2;

/** Whether a past event is dated to a day shortly before the article. */
function isRecent({ published }: Analysis, { start }: ExtractedEvent): boolean {
  const [day, today] = [published, start?.date].map((date) => (date == null ? null : dayNumber(date)));
  if (typeof day !== 'number' || typeof today !== 'number') return true;
  return (start?.precision === 'DAY' || start?.precision === 'ABOUT') && Math.abs(day - today) <= NEWS_DAYS;
}

/** Whether the sentence with a date tells the news of the headline. */
function tellsNews(analysis: Analysis, at: number): boolean {
  const index = sentenceAt(analysis, at);
  const sentence = analysis.sentences[index];
  if (index < FIRST_SENTENCES || sentence === undefined) return true;
  return sharedWithHeadline(analysis, sentence.start, sentence.end) >= SHARED_WORDS;
}

/** Kinds of events that happen within a day. Later headlines tell what follows them. */
const SUDDEN = new Set(['ATTACK', 'ACCIDENT', 'DISASTER', 'DEATH', 'CRIME']);

/** Kinds of events that follow a deed. */
const FOLLOWING = new Set(['ARREST', 'TRIAL']);

/** Whether a headline tells of something that goes on or that follows an earlier event, which has the date. */
export function isLaterHeadline(
  { rules }: Analysis,
  headline: string,
  { sense, end }: Pick<ExtractedEvent, 'sense' | 'end'>,
): boolean {
  const { ongoing, starting, followUp, followUpOfSudden } = rules.events.newsWords;
  if (followUp.test(headline) || (SUDDEN.has(kindOf(sense)) && followUpOfSudden.test(headline))) return true;
  return end === null && ongoing.test(headline) && !starting.test(headline);
}

/** Whether the date is that of an earlier event of the same kind: "Nach dem Sieg am Mittwoch gewann er heute auch …". */
function isOfEarlierEvent(analysis: Analysis, dateStart: number): boolean {
  if (!isOfEarlier(analysis, dateStart)) return false;
  const sentence = analysis.sentences[sentenceAt(analysis, dateStart)];
  const dates = findDateExpressions(analysis);
  return dates.some(({ start, value }) => start > dateStart && start < (sentence?.end ?? 0) && value !== null);
}

/** Whether the text near a date tells another event of a series than the headline: "seine erste Etappe", "die zweite". */
function isOfOther(analysis: Analysis, headline: string, dateStart: number): boolean {
  const { body, sentences, rules } = analysis;
  const sentence = sentences[sentenceAt(analysis, dateStart)];
  const ordinals = (text: string): readonly string[] => text.toLowerCase().match(rules.events.newsWords.ordinals) ?? [];
  const own = ordinals(body.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  const news = ordinals(headline);
  return news.length > 0 && own.length > 0 && !own.some((word) => news.includes(word));
}

/**
 * Gives a past main event without a date the day of the news, if one of the first sentences tells of both.
 *
 * @param day - the day of the news of the headline
 * @param events - the events of the text. The day of another one is not that of an arrest or a trial for it
 */
export function withHeadlineDate(
  event: ExtractedEvent,
  analysis: Analysis,
  day: Extraction['headlineDate'],
  events: readonly ExtractedEvent[],
): ExtractedEvent {
  if (event.start !== null || event.status !== 'PAST' || day === null || isNamedAsEarlier(analysis, event))
    return event;
  // "Victims of crash identified": the day is not that of the crash.
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

/**
 * Removes the date of a main event that is not the date of the news: a past event long before the article, a year, or a date
 * in a sentence that tells something else. It mostly belongs to another event of the article, such as the crime in an article
 * about the trial. A headline about something that goes on tells of no single day. Without a headline, the text is only
 * about the event that it dates.
 *
 * @param dateStart - where the text prints the date
 */
export function withNewsDate(event: ExtractedEvent, analysis: Analysis, dateStart: number | null): ExtractedEvent {
  const headline = headlineTitle(analysis);
  if (event.start === null || headline === null) return event;
  const { decided } = analysis.rules.events.newsWords;
  // "zum Kandidaten für die Wahl am 3. Mai gewählt": the decision is past, the date is that of the plan.
  const isDecision = event.status === 'PLANNED' && event.kind !== 'STRIKE' && decided.test(headline);
  const isNews =
    !isDecision && (event.status === 'PAST' ? isRecent(analysis, event) : event.start.precision !== 'YEAR');
  const isToldHere = dateStart === null || (tellsNews(analysis, dateStart) && !isOfEarlierEvent(analysis, dateStart));
  const isOther =
    isLaterHeadline(analysis, headline, event) || (dateStart !== null && isOfOther(analysis, headline, dateStart));
  if (isNews && isToldHere && !isOther) return event;
  return { ...event, start: null, end: null, dateText: null, status: isDecision ? 'PAST' : event.status };
}
