import { type Database, Prisma } from '@wortlaut/database';

/** How long one count lasts. */
export type ActivityUnit = 'DAY' | 'WEEK' | 'MONTH';

/** How many statements one day, week or month brought. */
export interface ActivityCount {
  /** The first day. */
  readonly start: Date;
  readonly statements: number;
}

/** The longest row of counts: nearly three years of days. */
export const MAX_ACTIVITY = 1000;

/**
 * Counts statements by day, week (from Monday) or month of the articles that print them, in UTC. Times without
 * statements are left out.
 *
 * @param of - whose: a column of the table of links or of statements, and the id.
 * @returns the latest {@link MAX_ACTIVITY} counts, oldest first.
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
      ? Prisma.sql`"Statement" WHERE "speakerId" = ${of.person}::uuid`
      : Prisma.sql`"StatementEvent" WHERE "eventId" = ${of.event}::uuid`;
  const since = from ? Prisma.sql`AND "datedAt" >= ${from}` : Prisma.empty;
  const until = before ? Prisma.sql`AND "datedAt" < ${before}` : Prisma.empty;
  const rows = await db.$queryRaw<ActivityCount[]>`
    SELECT (date_trunc(${unit.toLowerCase()}, "datedAt" AT TIME ZONE 'UTC'))::date AS "start", count(*)::int AS "statements"
    FROM ${source} ${since} ${until} GROUP BY 1 ORDER BY 1 DESC LIMIT ${MAX_ACTIVITY}`;
  return rows.reverse();
}
