import { type Database, Prisma } from '@wortlaut/database';
import { type ListOrder, type Page, type Position, pageSql } from './lists/page.ts';

/** A revision in the history of a record. */
export interface HistoryEntry {
  /** The number of the revision. */
  readonly number: number;
  /** The database ID of the revision. */
  readonly id: string;
}

const latestFirst: ListOrder = { sort: 'number', id: 'id', direction: 'desc' };

/**
 * Reads the same page of the history of several records, latest revision first, in one SQL statement.
 *
 * @param ids - the database IDs of the records.
 * @returns the revisions by record ID. Records without a revision on this page are omitted.
 */
export async function findHistory(
  db: Database,
  ids: readonly string[],
  page: Page,
): Promise<Map<string, HistoryEntry[]>> {
  const { bounds, orderBy } = pageSql(latestFirst, page);
  // Repeats the bounds for the indexed column of the link table, so that PostgreSQL can read the page from this index.
  const bound = (position: Position | null, sign: string) =>
    position ? Prisma.sql`l."revisionNumber" ${Prisma.raw(sign)} ${Number(position[0])}` : Prisma.sql`true`;
  const rows = await db.$queryRaw<(HistoryEntry & { recordId: string })[]>`
    SELECT record."id"::text AS "recordId", found."number", found."id"::text AS "id"
    FROM unnest(${[...ids]}::uuid[]) AS record("id")
    CROSS JOIN LATERAL (
      SELECT t."number", t."id" FROM "RevisionRecord" AS l JOIN "Revision" AS t ON t."number" = l."revisionNumber"
      WHERE l."recordId" = record."id" AND ${bound(page.before, '>=')} AND ${bound(page.after, '<=')}
        AND ${bounds} ORDER BY ${orderBy} LIMIT ${page.take}
    ) AS found`;
  const histories = new Map<string, HistoryEntry[]>();
  for (const row of rows) histories.set(row.recordId, [...(histories.get(row.recordId) ?? []), row]);
  return histories;
}
