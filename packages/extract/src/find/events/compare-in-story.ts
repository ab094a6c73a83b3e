import type { EventMergeReason, EventStatus } from '@wortlaut/vocabulary';
import { dayNumber } from '../dates/calendar.ts';
import { placesAgree } from '../names/places.ts';
import { placeMark } from '../story/place-mark.ts';
import {
  compareDates,
  compareParticipants,
  comparePlaces,
  type EventComparison,
  type EventForm,
  haveOtherPartners,
} from './compare-events.ts';
import { covers, DEADLY, isGeneral, isPersonal, kindOf } from './senses.ts';

/** An event in an article, to be compared with an event in another article of the same story. */
export interface StoryEventForm extends EventForm {
  readonly status?: EventStatus;
  /** Whether the event is the main event of its article. */
  readonly main: boolean;
  /** Whether the article mentions several events of this sense. */
  readonly several?: boolean;
  /** For a main event, the days on which articles report it as their news, `YYYY-MM-DD`. */
  readonly news?: readonly string[];
  /** For a main event, the keys of the places that its article names in the headline and the lead. See `placeMark`. */
  readonly near?: readonly string[];
  /**
   * The days for which a postponed event was planned before, `YYYY-MM-DD`. An unknown day is an empty string. See
   * `movedFrom`.
   */
  readonly movedFrom?: readonly string[];
  /** For a main event, whether both articles report the same news. See `areSameNews` and `tellsSameNews`. */
  readonly sameNews?: boolean;
}

/** Kinds of events that can occur more than once in a story within a few days, such as an offer and the next offer. */
const REPEATED = new Set([
  'MEETING',
  'SIGNING',
  'DEAL',
  'SPORT',
  'ANNOUNCEMENT',
  'PROTEST',
  'ARREST',
  'LAUNCH',
  'OTHER',
]);
/** The number of days for which an event is news. An undated event that is reported later is probably another event. */
const NEWS_DAYS = 10;
/** The number of days for which events of the kinds in {@link REPEATED} are news. */
const REPEATED_DAYS = 5;

/** Returns the days on which an event happened or was news. A planned event is news before its day. */
function newsDays({ start, status, news = [] }: StoryEventForm): number[] {
  const day = start?.precision === 'DAY' ? [start.date] : [];
  const dates = start === null ? news : status === 'PLANNED' ? [...day, ...news] : day;
  return dates.flatMap((date) => dayNumber(date) ?? []);
}

/**
 * Whether two main events were news on days that are far apart. At least one of them is undated. A planned event can be
 * news long before its day, so it is not compared with a later date of the other event.
 */
function areOtherNews(a: StoryEventForm, b: StoryEventForm): boolean {
  const [first, second] = [newsDays(a), newsDays(b)];
  const days = REPEATED.has(kindOf(a.sense)) ? REPEATED_DAYS : NEWS_DAYS;
  const isPlan = ({ start, status }: StoryEventForm) => start === null && status !== 'PAST';
  const isFar = (one: number, other: number): boolean =>
    Math.abs(one - other) > days &&
    !(a.start !== null && isPlan(b) && one > other) &&
    !(b.start !== null && isPlan(a) && other > one);
  return first.length > 0 && second.length > 0 && first.every((one) => second.every((other) => isFar(one, other)));
}

/**
 * Whether a postponed event was planned for the day of another event before. If its old day is unknown, it can be any
 * planned day before the new day.
 */
export function isMovedFrom(
  { movedFrom = [], start: moved }: Pick<StoryEventForm, 'movedFrom' | 'start'>,
  { start, status }: Pick<StoryEventForm, 'start' | 'status'>,
): boolean {
  if (start === null) return false;
  if (start.precision === 'DAY' && movedFrom.includes(start.date)) return true;
  return movedFrom.includes('') && status === 'PLANNED' && (moved === null || start.date < moved.date);
}

/** Compares the dates of two events. The old day of a postponed event counts as its date. */
function compareDays(a: StoryEventForm, b: StoryEventForm): EventMergeReason {
  if (isMovedFrom(a, b) || isMovedFrom(b, a)) return 'SAME_DATE';
  const date = compareDates(a.start, b.start);
  const arePostponed = (a.movedFrom ?? []).length > 0 && (b.movedFrom ?? []).length > 0;
  return date === 'NO_DATE' && arePostponed ? 'SAME_DATE' : date;
}

/** Kinds of events that articles can name by different senses, such as a match and a victory, or talks and a summit. */
export const MANY_NAMES: ReadonlySet<string> = new Set([
  'ATTACK',
  'SPORT',
  'MEETING',
  'DEAL',
  'DISASTER',
  'ACCIDENT',
  'DEATH',
]);
/** Senses that articles use for the opening of a trial. */
const TRIAL_OPENINGS = new Set(['HEARING', 'OPENING']);

/**
 * Whether the first sense is a trial and the second sense is the opening of a trial: "Der Prozess soll am Montag
 * beginnen", "Prozessauftakt".
 */
const isTrialOpening = (one: string, other: string): boolean => one === 'TRIAL' && TRIAL_OPENINGS.has(other);

/** Whether the kind of one of two events is unknown because only a headline mentions the event. */
const isVague = (a: StoryEventForm, b: StoryEventForm): boolean => a.sense === 'OTHER' || b.sense === 'OTHER';

/**
 * Whether two articles can name the same event by different senses: "was shot dead" and "the shooting". One article can
 * name a deadly event, and another article the deaths. One article can announce a vote, and another article its result.
 */
function areRelated(a: StoryEventForm, b: StoryEventForm): boolean {
  if (isVague(a, b)) return true;
  if (isTrialOpening(a.sense, b.sense) || isTrialOpening(b.sense, a.sense)) return true;
  const [first, second] = [kindOf(a.sense), kindOf(b.sense)];
  const isPlan = a.status === 'PLANNED' || b.status === 'PLANNED';
  if (first === second) return MANY_NAMES.has(first) || (isPlan && first !== 'OTHER');
  return (first === 'DEATH' && DEADLY.has(second)) || (second === 'DEATH' && DEADLY.has(first));
}

/**
 * Compares the main events of two articles of a story if their senses differ.
 *
 * @returns `SAME` if the events are of one kind and on one day, or if both articles report the same news and the kinds
 * do not differ. `DIFFERENT` if a date, place or person contradicts, or if none of them match and the kinds are known
 * and differ. `LIKELY` in all other cases.
 */
function compareRelated(a: StoryEventForm, b: StoryEventForm): EventComparison {
  const date = compareDays(a, b);
  const place = comparePlacesOf(a, b);
  const people = compareParticipants(a.participants, b.participants);
  const isOther = date === 'OTHER_DATE' || place === 'OTHER_PLACE' || people === 'OTHER_PARTICIPANTS';
  const isTold = a.sameNews === true || b.sameNews === true;
  const isCommon = date === 'SAME_DATE' || place === 'SAME_PLACE' || people === 'SHARED_PARTICIPANT' || isTold;
  // An offer and a takeover in the news of the same days can be one deal.
  const isOneKind = kindOf(a.sense) === kindOf(b.sense) && !isVague(a, b);
  const isNear = isOneKind && !areOtherNews(a, b);
  if (isOther || !(isCommon || isNear || isVague(a, b)))
    return { verdict: 'DIFFERENT', score: 0, reasons: ['OTHER_KIND'] };
  const reasons: EventMergeReason[] = ['SAME_STORY', date];
  for (const reason of [place, people]) if (reason !== null) reasons.push(reason);
  // An attack and the deaths that it caused are two events, even if both articles report the same news.
  if ((isTold && (isOneKind || isVague(a, b))) || (isOneKind && date === 'SAME_DATE'))
    return { verdict: 'SAME', score: 0.85, reasons };
  return { verdict: 'LIKELY', score: 0.55, reasons };
}

/**
 * Compares the places of two events. The places of main events do not contradict each other if one article also names
 * the place of the other, and one place is a region or the gazetteer does not have both: "in der Provinz Karstal", "in
 * Moosdorf".
 */
function comparePlacesOf(a: StoryEventForm, b: StoryEventForm): EventMergeReason | null {
  const reason = comparePlaces(a.place, b.place);
  if (reason !== 'OTHER_PLACE' || !a.main || !b.main || a.place === null || b.place === null) return reason;
  const isNear = (place: string, near: readonly string[] = []) => near.includes(placeMark(place) ?? '');
  const isRegion = (place: string) => placeMark(place)?.startsWith('region:') === true;
  const isKnown = placesAgree(a.place, b.place) !== null && isRegion(a.place) === isRegion(b.place);
  return !isKnown && (isNear(a.place, b.near) || isNear(b.place, a.near)) ? null : reason;
}

/** Whether two senses can refer to the same event. */
function sensesMatch(a: StoryEventForm, b: StoryEventForm): boolean {
  if (a.sense === b.sense) return true;
  if (!a.main || !b.main) return false;
  return covers(a.sense, b.sense) || covers(b.sense, a.sense);
}

/**
 * Decides whether two events from articles about the same story are the same. They can be the same without a date or
 * place, but different dates or places keep them apart. If an article mentions several events of the sense, a date,
 * place or participant must match.
 *
 * @returns `SAME` if the senses match and nothing contradicts. `LIKELY` for the main events of both articles if only
 * the places or the people differ, or if an undated event was news much earlier or later. Also `LIKELY` for main events
 * with related senses, see {@link compareRelated}. `DIFFERENT` in all other cases.
 */
export function compareInStory(a: StoryEventForm, b: StoryEventForm): EventComparison {
  // "gave", "went": the verb does not say what happened without its object.
  if (isGeneral(a.sense)) return { verdict: 'DIFFERENT', score: 0.3, reasons: ['SAME_STORY', 'SAME_KIND'] };
  if (!sensesMatch(a, b))
    return a.main && b.main && areRelated(a, b)
      ? compareRelated(a, b)
      : { verdict: 'DIFFERENT', score: 0, reasons: ['OTHER_KIND'] };
  const date = compareDays(a, b);
  const place = comparePlacesOf(a, b);
  const shared = compareParticipants(a.participants, b.participants);
  const participants = haveOtherPartners(a, b) ? 'OTHER_PARTICIPANTS' : isPersonal(a.sense) ? shared : null;
  const reasons: EventMergeReason[] = ['SAME_STORY', 'SAME_KIND'];
  for (const reason of [date, place, participants]) if (reason !== null) reasons.push(reason);
  if (date === 'OTHER_DATE') return { verdict: 'DIFFERENT', score: 0.1, reasons };
  const isOther = place === 'OTHER_PLACE' || participants === 'OTHER_PARTICIPANTS';
  if (isOther) return { verdict: a.main && b.main ? 'LIKELY' : 'DIFFERENT', score: 0.5, reasons };
  if (a.main && b.main && date === 'NO_DATE' && areOtherNews(a, b))
    return { verdict: 'LIKELY', score: 0.6, reasons: reasons };
  const hasCommon = date === 'SAME_DATE' || place === 'SAME_PLACE' || shared === 'SHARED_PARTICIPANT';
  const isOneOfSeveral = (a.several === true || b.several === true) && !(a.main && b.main);
  // Only the word matches, so this may be another arrest or another game.
  if (isOneOfSeveral && !hasCommon) return { verdict: 'DIFFERENT', score: 0.3, reasons };
  const support = [
    date === 'SAME_DATE',
    place === 'SAME_PLACE',
    participants === 'SHARED_PARTICIPANT',
    a.main && b.main,
  ];
  return { verdict: 'SAME', score: 0.85 + 0.03 * support.filter(Boolean).length, reasons };
}
