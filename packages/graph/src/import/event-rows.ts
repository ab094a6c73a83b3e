import type { Prisma } from '@wortlaut/database';
import type { ExtractedEvent, Extraction } from '@wortlaut/extract';
import { v7 as uuidv7 } from 'uuid';
import { dateColumns, sortDate } from '../columns.ts';
import { inBothDirections } from './both-directions.ts';
import { type LinkedArticle, unlinked } from './link-article.ts';
import { mainTitle, titledMain } from './main-title.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** The rows of the events of an article by table. */
export interface EventRows {
  readonly events: Prisma.EventCreateManyInput[];
  readonly eventMentions: Prisma.EventMentionCreateManyInput[];
  readonly articleEvents: Prisma.ArticleEventCreateManyInput[];
  readonly participants: Prisma.EventParticipantCreateManyInput[];
  readonly eventSuggestions: Prisma.EventMergeSuggestionCreateManyInput[];
}

/** The columns of an article that are copied to the rows of its mentions, statements and links. */
export interface Place {
  readonly articleId: string;
  readonly datedAt: Date;
}

/** The fields of an extracted event that its row stores. */
export type EventFields = Omit<ExtractedEvent, 'participants' | 'mentions' | 'postponed'>;

/** Converts the events of an article to rows. */
export function eventRows(
  { source, clean, extraction, publishedAt }: PreparedArticle,
  linked: LinkedArticle,
  { articleId, datedAt }: Place,
) {
  const rows: EventRows = {
    events: [],
    eventMentions: [],
    articleEvents: [],
    participants: [],
    eventSuggestions: [],
  };
  const firstMention = new Map<string, number>();
  const { main, parents } = linked;
  extraction.events.forEach((event, index) => {
    const { id: eventId, link } = linked.events[index] ?? unlinked();
    const eventDate = link.known === null ? sortDate(dateColumns(event.start)[0], [publishedAt]) : link.datedAt;
    if (link.known === null) {
      const titled = eventId === main.id ? titledMain(event, source.title) : event;
      const row = eventRow(titled, eventId, parents.get(eventId) ?? null, extraction.language, publishedAt);
      rows.events.push(eventId === main.id ? listedMain(row) : row);
      rows.eventSuggestions.push(
        ...inBothDirections(eventId, link.likely).map(({ one, ...suggestion }) => ({ ...suggestion, eventId: one })),
      );
    }
    for (const span of event.mentions) {
      const text = clean.body.slice(span.start, span.end);
      rows.eventMentions.push({ id: uuidv7(), articleId, eventId, ...span, text });
      firstMention.set(eventId, Math.min(span.start, firstMention.get(eventId) ?? span.start));
    }
    for (const participant of event.participants) {
      const personId = linked.people[participant]?.id;
      if (personId !== undefined) rows.participants.push({ eventId, personId, datedAt: eventDate });
    }
  });
  if (main.link.known === null && !linked.events.some(({ id }) => id === main.id)) {
    const event = untitledMain(extraction, source.title);
    const row = eventRow(event, main.id, parents.get(main.id) ?? null, extraction.language, publishedAt);
    rows.events.push(listedMain(row));
    rows.eventSuggestions.push(
      ...inBothDirections(main.id, main.link.likely).map(({ one, ...suggestion }) => ({ ...suggestion, eventId: one })),
    );
  }
  const known = inBothDirections(main.id, linked.likelyMains);
  rows.eventSuggestions.push(...known.map(({ one, ...suggestion }) => ({ ...suggestion, eventId: one })));
  if (!firstMention.has(main.id)) firstMention.set(main.id, 0);
  for (const [eventId, start] of firstMention) rows.articleEvents.push({ articleId, eventId, start, datedAt });
  return rows;
}

/**
 * Builds the row of an event.
 *
 * @param language - the language of the article
 * @param publishedAt - the publication date of the article
 */
export function eventRow(
  event: EventFields,
  id: string,
  parentId: string | null,
  language: string,
  publishedAt: Date | null,
) {
  const { title, telling, kind, sense, dateText, place, status } = event;
  const [startsOn, startPrecision] = dateColumns(event.start);
  const [endsOn, endPrecision] = dateColumns(event.end);
  const listed = telling && (startsOn !== null || place !== null);
  return {
    ...{ id, title, kind, sense, startsOn, startPrecision, endsOn, endPrecision, dateText, place, status },
    ...{ parentId, titleLanguage: language, telling, listed, datedAt: sortDate(startsOn, [publishedAt]) },
  };
}

/** Makes lists show a main event if its title, kind, date or place says what happened. */
function listedMain(row: ReturnType<typeof eventRow>): ReturnType<typeof eventRow> {
  return { ...row, listed: row.telling || row.sense !== 'OTHER' || row.startsOn !== null || row.place !== null };
}

/** Returns the main event of an article whose text names no event, based on the headline and its date. */
export function untitledMain(extraction: Extraction, title: string): EventFields {
  const { start = null, dateText = null } = extraction.headlineDate ?? {};
  const { kind, sense, place } = extraction.headlineNews ?? { kind: 'OTHER', sense: 'OTHER', place: null };
  // A headline that is a question or a quotation is not listed as an event. If the language has no rules, the headline
  // is not checked.
  const telling = extraction.headline !== null || !extraction.supported;
  return {
    ...{ title: mainTitle(extraction, title), telling, kind, sense, place },
    status: extraction.headlineStatus,
    ...{ start: telling ? start : null, end: null, dateText: telling ? dateText : null },
  };
}

/**
 * Returns what an article whose text names no event tells about its main event, which is already in the graph. If the
 * headline names no kind of event, a date in the future is the date of something else: "Reederei hofft auf Samstag".
 *
 * @param day - the day of publication, `YYYY-MM-DD`. Null if it is unknown.
 * @param movedFrom - the days for which the event was planned before it was postponed
 */
export function untitledNews(
  extraction: Extraction,
  title: string,
  day: string | null,
  movedFrom: readonly string[],
): EventFields {
  const news = untitledMain(extraction, title);
  const date = news.start?.date ?? null;
  const isOwn = date !== null && (news.sense !== 'OTHER' || (day !== null && date <= day));
  const isDated = isOwn && news.start?.precision !== 'YEAR' && !movedFrom.includes(date);
  return isDated ? news : { ...news, start: null, dateText: null };
}
