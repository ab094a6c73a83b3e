import { Prisma } from '@wortlaut/database';
import { type EventForm, eventLookups, type PreciseDate } from '@wortlaut/extract';
import type { Transaction } from '../transaction.ts';
import { isImportedBefore, wasKnownBefore } from './imported-before.ts';
import type { KnownEvent } from './link-events.ts';

/** The maximum number of candidates for each combination of sense and date precision, latest first. */
const MAX_CANDIDATES = 100;
/** The maximum number of participants to compare for each event. */
export const MAX_PARTICIPANTS = 12;

/** The columns of an event as a query returns them. */
export interface KnownEventRow extends Omit<KnownEvent, 'start' | 'ownNews'> {
  readonly startsOn: string | null;
  readonly startPrecision: PreciseDate['precision'] | null;
  /** Whether it is part of a main event and starts on the same day. */
  readonly withMain: boolean;
}

/**
 * Returns the columns of {@link KnownEventRow}, for an event `e` and its {@link participants}.
 *
 * @param before - the ID of an article. If given, only the main events of articles imported before it count as main.
 */
export const knownEventColumns = (
  before?: string,
) => Prisma.sql`e."id"::text AS "id", e."title", e."sense", e."parentId"::text AS "parentId", e."startsOn"::text AS "startsOn",
  e."startPrecision"::text AS "startPrecision", e."status"::text AS "status", e."place", e."datedAt", p."participants",
  EXISTS (SELECT 1 FROM "Article" m WHERE m."mainEventId" = e."id" ${isImportedBefore('m."id"', before)}) AS "main",
  EXISTS (
    SELECT 1 FROM "Event" w JOIN "Article" m ON m."mainEventId" = w."id" ${isImportedBefore('m."id"', before)}
    WHERE w."id" = e."parentId" AND w."startsOn" = e."startsOn"
  ) AS "withMain"`;

/** Joins the names of the participants of an event `e`, as `p`. */
export const participants = Prisma.sql`CROSS JOIN LATERAL (
  SELECT coalesce(array_agg("name"), '{}') AS "participants" FROM (
    SELECT "Person"."name" FROM "EventParticipant" ep JOIN "Person" ON "Person"."id" = ep."personId"
    WHERE ep."eventId" = e."id" LIMIT ${MAX_PARTICIPANTS}
  ) AS "some"
) p`;

/** Converts the date columns of an event. Other columns are returned unchanged. */
export function knownEventOf<Row extends KnownEventRow>({ startsOn, startPrecision, withMain, ...event }: Row) {
  const start = startsOn === null || startPrecision === null ? null : { date: startsOn, precision: startPrecision };
  return { ...event, start, ownNews: event.main || withMain };
}

/**
 * Finds events that may be the same as the events of an article: events of the same sense with a compatible date, and
 * events of another sense on the day of the news. See `eventLookups`.
 *
 * @param before - the ID of the article, if it is already in the graph. Only events that were in the graph before its
 * import are returned.
 */
export async function findKnownEvents(
  tx: Transaction,
  events: readonly Pick<EventForm, 'sense' | 'start' | 'ownNews'>[],
  before?: string,
): Promise<KnownEvent[]> {
  const lookups = [...new Map(events.flatMap(eventLookups).map((lookup) => [JSON.stringify(lookup), lookup])).values()];
  if (lookups.length === 0) return [];
  const rows = await tx.$queryRaw<KnownEventRow[]>(Prisma.sql`
    SELECT ${knownEventColumns(before)}
    FROM (
      SELECT DISTINCT found."id" FROM jsonb_to_recordset(${JSON.stringify(lookups)}::jsonb)
        AS asked("sense" text, "precision" "DatePrecision", "from" date, "until" date)
      CROSS JOIN LATERAL (
        SELECT "id" FROM "Event" WHERE "sense" = asked."sense" AND "startPrecision" = asked."precision"
          AND "startsOn" BETWEEN asked."from" AND asked."until"
        ORDER BY "startsOn" DESC LIMIT ${MAX_CANDIDATES}
      ) AS found
    ) AS near
    JOIN "Event" e ON e."id" = near."id"
    ${participants}
    ${before === undefined ? Prisma.empty : Prisma.sql`WHERE ${wasKnownBefore('ArticleEvent', 'eventId', 'e', before)}`}`);
  return rows.map(knownEventOf);
}

/** Reads the events with these IDs, with the fields needed to compare them. */
export async function readKnownEvents(tx: Transaction, ids: readonly string[]): Promise<KnownEvent[]> {
  const rows = await tx.$queryRaw<KnownEventRow[]>`
    SELECT ${knownEventColumns()} FROM "Event" e ${participants} WHERE e."id" = ANY(${[...ids]}::uuid[])`;
  return rows.map(knownEventOf);
}
