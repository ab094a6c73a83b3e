import { Prisma } from '@wortlaut/database';
import type { ExtractedEvent, PreciseDate } from '@wortlaut/extract';
import type { Transaction } from './known-people.ts';
import type { KnownEvent } from './link-events.ts';

/** How many events of one article's types and dates are compared. */
const MAX_CANDIDATES = 500;

interface Row extends Omit<KnownEvent, 'start'> {
  readonly startsOn: string;
  readonly startPrecision: PreciseDate['precision'];
}

/** Reads the events of the same types that start on the same dates. */
export async function findKnownEvents(tx: Transaction, events: readonly ExtractedEvent[]): Promise<KnownEvent[]> {
  const dated = events.flatMap(({ type, start }) => (start ? [{ type, date: start.date }] : []));
  if (dated.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."id"::text AS "id", e."title", e."type", e."startsOn"::text AS "startsOn", e."startPrecision"::text AS "startPrecision",
      e."place", e."datedAt", p."participants"
    FROM "Event" e
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("personId"::text), '{}') AS "participants"
      FROM (SELECT "personId" FROM "EventParticipant" WHERE "eventId" = e."id" LIMIT 50) AS "some"
    ) p
    WHERE (e."type", e."startsOn") IN (
      SELECT * FROM unnest(${dated.map(({ type }) => type)}::text[], ${dated.map(({ date }) => date)}::date[])
    )
    LIMIT ${MAX_CANDIDATES}`);
  return rows.map(({ startsOn, startPrecision, ...event }) => ({
    ...event,
    start: { date: startsOn, precision: startPrecision },
  }));
}
