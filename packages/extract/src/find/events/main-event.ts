import { type Analysis, sentenceAt, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent, PreciseDate } from '../../core/types.ts';
import { isPlace, placeKey, placesAgree } from '../names/places.ts';
import { LEAD_SENTENCES } from './candidate.ts';
import { causeOf, isSameHappening, type Ranked } from './causes.ts';
import { hasHeadline, headlineTitle } from './headline.ts';
import { eventsOfNews, headlineEvents, newsOfHeadline, phraseOfHeadline } from './headline-events.ts';
import { sharedWithHeadline } from './headline-words.ts';
import { isNamedAsEarlier } from './lasting.ts';
import { isNewsOfLead } from './lead-news.ts';
import { isMinor, kindOf } from './senses.ts';

/** How much a date or place counts for a main event, in mentions. */
const DATED_OR_PLACED = 0.3;
/** An event that stands this many characters further down needs one more mention to be the main event. */
const PER_MENTION = 100;
/** Further mentions do not count. */
const MOST_MENTIONS = 4;
/** An event that the lead mentions only in passing needs this many more mentions. */
const ASIDE = 2;
/** This many mentions tell whether an event is mentioned only in passing. */
const ASIDE_MENTIONS = 2;
/** If the headline does not say what happened, one of this many sentences must tell of the main event. */
const FIRST_SENTENCES = 2;

/**
 * Returns how much speaks for an event as the main event: it stands early and is mentioned often. The weights were
 * measured on ECB+ (Cybulska and Vossen 2014).
 */
function importance(analysis: Analysis, { mentions, start, place }: ExtractedEvent): number {
  const { tokens, rules } = analysis;
  const isAside = mentions
    .slice(0, ASIDE_MENTIONS)
    .every((mention) => rules.events.isAside?.(analysis, tokenAt(tokens, mention.start)) === true);
  // A year alone dates what happened long before the news.
  const isDated = start !== null && start.precision !== 'YEAR';
  const details = (isDated ? DATED_OR_PLACED : 0) + (place === null ? 0 : DATED_OR_PLACED);
  return (
    Math.min(mentions.length, MOST_MENTIONS) + details - (mentions[0]?.start ?? 0) / PER_MENTION - (isAside ? ASIDE : 0)
  );
}

/**
 * Whether an event happened long before the news: in an earlier year or, if the article's date is not known, in a month that
 * the text prints with its year.
 */
function isLongAgo({ published }: Analysis, { start, status }: ExtractedEvent): boolean {
  if (start === null || status !== 'PAST') return false;
  if (published === null) return start.precision === 'YEAR' || start.precision === 'MONTH';
  return start.precision === 'YEAR' && start.date.slice(0, 4) < published.slice(0, 4);
}

/** Whether the text tells of an event in its first sentences. */
function isInFirst({ sentences }: Analysis, { mentions }: ExtractedEvent, count: number): boolean {
  const end = sentences[count - 1]?.end ?? Number.POSITIVE_INFINITY;
  return (mentions[0]?.start ?? 0) < end;
}

/** Whether a sentence in the past tells of an event with a word of the headline, which only has a phrase for it. */
function isToldAsPast(analysis: Analysis, { status, mentions }: ExtractedEvent): boolean {
  const sentence = analysis.sentences[sentenceAt(analysis, mentions[0]?.start ?? 0)];
  return status === 'PAST' && sharedWithHeadline(analysis, sentence?.start ?? 0, sentence?.end ?? 0) > 0;
}

/**
 * Finds the event that the first sentences tell by another word than the headline: "Messerattacke" and "wurde erstochen". What
 * a later sentence names by the word of the headline is then another one.
 */
function toldInFirst(analysis: Analysis, early: readonly Ranked[], sense: string): Ranked | undefined {
  const isKilling = (other: string) => kindOf(sense) === 'ATTACK' && other === 'KILLING';
  return early.find(
    ({ event }) =>
      (isSameHappening(sense, event.sense) || isKilling(event.sense)) &&
      event.status === 'PAST' &&
      isInFirst(analysis, event, FIRST_SENTENCES),
  );
}

/**
 * Chooses the event of a headline among those of its sense in the first sentences: the first one at its place, or else the
 * first one that the text does not only name as an earlier one.
 */
function bestTold(analysis: Analysis, told: readonly Ranked[], place: string | null): Ranked | undefined {
  const [first, ...others] = told;
  if (first === undefined || others.length === 0) return first;
  const inFirst = told.filter(({ event }) => isInFirst(analysis, event, FIRST_SENTENCES));
  if (place !== null && first.event.place !== null && placeKey(first.event.place) !== placeKey(place)) {
    const isAt = ({ event: { place: own, start } }: Ranked) =>
      start !== null && own !== null && placeKey(own) === placeKey(place);
    const isIn = ({ event }: Ranked) => event.place !== null && placesAgree(event.place, place) === true;
    const exact = first.event.start === null ? inFirst.find(isAt) : undefined;
    const here = exact ?? (isIn(first) ? undefined : inFirst.find(isIn));
    if (here !== undefined) return here;
  }
  return isNamedAsEarlier(analysis, first.event)
    ? (inFirst.find(({ event }) => !isNamedAsEarlier(analysis, event)) ?? first)
    : first;
}

/**
 * Finds the main event of an article: the first event that the headline names as news and the text tells of. Without a
 * headline, the event that stands earliest and is mentioned most often; so too if the headline does not say what
 * happened, but then only if the lead tells of it. What happened long ago is not the news. If the headline names no event, the
 * only one on the day of its news is meant ("Ole Brandt in Nairobi"), or the one that the first sentence tells as the news of the day.
 *
 * @param day - the day of the news that the headline tells. Null if it is not known
 * @returns an index into `events`; null if the headline is about something else, or if there are no events
 */
export function findMainEvent(
  analysis: Analysis,
  events: readonly ExtractedEvent[],
  day: PreciseDate | null = null,
): number | null {
  const order = events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => !isMinor(event.sense) && !isLongAgo(analysis, event));
  const ranked = order.map((entry) => ({ ...entry, importance: importance(analysis, entry.event) }));
  const [best] = ranked.sort((a, b) => b.importance - a.importance);
  if (best === undefined) return null;
  if (!hasHeadline(analysis)) return best.index;
  const early = [...order].sort((a, b) => (a.event.mentions[0]?.start ?? 0) - (b.event.mentions[0]?.start ?? 0));
  for (const { sense, place, isGeneral, isPast } of newsOfHeadline(analysis)) {
    // A general verb has many meanings. A date shows that the text tells of an event with it.
    const isTold = ({ event }: Ranked) =>
      event.sense === sense &&
      (!isGeneral || event.start !== null || event.status === 'CANCELLED') &&
      (!isPast || isToldAsPast(analysis, event));
    const named = bestTold(analysis, early.filter(isTold), place);
    if (named === undefined || !isInFirst(analysis, named.event, LEAD_SENTENCES)) continue;
    const told = isInFirst(analysis, named.event, FIRST_SENTENCES)
      ? named
      : (toldInFirst(analysis, early, sense) ?? named);
    const isElsewhere = place !== null && told.event.place !== null && placesAgree(told.event.place, place) === false;
    if (!isElsewhere || isInFirst(analysis, told.event, 1)) return (causeOf(analysis, early, told) ?? told).index;
  }
  const named = eventsOfNews(analysis).filter(({ asserted }) => asserted);
  const senses = [...named.map(({ word, place }) => ({ sense: word.sense, place })), phraseOfHeadline(analysis)];
  for (const { sense, place } of senses.filter((event) => event !== null)) {
    const told = early.find(({ event }) => isSameHappening(sense, event.sense) && event.status === 'PAST');
    if (told === undefined || !isInFirst(analysis, told.event, FIRST_SENTENCES)) continue;
    if (place === null || told.event.place === null || placesAgree(told.event.place, place) !== false)
      return told.index;
  }
  if (headlineTitle(analysis) === null) return isInFirst(analysis, best.event, FIRST_SENTENCES) ? best.index : null;
  // "Fest in Kiel zu nass": the first sentence tells that the plan is given up.
  const isNamed = phraseOfHeadline(analysis) !== null || named.length > 0;
  const cancelled = isNamed
    ? []
    : early.filter(({ event }) => event.status === 'CANCELLED' && isInFirst(analysis, event, 1));
  if (cancelled.length === 1) return cancelled[0]?.index ?? null;
  const onDay = early.filter(({ event }) => event.telling && event.start?.date === day?.date);
  if (onDay.length === 1 && day !== null) return onDay[0]?.index ?? null;
  if (senses.some((event) => event !== null)) return null;
  const told = early.find(({ event }) => isNewsOfLead(analysis, event));
  return told === undefined ? null : (causeOf(analysis, early, told) ?? told).index;
}

/** Kinds of events whose headline rather names the place of what they are about: "Gericht verurteilt Mann nach Brand in Kiel". */
const ABOUT_OTHERS = new Set<string>(['TRIAL', 'ANNOUNCEMENT', 'APPOINTMENT']);

/** Gives a main event without a place the known place that the headline names with it: "Streik der Busfahrer in Kiel". */
export function withHeadlinePlace(event: ExtractedEvent, analysis: Analysis): ExtractedEvent {
  if (event.place !== null || ABOUT_OTHERS.has(event.kind) || !hasHeadline(analysis)) return event;
  const named = headlineEvents(analysis).find(({ word, place }) => word.sense === event.sense && place !== null);
  if (named === undefined || named.placeOfDeed || !isPlace(named.place ?? '')) return event;
  return { ...event, place: named.place };
}

/**
 * Gives a planned main event the status that the headline tells: "Gipfel in Kiel abgesagt". What has begun according to the
 * headline is no longer planned, and does not take place on a day to come.
 */
export function withHeadlineStatus(event: ExtractedEvent, analysis: Analysis): ExtractedEvent {
  if (event.status !== 'PLANNED' || !hasHeadline(analysis)) return event;
  // "Prozess begonnen": the day to which it was adjourned is not its own.
  if (analysis.rules.events.newsWords.begun.test(analysis.title ?? ''))
    return { ...event, status: 'PAST', start: null, end: null, dateText: null };
  const isCancelled = headlineEvents(analysis).some(
    ({ fate, word }) => fate === 'CANCELLED' && word.sense === event.sense,
  );
  return isCancelled ? { ...event, status: 'CANCELLED' } : event;
}
