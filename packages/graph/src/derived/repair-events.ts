import { Prisma } from '@wortlaut/database';
import { UNDATED } from '../columns.ts';
import type { Transaction } from '../transaction.ts';

/** The SQL condition for showing a main event in lists: its title, kind, date or place says what happened. */
export const isTold = Prisma.sql`("telling" OR "sense" <> 'OTHER' OR "startsOn" IS NOT NULL OR "place" IS NOT NULL)`;

/**
 * Updates the derived data of events: their articles, whether lists show the events, and the dates copied from them.
 * The articles are found through mentions, statements and main events.
 *
 * @remarks Lists sort an event without a date by the date of the first report. See {@link UNDATED}.
 */
export async function repairEvents(tx: Transaction, ids: readonly string[]): Promise<void> {
  const events = [...ids];
  await tx.$executeRaw`
    WITH "mentioned" AS (
      SELECT "articleId", "eventId", min("start") AS "start" FROM "EventMention"
      WHERE "eventId" = ANY(${events}::uuid[]) GROUP BY 1, 2
    ), "linked" AS (
      SELECT s."articleId", e."eventId", s."start"
      FROM "StatementEvent" e JOIN "Statement" s ON s."id" = e."statementId" WHERE e."eventId" = ANY(${events}::uuid[])
      UNION ALL
      SELECT "id", "mainEventId", 0 FROM "Article" WHERE "mainEventId" = ANY(${events}::uuid[])
    ), "expected" AS (
      SELECT * FROM "mentioned"
      UNION ALL
      SELECT "articleId", "eventId", min("start") FROM "linked"
      WHERE ("articleId", "eventId") NOT IN (SELECT "articleId", "eventId" FROM "mentioned")
      GROUP BY 1, 2
    ), "gone" AS (
      DELETE FROM "ArticleEvent" e WHERE e."eventId" = ANY(${events}::uuid[])
        AND (e."articleId", e."eventId") NOT IN (SELECT "articleId", "eventId" FROM "expected")
    )
    INSERT INTO "ArticleEvent" AS t ("articleId", "eventId", "start", "datedAt")
    SELECT e."articleId", e."eventId", e."start", a."datedAt" FROM "expected" e JOIN "Article" a ON a."id" = e."articleId"
    ON CONFLICT ("articleId", "eventId") DO UPDATE SET "start" = excluded."start", "datedAt" = excluded."datedAt"
    WHERE (t."start", t."datedAt") <> (excluded."start", excluded."datedAt")`;
  await tx.$executeRaw`
    UPDATE "Event" e SET "datedAt" = d."datedAt"
    FROM (
      SELECT e."id", coalesce(e."startsOn", (
        SELECT min(a."publishedAt") FROM "ArticleEvent" x JOIN "Article" a ON a."id" = x."articleId"
        WHERE x."eventId" = e."id"
      ), ${UNDATED}) AS "datedAt"
      FROM "Event" e WHERE e."id" = ANY(${events}::uuid[])
    ) AS d
    WHERE d."id" = e."id" AND d."datedAt" <> e."datedAt"`;
  await tx.$executeRaw`
    UPDATE "Event" e SET "listed" = c."listed"
    FROM (
      SELECT e."id", (
        EXISTS (SELECT 1 FROM "Article" a WHERE a."mainEventId" = e."id")
        AND ${isTold}
        OR e."telling" AND (
          e."startsOn" IS NOT NULL OR e."place" IS NOT NULL
          OR (SELECT count(*) FROM "ArticleEvent" a WHERE a."eventId" = e."id") <> 1
        )
      ) AS "listed"
      FROM "Event" e WHERE e."id" = ANY(${events}::uuid[])
    ) c
    WHERE c."id" = e."id" AND c."listed" <> e."listed"`;
  await tx.$executeRaw`
    UPDATE "EventParticipant" p SET "datedAt" = e."datedAt" FROM "Event" e
    WHERE e."id" = p."eventId" AND e."id" = ANY(${events}::uuid[]) AND p."datedAt" <> e."datedAt"`;
}
