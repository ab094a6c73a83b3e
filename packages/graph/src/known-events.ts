import { Prisma } from '@wortlaut/database';
import type { ExtractedEvent, PreciseDate } from '@wortlaut/extract';
import type { Transaction } from './in-turn.ts';
import type { KnownEvent } from './link-events.ts';

/** How many events of the days that an article tells of are compared. */
const MAX_CANDIDATES = 500;
/** How many participants of each are compared. */
const MAX_PARTICIPANTS = 12;

interface Row extends Omit<KnownEvent, 'start'> {
  readonly startsOn: string;
  readonly startPrecision: PreciseDate['precision'];
}

/** Reads the events that begin on the same days: only these can be the same for certain. */
export async function findKnownEvents(tx: Transaction, events: readonly ExtractedEvent[]): Promise<KnownEvent[]> {
  const days = new Set(events.flatMap(({ start }) => (start?.precision === 'DAY' ? [start.date] : [])));
  if (days.size === 0) return [];
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."id"::text AS "id", e."type", e."startsOn"::text AS "startsOn", e."startPrecision"::text AS "startPrecision",
      e."place", e."datedAt", p."participants"
    FROM "Event" e
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("name"), '{}') AS "participants" FROM (
        SELECT "Person"."name" FROM "EventParticipant" ep JOIN "Person" ON "Person"."id" = ep."personId"
        WHERE ep."eventId" = e."id" LIMIT ${MAX_PARTICIPANTS}
      ) AS "some"
    ) p
    WHERE e."startsOn" = ANY(${[...days]}::date[]) AND e."startPrecision" = 'DAY'
      AND e."datedAt" = ANY(${[...days].map((day) => new Date(`${day}T00:00:00Z`))})
    LIMIT ${MAX_CANDIDATES}`);
  return rows.map(({ startsOn, startPrecision, ...event }) => ({
    ...event,
    start: { date: startsOn, precision: startPrecision },
  }));
}
