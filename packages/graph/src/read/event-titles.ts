import type { Database } from '@wortlaut/database';

/** The title of an event in one language. */
export interface EventTitle {
  /** The language of the title as a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
}

/** Whether two BCP 47 tags have the same language, regardless of the region: "de-AT" and "de". */
export const isSameLanguage = (a: string, b: string): boolean =>
  a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();

/**
 * Finds the titles of events in different languages. In each language, the title comes from the first article that has
 * the event as its main event. Undated articles come last.
 *
 * @param ids - the IDs of the events
 * @returns the titles by event ID, with the event's stored title first. Events with a title written by an editor are
 * omitted, because such a title is shown in all languages.
 */
export async function findEventTitles(db: Database, ids: readonly string[]): Promise<Map<string, EventTitle[]>> {
  const rows = await db.$queryRaw<(EventTitle & { id: string })[]>`
    SELECT "id"::text AS "id", "language", "title" FROM (
      SELECT DISTINCT ON ("id", split_part("language", '-', 1)) * FROM (
        SELECT "id", "titleLanguage" AS "language", "title", 0 AS "rank", "oldestAt", "id" AS "articleId"
        FROM "Event" WHERE "id" = ANY(${[...ids]}::uuid[]) AND "titleLanguage" IS NOT NULL
        UNION ALL
        SELECT e."id", a."language", a."mainEventTitle", 1, a."oldestAt", a."id"
        FROM "Event" e JOIN "Article" a ON a."mainEventId" = e."id"
        WHERE e."id" = ANY(${[...ids]}::uuid[]) AND e."titleLanguage" IS NOT NULL
          AND a."mainEventTitle" IS NOT NULL AND a."language" <> 'und'
      ) AS "given" ORDER BY "id", split_part("language", '-', 1), "rank", "oldestAt", "articleId"
    ) AS "first" ORDER BY "id", "rank", "language"`;
  const found = new Map<string, EventTitle[]>();
  for (const { id, ...title } of rows) found.set(id, [...(found.get(id) ?? []), title]);
  return found;
}
