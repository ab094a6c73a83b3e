import { compareDates, type ExtractedEvent, movedFrom } from '@wortlaut/extract';
import { isoDay, sortDate } from '../columns.ts';
import { additionsOf } from './change-known-events.ts';
import { eventRow, untitledMain, untitledNews } from './event-rows.ts';
import { canDate, movesKnown } from './link-story.ts';
import { isFirstKind, mainTitle, namesKind, type PrintedHeadline, replacesTitle, titledMain } from './main-title.ts';
import type { Retrieved } from './prepare-again.ts';

/** The part that an article plays for an event. */
export interface Telling extends Retrieved {
  /** The event as the article tells it. Undefined if the text does not mention it. */
  readonly event: ExtractedEvent | undefined;
  /** Whether it is the main event of the article. */
  readonly isMain: boolean;
}

/** The columns of an event. */
export type Facts = ReturnType<typeof eventRow>;

/** Returns the days for which an event was planned before, according to an article about it. */
const movedIn = ({ prepared, isMain }: Telling): string[] => (isMain ? movedFrom(prepared.extraction.story) : []);

/**
 * Moves the articles about the new day of a postponed event behind the articles about the postponement. Before the
 * postponement is known, an import gives them an event of their own.
 */
function withPostponementFirst(tellings: readonly Telling[]): readonly Telling[] {
  if (!tellings.some((telling) => movedIn(telling).length > 0)) return tellings;
  const first = tellings[0]?.event?.start ?? null;
  const isLater = (telling: Telling) =>
    movedIn(telling).length === 0 && compareDates(first, telling.event?.start ?? null) === 'OTHER_DATE';
  return tellings.toSorted((a, b) => Number(isLater(a)) - Number(isLater(b)));
}

/** Returns the facts about an event from its articles in import order. Null if no article tells it. */
export function factsOf(id: string, parentId: string | null, tellings: readonly Telling[]): Facts | null {
  let facts: Facts | null = null;
  const [news, headlines, moved]: [string[], PrintedHeadline[], string[]] = [[], [], []];
  for (const telling of withPostponementFirst(tellings)) {
    const { prepared, isMain } = telling;
    const day = prepared.publishedAt === null ? null : isoDay(prepared.publishedAt);
    if (isMain) headlines.push({ title: prepared.source.title, day });
    facts = facts === null ? firstFacts(id, parentId, telling) : addFacts(facts, telling, { news, headlines, moved });
    if (isMain && day !== null) news.push(day);
    moved.push(...movedIn(telling));
  }
  return (
    facts && {
      ...facts,
      datedAt: sortDate(
        facts.startsOn,
        tellings.map(({ prepared }) => prepared.publishedAt),
      ),
    }
  );
}

function firstFacts(id: string, parentId: string | null, { prepared, event, isMain }: Telling): Facts | null {
  const { extraction, source, publishedAt } = prepared;
  // If an editor has set the main event, the text may tell another one.
  if (event === undefined && (!isMain || extraction.main !== null)) return null;
  const told =
    event === undefined ? untitledMain(extraction, source.title) : isMain ? titledMain(event, source.title) : event;
  return eventRow(told, id, parentId, extraction.language, publishedAt);
}

/** What the earlier articles say about an event. */
interface Earlier {
  /** The days on which they report it as their main event. */
  readonly news: readonly string[];
  /** The headlines of the articles whose main event it is. */
  readonly headlines: readonly PrintedHeadline[];
  /** The days for which it was planned before it was postponed. See `StoryEventForm.movedFrom`. */
  readonly moved: readonly string[];
}

function addFacts(facts: Facts, telling: Telling, { news, headlines, moved }: Earlier): Facts {
  const { prepared, event, isMain } = telling;
  const { extraction, source, publishedAt } = prepared;
  const own = extraction.main === null ? undefined : extraction.events[extraction.main];
  const { startsOn, startPrecision, status } = facts;
  const known = {
    ...{ main: news.length > 0, news, movedFrom: moved, status },
    start: startsOn === null || startPrecision === null ? null : { date: isoDay(startsOn), precision: startPrecision },
  };
  const isDated = event === undefined || canDate({ main: isMain, start: event.start }, known);
  const isMoving = movesKnown({ movedFrom: movedIn(telling), start: event?.start ?? null }, known);
  const day = publishedAt === null ? null : isoDay(publishedAt);
  const isUntitled = event === undefined && isMain && extraction.main === null;
  const dated = event === undefined || isDated ? event : { ...event, start: null, dateText: null };
  const told = isUntitled ? untitledNews(extraction, source.title, day, moved) : dated;
  const language = extraction.language;
  const added =
    told === undefined ? {} : additionsOf(facts, told, { language, publishedAt, moved: isMoving, isMain, news });
  const after = { ...facts, ...added };
  const title = isFirstKind(facts, after) ? mainTitle(extraction, source.title) : extraction.headline;
  const headline = {
    ...{ title: event === own ? title : null, printed: source.title },
    ...{ day, moved: isMoving, namesKind: namesKind(extraction) },
    oldDay: event?.start != null && moved.includes(event.start.date) ? event.dateText : null,
    ...{ language, status: told?.status ?? extraction.headlineStatus },
  };
  const isBetter = isMain && replacesTitle(facts, after, headlines, headline);
  return {
    ...after,
    ...(isBetter && { title: headline.title, titleLanguage: language, telling: true }),
  };
}

/** Returns the event with the most mentions that overlap the specified positions. */
export function mostMentioned(
  events: readonly ExtractedEvent[],
  places: readonly { readonly start: number; readonly end: number }[],
): ExtractedEvent | undefined {
  const overlaps = ({ mentions }: ExtractedEvent) =>
    mentions.filter((one) => places.some((two) => one.start < two.end && two.start < one.end)).length;
  return events.filter((event) => overlaps(event) > 0).toSorted((a, b) => overlaps(b) - overlaps(a))[0];
}
