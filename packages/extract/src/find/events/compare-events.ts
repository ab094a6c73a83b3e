import type { EventMergeReason } from '@wortlaut/vocabulary';
import type { DatePrecision, PreciseDate } from '../../core/types.ts';
import { addMonths, dayNumber, isoDate } from '../dates/calendar.ts';
import { compareNames } from '../names/compare-names.ts';
import { foldLetters } from '../names/fold.ts';
import { placeKey } from '../names/places.ts';
import { eventKind, eventTypes } from './event-words.ts';

/** An event to compare: what an article tells of it. */
export interface EventForm {
  /** The head noun or verb, as `ExtractedEvent.type` has it. */
  readonly type: string;
  readonly start: PreciseDate | null;
  readonly place: string | null;
  /** Names of those who take part. */
  readonly participants: readonly string[];
}

/** Why two events were found to be the same, likely the same or different. */
export type EventReason = EventMergeReason;

/** The result of {@link compareEvents}. */
export interface EventComparison {
  /** `SAME` is certain and linked, `LIKELY` is suggested, `DIFFERENT` is left. */
  readonly verdict: 'SAME' | 'LIKELY' | 'DIFFERENT';
  /** 0 to 1; at least 0.85 for `SAME`, 0.5 to below 0.85 for `LIKELY`. */
  readonly score: number;
  readonly reasons: readonly EventReason[];
}

/** "About" a date means within as many days of it. */
const ABOUT_DAYS = 10;
/** No more participants of each are compared. */
const MOST_PARTICIPANTS = 12;

/** The days that a date can mean, `[first, last]`. */
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

function compareDates(a: PreciseDate | null, b: PreciseDate | null): EventReason {
  const left = a === null ? null : rangeOf(a);
  const right = b === null ? null : rangeOf(b);
  if (a === null || b === null || left === null || right === null) return 'NO_DATE';
  if (a.date === b.date && a.precision === 'DAY' && b.precision === 'DAY') return 'SAME_DATE';
  return left[0] <= right[1] && right[0] <= left[1] ? 'DATES_OVERLAP' : 'OTHER_DATE';
}

function comparePlaces(a: string | null, b: string | null): EventReason | null {
  if (a === null || b === null) return null;
  return foldLetters(placeKey(a)) === foldLetters(placeKey(b)) ? 'SAME_PLACE' : 'OTHER_PLACE';
}

function compareParticipants(a: readonly string[], b: readonly string[]): EventReason | null {
  if (a.length === 0 || b.length === 0) return null;
  const others = b.slice(0, MOST_PARTICIPANTS);
  const shared = a
    .slice(0, MOST_PARTICIPANTS)
    .some((name) => others.some((other) => compareNames({ text: name }, { text: other }).verdict === 'SAME'));
  return shared ? 'SHARED_PARTICIPANT' : 'OTHER_PARTICIPANTS';
}

/**
 * Compares two events of different articles: is it the same happening?
 *
 * @param a - an event with its participants' names
 * @param b - another one; the order does not matter
 * @returns `SAME` where kind and day agree and so does the place or a participant, with nothing against it; `LIKELY`
 * where the dates can agree and something else does, or the day does alone; else `DIFFERENT`
 * @remarks Kinds are one across languages (Telefonat, phone call). Of any two events that are not `DIFFERENT` each
 * lies in one of the {@link eventLookups} of the other.
 */
export function compareEvents(a: EventForm, b: EventForm): EventComparison {
  if (eventKind(a.type) !== eventKind(b.type)) return { verdict: 'DIFFERENT', score: 0, reasons: ['OTHER_KIND'] };
  const date = compareDates(a.start, b.start);
  if (date === 'OTHER_DATE' || date === 'NO_DATE')
    return { verdict: 'DIFFERENT', score: 0.1, reasons: ['SAME_KIND', date] };
  const place = comparePlaces(a.place, b.place);
  const participants = compareParticipants(a.participants, b.participants);
  const reasons: EventReason[] = ['SAME_KIND', date];
  for (const reason of [place, participants]) if (reason !== null) reasons.push(reason);
  const support = (place === 'SAME_PLACE' ? 1 : 0) + (participants === 'SHARED_PARTICIPANT' ? 1 : 0);
  const against = (place === 'OTHER_PLACE' ? 1 : 0) + (participants === 'OTHER_PARTICIPANTS' ? 1 : 0);
  if (date === 'SAME_DATE' && support > 0 && against === 0)
    return { verdict: 'SAME', score: 0.85 + 0.05 * support, reasons };
  if (against > support) return { verdict: 'DIFFERENT', score: 0.3, reasons };
  const score = date === 'SAME_DATE' ? 0.65 + 0.1 * (support - against) : 0.4 + 0.15 * (support - against);
  return { verdict: score >= 0.5 ? 'LIKELY' : 'DIFFERENT', score: Math.round(score * 100) / 100, reasons };
}

/** Where events lie that may be the same: of these kinds, with a start of this precision, from one day to another. */
export interface EventLookup {
  /** Lemmas, as `ExtractedEvent.type` has them. */
  readonly types: readonly string[];
  readonly precision: DatePrecision;
  /** The first and the last day that the start's own date can be, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

/** How many days before a day a date of each precision can lie that means it, and how many after. */
const REACH = {
  DAY: [0, 0],
  MONTH: [31, 0],
  YEAR: [366, 0],
  ABOUT: [ABOUT_DAYS, ABOUT_DAYS],
} as const satisfies Record<DatePrecision, readonly [before: number, after: number]>;

/**
 * How candidates for a comparison are looked up.
 *
 * @returns none for an event without a date. Any event that {@link compareEvents} does not call `DIFFERENT` lies in one
 */
export function eventLookups({ type, start }: Pick<EventForm, 'type' | 'start'>): readonly EventLookup[] {
  const range = start === null ? null : rangeOf(start);
  if (range === null) return [];
  const types = eventTypes(type);
  return DATE_PRECISIONS.map((precision) => {
    const [before, after] = REACH[precision];
    return { types, precision, from: isoDate(range[0] - before), until: isoDate(range[1] + after) };
  });
}

const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'ABOUT'] as const satisfies readonly DatePrecision[];
