import { comparePlaces, type ExtractedEvent, kindOf } from '@wortlaut/extract';
import type { EventKind } from '@wortlaut/vocabulary';
import { dateColumns, sortDate, UNDATED } from '../columns.ts';
import type { StoryArticle, StoryEvent, StoryRoot } from './known-stories.ts';
import type { LinkedEvent } from './link-events.ts';
import { mainTitle } from './main-title.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** The position of an article's events in the tree of events, and the stories to merge. */
export interface StoryTree {
  /** Maps the ID of a new event to the ID of the event that contains it. */
  readonly parents: ReadonlyMap<string, string>;
  /** Pairs of roots whose stories turn out to be one story. The second root becomes part of the first. */
  readonly joins: readonly (readonly [whole: string, part: string])[];
}

/** The maximum number of days between the starts of two events of an article if one is part of the other. */
const PART_DAYS = 14;
/**
 * An undated event is part of the main event if it is mentioned within this many characters of the start of the
 * article.
 */
const LEAD_LENGTH = 800;
/** A story without news for this many days is over. */
const PAUSE_DAYS = 31;
const DAY = 24 * 60 * 60 * 1000;
/** The maximum difference between the times of one day in two time zones. */
const ZONES = DAY / 2;

/**
 * The stages of events that follow from each other: a storm, an accident, a death, or an attack, an arrest, a trial. An
 * event of an earlier stage is never part of an event of a later stage.
 */
const STAGES: Partial<Record<EventKind, number>> = {
  ...{ DISASTER: 0, ATTACK: 1, ACCIDENT: 1, CRIME: 1 },
  ...{ DEATH: 2, ARREST: 3, TRIAL: 4 },
};
/** The last stage of events that lead to others. A later event is never the cause of an event. */
const LAST_CAUSE = 1;
/** Kinds of events that last, so that an event of any stage can happen during them: an attack at a festival. */
const WITH_COURSE = new Set<EventKind>(['MEETING', 'ELECTION', 'SPORT', 'LAUNCH', 'PROTEST', 'STRIKE']);

/**
 * Finds the position of an article's events in the tree of events. The main events of a story are parts of its root.
 * Other events of the article can be parts of its main event.
 *
 * @param events - the linked events, in the order of the extraction
 * @param story - articles in the graph about the same story
 * @param known - events in the graph, including the main event if it is not new
 * @param merged - the IDs of events that are merged into the main event
 */
export function growTree(
  prepared: PreparedArticle,
  { events, main }: { readonly events: readonly LinkedEvent[]; readonly main: LinkedEvent },
  story: readonly StoryArticle[],
  known: readonly StoryEvent[],
  merged: readonly string[],
): StoryTree {
  const isNew = main.link.known === null;
  const told = newStory(prepared, main.id);
  const own = isNew ? told : knownStory(known, told);
  const [root, ...others] = rootsOf(story.filter(isRecent(prepared)), own).filter(({ id }) => !merged.includes(id));
  const joined = others.filter(({ id }) => !isNew || id !== main.id);
  const { extraction } = prepared;
  const old = new Set(events.flatMap(({ link }) => link.known ?? []));
  const parents = new Map([...partsOf(extraction.events, events, main)].filter(([id]) => !old.has(id)));
  const isAlone = others.length === 0 && (root === undefined || root.id === main.id);
  const whole = isAlone ? wholeOf(extraction.events, events, main) : root?.id;
  const isSeparate = root !== undefined && own !== undefined && whole === root.id && isNoPart(own, root);
  if (isNew && whole !== undefined && whole !== main.id && !isSeparate) parents.set(main.id, whole);
  const joins = root === undefined ? [] : joined.filter((other) => !isNoPart(other, root));
  return { parents, joins: joins.map(({ id }) => [root?.id ?? id, id] as const) };
}

/**
 * Returns a function that checks whether an article of the story was published at about the same time as a new article.
 * After a long time without news, a similar article begins a new story. Arrests and trials are an exception, because
 * they can belong to a story from long ago.
 */
function isRecent({ extraction, publishedAt }: PreparedArticle): (article: StoryArticle) => boolean {
  const kind = extraction.main === null ? undefined : extraction.events[extraction.main]?.kind;
  if (publishedAt === null || (kind !== undefined && STAGES[kind] !== undefined)) return () => true;
  return ({ published }) =>
    published === null || Math.abs(Date.parse(published) - publishedAt.getTime()) <= PAUSE_DAYS * DAY;
}

/** Whether an event is only a headline or an undated announcement: "Kein Rücktritt". */
const isVague = ({ sense, dated }: StoryRoot): boolean =>
  sense === 'OTHER' || (kindOf(sense) === 'ANNOUNCEMENT' && !dated);

/** Whether it is also unknown when the event was first reported. */
const isUndated = ({ datedAt }: StoryRoot): boolean => datedAt.getTime() === UNDATED.getTime();

/**
 * Sorts events so that the root of a story comes first. This is the earliest event. Headlines without a kind of event
 * and undated announcements come last, and before them events whose date and first report are unknown. The result does not depend on the order of imports.
 */
const byDate = (a: StoryRoot, b: StoryRoot): number =>
  Number(isVague(a)) - Number(isVague(b)) ||
  Number(isUndated(a)) - Number(isUndated(b)) ||
  a.datedAt.getTime() - b.datedAt.getTime() ||
  (a.title < b.title ? -1 : 1);

/** Kinds of events that cannot be part of another event of the same kind. */
const NO_PARTS = new Set<EventKind>([
  ...(['ATTACK', 'ACCIDENT', 'CRIME', 'DEATH', 'SPORT', 'ELECTION', 'STRIKE', 'PROTEST'] as const),
  ...(['APPOINTMENT', 'LAUNCH', 'END', 'DEAL'] as const),
]);

/** Returns the kind of a main event. A killing counts as an attack: "Bomb kills six" and "Bomb hits convoy". */
const kindOfRoot = ({ sense }: StoryRoot): EventKind => (sense === 'KILLING' ? 'ATTACK' : kindOf(sense));

/**
 * Whether neither of two main events on different days is part of the other, because they have the same kind or only
 * one of them is about sport: two strikes, or the dismissal of a coach and the next match.
 */
const areOfOwn = (a: StoryRoot, b: StoryRoot): boolean =>
  (kindOfRoot(a) === kindOfRoot(b)
    ? NO_PARTS.has(kindOfRoot(a))
    : kindOf(a.sense) === 'SPORT' || kindOf(b.sense) === 'SPORT') &&
  a.dated &&
  b.dated &&
  Math.abs(a.datedAt.getTime() - b.datedAt.getTime()) >= DAY;

/** Whether an event can follow from a natural disaster: an accident or a death. */
const isConsequence = ({ sense }: StoryRoot): boolean => kindOf(sense) === 'ACCIDENT' || kindOf(sense) === 'DEATH';

/**
 * Whether an event happened or was reported before the day of a later event. Then it is no part of the later event, but
 * may be its cause or what the later event ends: a ship is stuck, and is freed four days later. An exception are the
 * consequences of a natural disaster, because the date of the disaster can be the date of its end.
 */
const isEarlier = (event: StoryRoot, later: StoryRoot): boolean =>
  !isUndated(event) &&
  !isUndated(later) &&
  later.datedAt.getTime() - event.datedAt.getTime() >= ZONES &&
  !(kindOf(later.sense) === 'DISASTER' && isConsequence(event));

/** Whether one main event of a story is no part of another one. */
const isNoPart = (part: StoryRoot, whole: StoryRoot): boolean => areOfOwn(part, whole) || isEarlier(part, whole);

/** Returns the main event of a new article as the root of a story. */
function newStory({ extraction, source, publishedAt }: PreparedArticle, id: string): StoryRoot {
  const event = extraction.main === null ? undefined : extraction.events[extraction.main];
  const start = event === undefined ? extraction.headlineDate?.start : event.start;
  const [startsOn] = dateColumns(start ?? null);
  const sense = event?.sense ?? extraction.headlineNews?.sense ?? 'OTHER';
  const datedAt = sortDate(startsOn, [publishedAt]);
  return { id, title: mainTitle(extraction, source.title), sense, dated: startsOn !== null, datedAt };
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

/**
 * Returns the roots of the stories that an article belongs to, earliest first. Includes `own` if given. A natural
 * disaster comes before the accidents and deaths that it caused, even if their dates are earlier.
 */
function rootsOf(story: readonly StoryArticle[], own: StoryRoot | undefined): StoryRoot[] {
  const roots = [...story.flatMap(({ root }) => root ?? []), ...(own === undefined ? [] : [own])];
  const sorted = [...new Map(roots.map((root) => [root.id, root])).values()].sort(byDate);
  const [first] = sorted;
  const disaster = sorted.find(({ sense }) => kindOf(sense) === 'DISASTER');
  if (first === undefined || disaster === undefined || !isConsequence(first)) return sorted;
  return [disaster, ...sorted.filter((root) => root !== disaster)];
}

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
  if (isEarlierStage(event.kind, main.kind) || comparePlaces(event.place, main.place) === 'OTHER_PLACE') return false;
  if (event.start === null) return isInLead(event);
  const days = daysBetween(main.start, event.start);
  // An event on an earlier day is not part of the main event. This is only checked if both dates are exact.
  const isExact = event.start.precision === 'DAY' && main.start?.precision === 'DAY';
  return days !== null && days <= PART_DAYS && days >= (isExact ? 0 : -PART_DAYS);
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
  if (own === undefined || STAGES[own.kind] === undefined) return undefined;
  const index = found.findIndex((event, at) => {
    if (linked[at]?.id === main.id || !isCause(event.kind)) return false;
    if (!isEarlierStage(event.kind, own.kind)) return false;
    if (!event.telling || !isInLead(event)) return false;
    const days = daysBetween(event.start, own.start);
    return days === null ? event.place !== null : days >= 0 && days <= PART_DAYS;
  });
  return linked[index]?.id;
}

const isCause = (kind: EventKind): boolean => (STAGES[kind] ?? LAST_CAUSE + 1) <= LAST_CAUSE;

/** Whether an event cannot be part of the main event, because it is an earlier stage or the main event has no stage. */
function isEarlierStage(kind: EventKind, main: EventKind): boolean {
  const [stage, mainStage] = [STAGES[kind], STAGES[main]];
  if (stage === undefined || WITH_COURSE.has(main)) return false;
  return mainStage === undefined || stage < mainStage;
}

const isInLead = ({ mentions }: ExtractedEvent): boolean => (mentions[0]?.start ?? LEAD_LENGTH) < LEAD_LENGTH;

/** Returns the number of days from one date to another. Null if a date is unknown or gives only a year. */
function daysBetween(from: ExtractedEvent['start'], until: ExtractedEvent['start']): number | null {
  if (from === null || until === null || from.precision === 'YEAR' || until.precision === 'YEAR') return null;
  return (Date.parse(until.date) - Date.parse(from.date)) / DAY;
}
