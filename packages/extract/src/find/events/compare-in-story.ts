import type { EventMergeReason } from '@wortlaut/vocabulary';
import { dayNumber } from '../dates/calendar.ts';
import {
  compareDates,
  compareParticipants,
  comparePlaces,
  type EventComparison,
  type EventForm,
} from './compare-events.ts';
import { kindOf } from './senses.ts';

/** An event of an article, to compare with an event of another article about the same story. */
export interface StoryEventForm extends EventForm {
  /** Whether it is the main event of its article. */
  readonly main: boolean;
  /** Whether its article tells several happenings of its sense. */
  readonly several?: boolean;
  /** If it is a main event, the days on which articles report it as their news, `YYYY-MM-DD`. */
  readonly news?: readonly string[];
}

/** Kinds of events that happen to a person, so that another person means another event. */
const PERSONAL = new Set(['ARREST', 'DEATH', 'TRIAL', 'APPOINTMENT']);

/** Kinds of events that a story can tell again within days, each time as another one: an offer and the next offer. */
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
/** An event is news for this many days. Later, an undated event of its kind is probably another one. */
const NEWS_DAYS = 14;
/** The same for the kinds in {@link REPEATED}. */
const REPEATED_DAYS = 5;

/** Returns the days on which an event happened or was news. */
function newsDays({ start, news = [] }: StoryEventForm): number[] {
  const dates = start === null ? news : start.precision === 'DAY' ? [start.date] : [];
  return dates.flatMap((date) => dayNumber(date) ?? []);
}

/**
 * Whether two main events, at least one of which is undated, were news on days that are far apart. A date after the day of
 * the news is a plan, and says nothing.
 */
function areOtherNews(a: StoryEventForm, b: StoryEventForm): boolean {
  const [first, second] = [newsDays(a), newsDays(b)];
  const days = REPEATED.has(kindOf(a.sense)) ? REPEATED_DAYS : NEWS_DAYS;
  const isFar = (one: number, other: number): boolean =>
    Math.abs(one - other) > days && !(a.start !== null && one > other) && !(b.start !== null && other > one);
  return first.length > 0 && second.length > 0 && first.every((one) => second.every((other) => isFar(one, other)));
}

/** Whether two senses can mean the same event. A general sense such as `ATTACK` covers all of its kind. */
function sensesMatch(a: StoryEventForm, b: StoryEventForm): boolean {
  if (a.sense === b.sense) return true;
  if (!a.main || !b.main) return false;
  const [first, second] = [kindOf(a.sense), kindOf(b.sense)];
  if (a.sense === 'OTHER' || b.sense === 'OTHER') return true;
  return first === second && (a.sense === first || b.sense === second);
}

/**
 * Decides whether two events from articles about the same story are the same. Neither a date nor a place is needed,
 * but different ones keep the events apart. If an article tells several happenings of the sense, something must match.
 *
 * @returns `SAME` if the senses match and nothing contradicts; `LIKELY` for the main events of the two articles if only
 * the places or the people differ, or if an undated one was news much earlier or later; otherwise `DIFFERENT`
 */
export function compareInStory(a: StoryEventForm, b: StoryEventForm): EventComparison {
  if (!sensesMatch(a, b)) return { verdict: 'DIFFERENT', score: 0, reasons: ['OTHER_KIND'] };
  const date = compareDates(a.start, b.start);
  const place = comparePlaces(a.place, b.place);
  const shared = compareParticipants(a.participants, b.participants);
  const participants = PERSONAL.has(kindOf(a.sense)) ? shared : null;
  const reasons: EventMergeReason[] = ['SAME_STORY', 'SAME_KIND'];
  for (const reason of [date, place, participants]) if (reason !== null) reasons.push(reason);
  if (date === 'OTHER_DATE') return { verdict: 'DIFFERENT', score: 0.1, reasons };
  const isOther = place === 'OTHER_PLACE' || participants === 'OTHER_PARTICIPANTS';
  if (isOther) return { verdict: a.main && b.main ? 'LIKELY' : 'DIFFERENT', score: 0.5, reasons };
  if (a.main && b.main && date === 'NO_DATE' && areOtherNews(a, b))
    return { verdict: 'LIKELY', score: 0.6, reasons: reasons };
  const hasCommon = date === 'SAME_DATE' || place === 'SAME_PLACE' || shared === 'SHARED_PARTICIPANT';
  const isOneOfSeveral = (a.several === true || b.several === true) && !(a.main && b.main);
  // Only the word is the same: another arrest, another game.
  if (isOneOfSeveral && !hasCommon) return { verdict: 'DIFFERENT', score: 0.3, reasons };
  const support = [
    date === 'SAME_DATE',
    place === 'SAME_PLACE',
    participants === 'SHARED_PARTICIPANT',
    a.main && b.main,
  ];
  return { verdict: 'SAME', score: 0.85 + 0.03 * support.filter(Boolean).length, reasons };
}
