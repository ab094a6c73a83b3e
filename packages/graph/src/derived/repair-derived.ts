import type { Transaction } from '../transaction.ts';
import { repairArticles } from './repair-articles.ts';
import { repairEvents } from './repair-events.ts';
import { repairPeople } from './repair-people.ts';

/** The IDs of the records whose derived rows may be out of date after a revision. */
interface Touched {
  readonly people: string[];
  readonly events: string[];
  readonly articles: string[];
}

/**
 * Updates the derived rows and columns that may be out of date after a revision: counts, spellings, the articles of
 * people and events, and copied dates. Edits and undos therefore only need to change the original rows.
 */
export async function repairDerived(tx: Transaction, revisionNumber: number): Promise<void> {
  const { people, events, articles } = await findTouched(tx, revisionNumber);
  if (articles.length > 0) await repairArticles(tx, articles);
  if (people.length > 0) await repairPeople(tx, people);
  if (events.length > 0) await repairEvents(tx, events);
}

async function findTouched(tx: Transaction, revisionNumber: number): Promise<Touched> {
  const [touched] = await tx.$queryRaw<Touched[]>`
    WITH "changed" AS (
      SELECT * FROM "Change" WHERE "revisionNumber" = ${revisionNumber}
    ), "moved" AS (
      SELECT s."id" FROM "changed" c JOIN "Statement" s ON s."id" = c."recordId"
      WHERE c."table" = 'Statement' AND c."after" ? 'start'
    ), "people" AS (
      SELECT "ids"."id"::uuid AS "id" FROM "changed" c, LATERAL (VALUES
        (c."before" ->> 'personId'), (c."after" ->> 'personId'), (c."before" ->> 'speakerId'), (c."after" ->> 'speakerId'),
        (CASE WHEN c."recordType" = 'PERSON' THEN c."recordId"::text END)
      ) AS "ids"("id")
      UNION SELECT jsonb_array_elements_text("row" -> "column")::uuid
      FROM "changed" c, LATERAL (VALUES (c."before"), (c."after")) AS "rows"("row"),
        unnest('{coSpeakerIds,reporterIds}'::text[]) AS "column"
      WHERE "row" ? "column"
      UNION SELECT "personId" FROM "StatementSpeaker" WHERE "statementId" IN (SELECT "id" FROM "moved")
      UNION SELECT "personId" FROM "StatementReporter" WHERE "statementId" IN (SELECT "id" FROM "moved")
    ), "events" AS (
      SELECT "ids"."id"::uuid AS "id" FROM "changed" c, LATERAL (VALUES
        (c."before" ->> 'eventId'), (c."after" ->> 'eventId'),
        (c."before" ->> 'mainEventId'), (c."after" ->> 'mainEventId'),
        (CASE WHEN c."recordType" = 'EVENT' THEN c."recordId"::text END)
      ) AS "ids"("id")
      UNION SELECT "eventId" FROM "StatementEvent" WHERE "statementId" IN (SELECT "id" FROM "moved")
      UNION SELECT e."eventId" FROM "ArticleEvent" e JOIN "changed" c ON c."recordId" = e."articleId"
      WHERE c."table" = 'Article' AND c."after" ? 'publishedAt'
    ), "articles" AS (
      SELECT "ids"."id"::uuid AS "id" FROM "changed" c, LATERAL (VALUES
        (c."before" ->> 'articleId'), (c."after" ->> 'articleId'),
        (CASE WHEN c."recordType" = 'ARTICLE' THEN c."recordId"::text END)
      ) AS "ids"("id")
    )
    SELECT
      (SELECT coalesce(array_agg("id"::text), '{}') FROM "people" WHERE "id" IS NOT NULL) AS "people",
      (SELECT coalesce(array_agg("id"::text), '{}') FROM "events" WHERE "id" IS NOT NULL) AS "events",
      (SELECT coalesce(array_agg("id"::text), '{}') FROM "articles" WHERE "id" IS NOT NULL) AS "articles"`;
  return touched ?? { people: [], events: [], articles: [] };
}
