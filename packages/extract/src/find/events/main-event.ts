import { type Analysis, sentenceAt, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent, PreciseDate } from '../../core/types.ts';
import { ownPlaces } from '../names/own-places.ts';
import { placeKey, placeOf, placesAgree } from '../names/places.ts';
import { LEAD_SENTENCES } from './candidate.ts';
import { causeOf, isSameHappening, type Ranked } from './causes.ts';
import { deedOf } from './deeds.ts';
import { hasHeadline, headlineTitle, isQuestionOrTopic } from './headline.ts';
import { eventsOfNews, headlineEvents, isHeadlinePlan, newsOfHeadline, phraseOfHeadline } from './headline-events.ts';
import {
  isSidePlace,
  placeNamedInHeadline,
  placeOfBody,
  placeOfHeadlineAndLead,
  placeOfTopic,
  placeShownByHeadline,
} from './headline-place.ts';
import { sharedWithHeadline } from './headline-words.ts';
import { isNamedAsEarlier } from './lasting.ts';
import { isNewsOfLead, isToldInFirst } from './lead-news.ts';
import { ABOUT_OTHERS, isMinor, kindOf, SUDDEN } from './senses.ts';

/** A date or a place counts as much as this many mentions. */
const DATED_OR_PLACED = 0.3;
/** An event that is this many characters further down needs one more mention to be equally important. */
const PER_MENTION = 100;
/** The maximum number of mentions that count for the importance of an event. */
const MOST_MENTIONS = 4;
/** The number of additional mentions that an event needs if it is mentioned only in passing. */
const ASIDE = 2;
/** The number of mentions that are checked to find out whether an event is mentioned only in passing. */
const ASIDE_MENTIONS = 2;
/** If the headline is an opinion, one of this many sentences at the start must mention the main event. */
const FIRST_SENTENCES = 2;

/**
 * Returns the importance of an event. Events that are mentioned early and often are more important. The weights were
 * measured on ECB+ (Cybulska and Vossen 2014).
 */
function importance(analysis: Analysis, { mentions, start, place }: ExtractedEvent): number {
  const { tokens, rules } = analysis;
  const isAside = mentions
    .slice(0, ASIDE_MENTIONS)
    .every((mention) => rules.events.isAside?.(analysis, tokenAt(tokens, mention.start)) === true);
  // A year alone is usually the date of an event long before the news.
  const isDated = start !== null && start.precision !== 'YEAR';
  const details = (isDated ? DATED_OR_PLACED : 0) + (place === null ? 0 : DATED_OR_PLACED);
  return (
    Math.min(mentions.length, MOST_MENTIONS) + details - (mentions[0]?.start ?? 0) / PER_MENTION - (isAside ? ASIDE : 0)
  );
}

/**
 * Whether an event happened long before the news: in an earlier year that the text gives without a month. If the
 * article's date is unknown, any year or month counts.
 */
function isLongAgo({ published }: Analysis, { start, status }: ExtractedEvent): boolean {
  if (start === null || status !== 'PAST') return false;
  if (published === null) return start.precision === 'YEAR' || start.precision === 'MONTH';
  return start.precision === 'YEAR' && start.date.slice(0, 4) < published.slice(0, 4);
}

/** Whether the first sentences of the text mention an event. */
function isInFirst({ sentences }: Analysis, { mentions }: ExtractedEvent, count: number): boolean {
  const end = sentences[count - 1]?.end ?? Number.POSITIVE_INFINITY;
  return (mentions[0]?.start ?? 0) < end;
}

/**
 * Whether an event is past and the text reports it as the news. It is dated and one of the first sentences mentions it,
 * or its sentence shares a word with the headline. Used if the headline names the event only by a phrase.
 */
function isToldAsPast(analysis: Analysis, event: ExtractedEvent): boolean {
  const sentence = analysis.sentences[sentenceAt(analysis, event.mentions[0]?.start ?? 0)];
  const isNews =
    (event.start !== null && isInFirst(analysis, event, FIRST_SENTENCES)) ||
    sharedWithHeadline(analysis, sentence?.start ?? 0, sentence?.end ?? 0) > 0;
  return event.status === 'PAST' && isNews;
}

/**
 * Finds the event that the first sentences name with a different word than the headline: "Messerattacke" and "wurde
 * erstochen". If a later sentence uses the word in the headline, it refers to another event.
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
 * Chooses the event of a headline among several events of its sense. Prefers an event in the first sentences that is at
 * the place in the headline, then an event that is not mentioned only as an earlier event.
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
 * Finds the main event of an article.
 *
 * 1. The first event that the headline names as news and the text mentions.
 * 2. Without a headline, the event that is mentioned earliest and most often. The same applies if the headline is an
 * opinion, but the first sentences must then mention the event. If the headline is a question or a topic, the event that
 * the first sentence reports as news.
 * 3. If the headline names no event: the only event in the first sentence that is cancelled or postponed, the only event
 * on the day of the news ("Ole Brandt in Nairobi"), or an event that the first sentence reports as the news of the day.
 *
 * Events that happened long ago are never the main event.
 *
 * @param day - the day of the news in the headline. Null if it is unknown
 * @returns an index into `events`. Null if the headline is about something else, or if there are no events
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
    // A general verb has many meanings. Only a date or a cancellation shows that the text uses it for an event.
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
    if (!isElsewhere || isInFirst(analysis, told.event, 1))
      return (deedOf(analysis, early, told) ?? causeOf(analysis, early, told) ?? told).index;
  }
  const named = eventsOfNews(analysis).filter(({ asserted }) => asserted);
  const senses = [...named.map(({ word, place }) => ({ sense: word.sense, place })), phraseOfHeadline(analysis)];
  for (const { sense, place } of senses.filter((event) => event !== null)) {
    const told = early.find(
      ({ event }) => isSameHappening(sense, event.sense) && (event.status === 'PAST' || isHeadlinePlan(analysis)),
    );
    if (told === undefined || !isInFirst(analysis, told.event, FIRST_SENTENCES)) continue;
    if (place === null || told.event.place === null || placesAgree(told.event.place, place) !== false)
      return told.index;
  }
  if (headlineTitle(analysis) === null) {
    // "Warum sollten wir zahlen?", "Minister im Interview": the first sentences are often about the background.
    if (isQuestionOrTopic(analysis))
      return early.find(({ event }) => isNewsOfLead(analysis, event) || isToldInFirst(analysis, event))?.index ?? null;
    return isInFirst(analysis, best.event, FIRST_SENTENCES) ? best.index : null;
  }
  // "Fest in Kiel zu nass": the first sentence says that the event was called off or postponed.
  const isNamed = phraseOfHeadline(analysis) !== null || named.length > 0;
  const isOffPlan = ({ status, postponed }: ExtractedEvent) => status === 'CANCELLED' || postponed !== null;
  const offPlan = isNamed ? [] : early.filter(({ event }) => isOffPlan(event) && isInFirst(analysis, event, 1));
  if (offPlan.length === 1) return offPlan[0]?.index ?? null;
  const onDay = early.filter(({ event }) => event.telling && event.start?.date === day?.date);
  if (onDay.length === 1 && day !== null) return onDay[0]?.index ?? null;
  if (senses.some((event) => event !== null)) return null;
  const told = early.find(({ event }) => isNewsOfLead(analysis, event));
  return told === undefined ? null : (causeOf(analysis, early, told) ?? told).index;
}

/**
 * Adds the place in the headline to a main event without a place, if the gazetteer contains the place or the text
 * introduces it: "Streik der Busfahrer in Kiel". A place that is the topic of the headline comes first. If the headline
 * gives the event no place, the place that it shares with the lead is added. A place further down in the text gives way to
 * the place in the headline.
 */
export function withHeadlinePlace(event: ExtractedEvent, analysis: Analysis): ExtractedEvent {
  if (!hasHeadline(analysis)) return event;
  if (event.place !== null) {
    const named = isSidePlace(analysis, event.place) ? placeNamedInHeadline(analysis, event.kind) : null;
    return named === null || placesAgree(named, event.place) === true ? event : { ...event, place: named };
  }
  const topic = placeOfBody(analysis, event.kind) ?? placeOfTopic(analysis, event.kind);
  if (ABOUT_OTHERS.has(event.kind) || topic !== null) return { ...event, place: topic };
  const named = headlineEvents(analysis).find(({ word, place }) => word.sense === event.sense && place !== null);
  const place = named?.place ?? '';
  const isKnown = placeOf(place) !== null || ownPlaces(analysis).has(place);
  const isNamed = named !== undefined && !named.placeOfDeed && isKnown;
  return {
    ...event,
    place: isNamed ? place : (placeOfHeadlineAndLead(analysis) ?? placeShownByHeadline(analysis, event.kind)),
  };
}

/**
 * Sets the status of a main event to the status in the headline: "Gipfel in Kiel abgesagt", "Tote bei Amoklauf". If the
 * headline says that the event has started, the event is past and its future date is removed.
 */
export function withHeadlineStatus(event: ExtractedEvent, analysis: Analysis): ExtractedEvent {
  if (!hasHeadline(analysis)) return event;
  const named = headlineEvents(analysis).filter(({ word }) => word.sense === event.sense);
  if (event.status !== 'PLANNED') return event;
  // Nobody announces an attack: "Tote bei Amoklauf" is past even if the text says "sollen acht Menschen getötet haben".
  const isTold = named.some(({ asserted, status, fate }) => asserted && status === 'PAST' && fate === null);
  if (SUDDEN.has(event.kind) && event.start === null && isTold && !isHeadlinePlan(analysis))
    return { ...event, status: 'PAST' };
  // "Prozess begonnen": a future date is the day to which the trial was adjourned.
  if (analysis.rules.events.newsWords.begun.test(analysis.title ?? '') && !isHeadlinePlan(analysis))
    return { ...event, status: 'PAST', start: null, end: null, dateText: null };
  return named.some(({ fate }) => fate === 'CANCELLED') ? { ...event, status: 'CANCELLED' } : event;
}
