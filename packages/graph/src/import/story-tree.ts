import { comparePlaces, type ExtractedEvent, kindOf } from '@wortlaut/extract';
import { dateColumns, sortDate, UNDATED } from '../columns.ts';
import type { StoryArticle, StoryEvent, StoryRoot } from './known-stories.ts';
import type { LinkedEvent } from './link-events.ts';
import { mainTitle } from './main-title.ts';
import { AT_GATHERINGS, isDeed, PURSUIT, partKind } from './part-kinds.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** The position of an article's events in the tree of events, and the changes to the tree. */
export interface StoryTree {
  /** Maps the ID of a new event to the ID of the event that contains it. */
  readonly parents: ReadonlyMap<string, string>;
  /** Pairs of main events without a parent, of which the second turns out to be part of the first. */
  readonly joins: readonly (readonly [whole: string, part: string])[];
}

/** The maximum number of days between the starts of a deed and of an event of its article that is part of it. */
const PART_DAYS = 14;
/** The maximum number of days between the start of a trial and a verdict in an article that does not mention the start. */
const TRIAL_DAYS = 45;
/** The maximum number of days after the start of an event that lasts until another event is no part of it. */
const LASTING_DAYS = 3;
/**
 * An undated event is part of the main event if it is mentioned within this many characters of the start of the
 * article.
 */
const LEAD_LENGTH = 800;
const DAY = 24 * 60 * 60 * 1000;
/** The maximum difference between the times of one day in two time zones. */
const ZONES = DAY / 2;

/**
 * Finds the position of an article's events in the tree of events. An event is part of another one only if their kinds
 * allow it, and one article mentions both: an arrest and the attack that led to it. Whether two articles are similar is
 * not enough.
 *
 * @param events - the linked events, in the order of the extraction
 * @param story - articles in the graph about the same story
 * @param known - events in the graph, including the main event if it is not new
 * @param merged - the IDs of events that are merged into the main event
 * @param doubles - the IDs of events that may be the same as the main event
 */
export function growTree(
  prepared: PreparedArticle,
  { events, main }: { readonly events: readonly LinkedEvent[]; readonly main: LinkedEvent },
  story: readonly StoryArticle[],
  known: readonly StoryEvent[],
  { merged, doubles }: { readonly merged: readonly string[]; readonly doubles: ReadonlySet<string> },
): StoryTree {
  const isNew = main.link.known === null;
  const told = newStory(prepared, main.id);
  const own = isNew ? told : knownStory(known, told);
  const { extraction } = prepared;
  const old = new Set(events.flatMap(({ link }) => link.known ?? []));
  const parents = new Map([...partsOf(extraction.events, events, main)].filter(([id]) => !old.has(id)));
  if (own === undefined) return { parents, joins: [] };
  const named = new Set(events.map(({ id }) => id));
  const isTied = (one: string, other: string) =>
    (named.has(one) && other === main.id) ||
    story.some(({ mainEventId, events }) => mainEventId === other && events.some(({ id }) => id === one));
  const contains = (whole: StoryRoot, part: StoryRoot) =>
    isWithin(part, whole, doubles.has(whole.id) || doubles.has(part.id)) &&
    (isTied(whole.id, part.id) || isTied(part.id, whole.id) || isPlainly(part, whole));
  const others = rootsOf(story).filter(({ id }) => id !== main.id && !merged.includes(id));
  const whole = others.find((other) => contains(other, own))?.id ?? wholeOf(extraction.events, events, main);
  const joins = others.flatMap(({ id, ...other }) =>
    id !== whole && contains(own, { id, ...other }) ? [[main.id, id] as const] : [],
  );
  if (whole === undefined || whole === main.id) return { parents, joins };
  if (isNew) parents.set(main.id, whole);
  return { parents, joins: isNew ? joins : [[whole, main.id], ...joins] };
}

/**
 * Whether the days and places of two main events of a story are enough to show that one is a stage of the other, without
 * an article that mentions both: a verdict weeks after the start of a trial, an arrest in the town of an attack, a death
 * on the day of a storm.
 */
function isPlainly(part: StoryRoot, whole: StoryRoot): boolean {
  if (whole.sense === 'TRIAL') return true;
  const days = (part.datedAt.getTime() - whole.datedAt.getTime()) / DAY;
  if (!part.dated || !whole.dated || !isDeed(whole.sense) || days > PART_DAYS) return false;
  const isSameDay = kindOf(whole.sense) === 'DISASTER' && days === 0;
  return isSameDay || comparePlaces(part.place, whole.place) === 'SAME_PLACE';
}

/** Whether it is unknown when an event happened and when it was first reported. */
const isUndated = ({ datedAt }: StoryRoot): boolean => datedAt.getTime() === UNDATED.getTime();

/** Sorts events by date. Events whose date and first report are unknown come last. */
const byDate = (a: StoryRoot, b: StoryRoot): number =>
  Number(isUndated(a)) - Number(isUndated(b)) ||
  a.datedAt.getTime() - b.datedAt.getTime() ||
  (a.title < b.title ? -1 : 1);

/**
 * Whether the kinds, days and places of two main events allow that one is part of the other. Two articles about an
 * accident and a death report the same news, unless a disaster caused the death. What happens during an event must not
 * be far from it.
 *
 * @param isDouble - whether the two may be the same event
 */
function isWithin(part: StoryRoot, whole: StoryRoot, isDouble: boolean): boolean {
  const kind = partKind(part.sense, whole.sense);
  if (kind === null) return false;
  const known = !isUndated(part) && !isUndated(whole);
  const days = known ? (part.datedAt.getTime() - whole.datedAt.getTime()) / DAY : 0;
  const isDisaster = kindOf(whole.sense) === 'DISASTER';
  // The date of a disaster can be the date of its end.
  if (days <= -ZONES / DAY && !(isDisaster && kind === 'DEATH')) return false;
  if (kind === 'STAGE') return whole.sense !== 'TRIAL' || (days >= 1 && days <= TRIAL_DAYS);
  if (comparePlaces(part.place, whole.place) === 'OTHER_PLACE') return false;
  if (kind === 'DEATH') return isDisaster && Math.abs(days) <= PART_DAYS;
  return !isDouble && part.dated && whole.dated && days <= LASTING_DAYS;
}

/** Returns the main event of a new article as the root of a story. */
function newStory({ extraction, source, publishedAt }: PreparedArticle, id: string): StoryRoot {
  const event = extraction.main === null ? undefined : extraction.events[extraction.main];
  const start = event === undefined ? extraction.headlineDate?.start : event.start;
  const [startsOn] = dateColumns(start ?? null);
  const sense = event?.sense ?? extraction.headlineNews?.sense ?? 'OTHER';
  const datedAt = sortDate(startsOn, [publishedAt]);
  const place = event?.place ?? extraction.headlineNews?.place ?? null;
  return { id, title: mainTitle(extraction, source.title), sense, place, dated: startsOn !== null, datedAt };
}

/**
 * Returns a known event as the root of a story, with the date that the new article gives if the event has none.
 * Undefined if the event is part of another event.
 *
 * @param told - the event as the new article tells it
 */
function knownStory(known: readonly StoryEvent[], told: StoryRoot): StoryRoot | undefined {
  const event = known.find((one) => one.id === told.id);
  if (event === undefined || event.parentId !== null) return undefined;
  const dated = event.start !== null || told.dated;
  return { ...event, dated, datedAt: event.start === null && told.dated ? told.datedAt : event.datedAt };
}

/** Returns the roots of the stories of articles, earliest first. */
const rootsOf = (story: readonly StoryArticle[]): StoryRoot[] =>
  [...new Map(story.flatMap(({ root }) => (root === null ? [] : [[root.id, root] as const]))).values()].sort(byDate);

/**
 * Finds the events of an article that are parts of its main event.
 *
 * @returns a map from the ID of each part to the ID of the main event
 */
export function partsOf(
  found: readonly ExtractedEvent[],
  linked: readonly LinkedEvent[],
  main: LinkedEvent,
): Map<string, string> {
  const whole = found[linked.findIndex(({ id }) => id === main.id)];
  const parts = new Map<string, string>();
  // If the kind of the main event is unknown, it is also unknown which events can be parts of it.
  if (whole === undefined || whole.sense === 'OTHER') return parts;
  found.forEach((event, index) => {
    const { id } = linked[index] ?? main;
    if (id !== main.id && isPart(event, whole)) parts.set(id, main.id);
  });
  return parts;
}

function isPart(event: ExtractedEvent, main: ExtractedEvent): boolean {
  const kind = partKind(event.sense, main.sense);
  if (kind === null || comparePlaces(event.place, main.place) === 'OTHER_PLACE') return false;
  // What is still ahead, such as a hearing, belongs to what has happened only once it has taken place.
  if (event.status === 'PLANNED' && main.status !== 'PLANNED') return false;
  const days = daysBetween(main.start, event.start);
  // A death on the day of an accident is the same news.
  if (kind === 'DEATH' && kindOf(main.sense) !== 'DISASTER' && (days === null || days < 1)) return false;
  if (event.start === null)
    return (kind === 'STAGE' || kind === 'DEATH' || AT_GATHERINGS.has(event.sense)) && isInLead(event);
  // An event on an earlier day is not part of the main event. This is only checked if both dates are exact.
  const isExact = event.start.precision === 'DAY' && main.start?.precision === 'DAY';
  const limit = kind === 'MOMENT' ? LASTING_DAYS : PART_DAYS;
  return days !== null && days <= limit && days >= (isExact ? 0 : -limit);
}

/**
 * Finds the event in an article that led to its main event, such as the attack for which a person was arrested.
 *
 * @returns the ID of the event, or undefined if the article names no such event
 */
export function wholeOf(
  found: readonly ExtractedEvent[],
  linked: readonly LinkedEvent[],
  main: LinkedEvent,
): string | undefined {
  const own = found[linked.findIndex(({ id }) => id === main.id)];
  if (own === undefined) return undefined;
  const index = found.findIndex((event, at) => {
    if (linked[at]?.id === main.id || !isDeed(event.sense)) return false;
    const kind = partKind(own.sense, event.sense);
    if (kind === null || (kind === 'DEATH' && kindOf(event.sense) !== 'DISASTER')) return false;
    if (!event.telling || !isInLead(event)) return false;
    const days = daysBetween(event.start, own.start);
    if (days !== null) return days >= 0 && days <= PART_DAYS;
    // A suspect can be caught and tried years later, but a death years later is other news.
    return event.place !== null && (PURSUIT.has(own.kind) || event.start?.precision !== 'YEAR');
  });
  return linked[index]?.id;
}

const isInLead = ({ mentions }: ExtractedEvent): boolean => (mentions[0]?.start ?? LEAD_LENGTH) < LEAD_LENGTH;

/** Returns the number of days from one date to another. Null if a date is unknown or gives only a year. */
function daysBetween(from: ExtractedEvent['start'], until: ExtractedEvent['start']): number | null {
  if (from === null || until === null || from.precision === 'YEAR' || until.precision === 'YEAR') return null;
  return (Date.parse(until.date) - Date.parse(from.date)) / DAY;
}
