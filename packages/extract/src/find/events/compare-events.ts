import { datePrecision, type EventKind, type EventMergeReason, valuesOf } from '@wortlaut/vocabulary';
import type { DatePrecision, PreciseDate } from '../../core/types.ts';
import { addMonths, dayNumber, isoDate } from '../dates/calendar.ts';
import { compareNames } from '../names/compare-names.ts';
import { foldLetters } from '../names/fold.ts';
import { placeKey, placeOf, placesAgree } from '../names/places.ts';
import { canNameOne, kindOf, otherSensesOf } from './senses.ts';

/** An event to compare. */
export interface EventForm {
  /** As in `ExtractedEvent.sense`. */
  readonly sense: string;
  readonly start: PreciseDate | null;
  readonly place: string | null;
  /** Names of the participants. */
  readonly participants: readonly string[];
  /** Whether the event is the news of an article: the main event, or an event on the same day. */
  readonly ownNews?: boolean;
}

/** The result of {@link compareEvents}. */
export interface EventComparison {
  /** `SAME` events are merged, `LIKELY` events are suggested as duplicates, `DIFFERENT` events stay separate. */
  readonly verdict: 'SAME' | 'LIKELY' | 'DIFFERENT';
  /** 0 to 1. At least 0.85 for `SAME`, at least 0.5 for `LIKELY`. */
  readonly score: number;
  readonly reasons: readonly EventMergeReason[];
}

/** The maximum difference in days between an approximate date and the actual date. */
const ABOUT_DAYS = 10;
/**
 * Kinds of events that can happen several times in one town on one day. The same place and day do not prove that two of
 * them are the same event.
 */
export const FREQUENT: ReadonlySet<EventKind> = new Set<EventKind>([
  'ACCIDENT',
  'ATTACK',
  'CRIME',
  'PROTEST',
  'DEATH',
  'ARREST',
  'TRIAL',
  'DEAL',
  'SIGNING',
  'SPORT',
  'STRIKE',
  'LAUNCH',
]);
/** The maximum number of participants to compare per event. */
const MAX_PARTICIPANTS = 12;

/** Returns the earliest and the latest day that a date can refer to. Null if the date is invalid. */
function rangeOf(date: PreciseDate): readonly [number, number] | null {
  const day = dayNumber(date.date);
  if (day === null) return null;
  switch (date.precision) {
    case 'DAY':
      return [day, day];
    case 'MONTH':
      return [day, addMonths(day, 1) - 1];
    case 'YEAR':
      return [day, addMonths(day, 12) - 1];
    case 'ABOUT':
      return [day - ABOUT_DAYS, day + ABOUT_DAYS];
  }
}

export function compareDates(a: PreciseDate | null, b: PreciseDate | null): EventMergeReason {
  const left = a === null ? null : rangeOf(a);
  const right = b === null ? null : rangeOf(b);
  if (a === null || b === null || left === null || right === null) return 'NO_DATE';
  if (a.date === b.date && a.precision === 'DAY' && b.precision === 'DAY') return 'SAME_DATE';
  return left[0] <= right[1] && right[0] <= left[1] ? 'DATES_OVERLAP' : 'OTHER_DATE';
}

/** Whether a place is a country or region, which can contain a place that is not in the gazetteer. */
function isLarge(place: string): boolean {
  const kind = placeOf(place)?.kind;
  return kind === 'COUNTRY' || kind === 'REGION';
}

/** Compares places. A place and the country that contains or may contain it do not contradict each other. */
export function comparePlaces(a: string | null, b: string | null): EventMergeReason | null {
  if (a === null || b === null) return null;
  if (foldLetters(placeKey(a)) === foldLetters(placeKey(b))) return 'SAME_PLACE';
  const agree = placesAgree(a, b) ?? (isLarge(a) || isLarge(b));
  return agree ? null : 'OTHER_PLACE';
}

/**
 * Whether a place is a more precise place than a country or region in which it is: "Karlstal" and "Deutschland". A place
 * that is not in the gazetteer counts as a town.
 */
export function isMorePrecise(place: string, large: string): boolean {
  const [one, other] = [placeOf(place), placeOf(large)];
  if (one === null) return isLarge(large);
  return isLarge(large) && one.kind !== 'COUNTRY' && one.key !== other?.key && placesAgree(place, large) === true;
}

export function compareParticipants(a: readonly string[], b: readonly string[]): EventMergeReason | null {
  if (a.length === 0 || b.length === 0) return null;
  const others = b.slice(0, MAX_PARTICIPANTS);
  const shared = a
    .slice(0, MAX_PARTICIPANTS)
    .some((name) => others.some((other) => compareNames({ text: name }, { text: other }).verdict === 'SAME'));
  return shared ? 'SHARED_PARTICIPANT' : 'OTHER_PARTICIPANTS';
}

/** Senses of events between two people. If one of the people differs, it is another event. */
const BILATERAL = new Set(['CALL', 'TALKS', 'MEETING', 'VISIT', 'CHARGE', 'PLEA', 'VERDICT', 'EXECUTION']);
const PARTNERS = 2;

/**
 * Whether each event names two people and they share only one: "Saal trifft Fjeldheim" and "Saal trifft Mensah", or two
 * verdicts for the murder of the same victim.
 */
export function haveOtherPartners(a: EventForm, b: EventForm): boolean {
  if (!BILATERAL.has(a.sense) || a.participants.length !== PARTNERS || b.participants.length !== PARTNERS) return false;
  // "Paul Beispiel" and "Paul M. Beispiel" can be the same person.
  const isOther = (one: string, other: string) => compareNames({ text: one }, { text: other }).verdict === 'DIFFERENT';
  const hasOther = (names: readonly string[], others: readonly string[]) =>
    names.some((name) => others.every((other) => isOther(name, other)));
  return (
    compareParticipants(a.participants, b.participants) === 'SHARED_PARTICIPANT' &&
    hasOther(a.participants, b.participants) &&
    hasOther(b.participants, a.participants)
  );
}

/** The score of two events of one day and place whose senses differ. */
const OTHER_SENSE = 0.6;

/** Compares two events whose senses differ. See {@link compareEvents}. */
function compareOtherSenses(a: EventForm, b: EventForm): EventComparison {
  const isOne =
    a.ownNews === true &&
    b.ownNews === true &&
    canNameOne(a.sense, b.sense) &&
    compareDates(a.start, b.start) === 'SAME_DATE' &&
    comparePlaces(a.place, b.place) === 'SAME_PLACE' &&
    compareParticipants(a.participants, b.participants) !== 'OTHER_PARTICIPANTS';
  return isOne
    ? { verdict: 'LIKELY', score: OTHER_SENSE, reasons: ['SAME_DATE', 'SAME_PLACE'] }
    : { verdict: 'DIFFERENT', score: 0, reasons: ['OTHER_KIND'] };
}

/**
 * Decides whether two events from different articles are the same.
 *
 * @param a - an event with the names of its participants
 * @param b - another event; the order does not matter
 * @param areSimilar - for the main events of articles that may belong to the same story, whether the articles share
 * enough details to report the same event. Null for other events
 * @returns `SAME` if sense and day match, a place or participant matches, and nothing contradicts. However, events in
 * articles that are not similar need a shared participant if they are the news of these articles or of a kind in
 * {@link FREQUENT}. Main events of articles with different details are at most `LIKELY`. `LIKELY` if sense and day
 * match, or if the dates are compatible and a place or participant matches. Also `LIKELY` if two articles report as
 * their news events of one day and place that can be one event by two names, such as an attack and a shooting.
 * `DIFFERENT` in all other cases.
 * @remarks Senses do not depend on the language: "Telefonat" and "phone call" match. If two events are not `DIFFERENT`,
 * the {@link eventLookups} of each event find the other. Only an event that is called off is not found by its
 * announcement, because the announcement precedes it.
 */
export function compareEvents(a: EventForm, b: EventForm, areSimilar: boolean | null = null): EventComparison {
  if (a.sense !== b.sense) return compareOtherSenses(a, b);
  const date = compareDates(a.start, b.start);
  if (date === 'OTHER_DATE' || date === 'NO_DATE')
    return { verdict: 'DIFFERENT', score: 0.1, reasons: ['SAME_KIND', date] };
  const place = comparePlaces(a.place, b.place);
  const participants = haveOtherPartners(a, b)
    ? 'OTHER_PARTICIPANTS'
    : compareParticipants(a.participants, b.participants);
  const reasons: EventMergeReason[] = ['SAME_KIND', date];
  for (const reason of [place, participants]) if (reason !== null) reasons.push(reason);
  const support = (place === 'SAME_PLACE' ? 1 : 0) + (participants === 'SHARED_PARTICIPANT' ? 1 : 0);
  // Two articles that are not similar can report two events of a kind in one town: two fires, two strikes.
  const isNews = a.ownNews === true && b.ownNews === true;
  const isOneOfMany = participants === null && (isNews || FREQUENT.has(kindOf(a.sense)));
  const isDoubtful = areSimilar === null ? isOneOfMany : !areSimilar;
  const against = (place === 'OTHER_PLACE' ? 1 : 0) + (participants === 'OTHER_PARTICIPANTS' ? 1 : 0);
  if (date === 'SAME_DATE' && support > 0 && against === 0 && !isDoubtful)
    return { verdict: 'SAME', score: 0.85 + 0.05 * support, reasons };
  if (against > support) return { verdict: 'DIFFERENT', score: 0.3, reasons };
  const score = date === 'SAME_DATE' ? 0.65 + 0.1 * (support - against) : 0.4 + 0.15 * (support - against);
  return { verdict: score >= 0.5 ? 'LIKELY' : 'DIFFERENT', score: Math.round(score * 100) / 100, reasons };
}

/** A search for events that may be the same as a given event. It covers start dates of one precision. */
export interface EventLookup {
  /** As in `ExtractedEvent.sense`. */
  readonly sense: string;
  readonly precision: DatePrecision;
  /** Earliest start date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Latest start date, `YYYY-MM-DD`. */
  readonly until: string;
}

const DATE_PRECISIONS = valuesOf(datePrecision);

/** For each precision, how many days a start date can be before or after the actual day. */
const REACH = {
  DAY: [0, 0],
  MONTH: [31, 0],
  YEAR: [366, 0],
  ABOUT: [ABOUT_DAYS, ABOUT_DAYS],
} as const satisfies Record<DatePrecision, readonly [before: number, after: number]>;

/**
 * Returns searches that together find every event for which {@link compareEvents} can return `SAME` or `LIKELY`.
 *
 * @returns one search for each precision, and for the news of an article one for each other sense of the event. Empty
 * if the event has no date
 */
export function eventLookups({
  sense,
  start,
  ownNews,
}: Pick<EventForm, 'sense' | 'start' | 'ownNews'>): readonly EventLookup[] {
  const range = start === null ? null : rangeOf(start);
  if (start === null || range === null) return [];
  const own = DATE_PRECISIONS.map((precision) => {
    const [before, after] = REACH[precision];
    return { sense, precision, from: isoDate(range[0] - before), until: isoDate(range[1] + after) };
  });
  if (ownNews !== true || start.precision !== 'DAY') return own;
  const { date } = start;
  return [
    ...own,
    ...otherSensesOf(sense).map((other) => ({ sense: other, precision: 'DAY' as const, from: date, until: date })),
  ];
}
