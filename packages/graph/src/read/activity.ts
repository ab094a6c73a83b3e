import { type Database, Prisma } from '@wortlaut/database';
import type { ActivityUnit } from '@wortlaut/vocabulary';
import { UNDATED } from '../columns.ts';

/** The number of statements in a day, week or month. */
export interface ActivityCount {
  /** The first day of the period. */
  readonly start: Date;
  readonly statements: number;
}

/** The maximum number of counts. 1,000 daily counts cover almost three years. */
const MAX_ACTIVITY = 1000;

/**
 * Counts the statements by a person or about an event for each day, week (starting on Monday) or month, in UTC. The
 * date of the article determines the period. Periods without statements are omitted. Statements in undated articles are
 * not counted.
 *
 * @param of - the ID of the speaker, or of the event that the statements are about
 * @param from - counts only statements in articles published at or after this time. Null for no limit.
 * @param before - counts only statements in articles published before this time. Null for no limit.
 * @returns the latest {@link MAX_ACTIVITY} counts, oldest first
 */
export async function countActivity(
  db: Database,
  of: { readonly person: string } | { readonly event: string },
  unit: ActivityUnit,
  from: Date | null,
  before: Date | null,
): Promise<ActivityCount[]> {
  const source =
    'person' in of
      ? Prisma.sql`"StatementSpeaker" WHERE "personId" = ${of.person}::uuid`
      : Prisma.sql`"StatementEvent" WHERE "eventId" = ${of.event}::uuid`;
  const since = from ? Prisma.sql`AND "datedAt" >= ${from}` : Prisma.empty;
  const until = before ? Prisma.sql`AND "datedAt" < ${before}` : Prisma.empty;
  const rows = await db.$queryRaw<ActivityCount[]>`
    SELECT (date_trunc(${unit.toLowerCase()}, "datedAt" AT TIME ZONE 'UTC'))::date AS "start", count(*)::int AS "statements"
    FROM ${source} AND "datedAt" > ${UNDATED} ${since} ${until} GROUP BY 1 ORDER BY 1 DESC LIMIT ${MAX_ACTIVITY}`;
  return rows.reverse();
}
