import type { Database } from '@wortlaut/database';

/** A speaker quoted by an outlet about an event. */
export interface OutletSpeaker {
  readonly personId: string;
  /** The number of statements about the event. */
  readonly statements: number;
}

/** The coverage of an event by an outlet. */
export interface OutletCoverage {
  /** The ID of the outlet's first imported article about the event. Used as the cursor in lists of outlets. */
  readonly id: string;
  /** The outlet. Null if the outlet of the articles is unknown. */
  readonly outlet: string | null;
  readonly articles: number;
  readonly statements: number;
  /** The number of these statements whose speaker is unknown. */
  readonly unattributed: number;
  /** The people quoted about the event, sorted by number of statements in descending order. */
  readonly speakers: readonly OutletSpeaker[];
}

/** The maximum number of articles and of statements to count for each event, newest first. */
const MAX_ROWS = 2000;

interface Row {
  readonly of: string;
  readonly id: string;
  readonly outlet: string | null;
  readonly articles: number;
  readonly statements: number;
  readonly unattributed: number;
  readonly speakers: OutletSpeaker[];
}

/**
 * Finds the outlets that report on an event and the people they quote about it.
 *
 * @param ids - the IDs of the events
 * @returns the outlets by event ID, sorted by number of articles in descending order
 */
export async function findCoverage(db: Database, ids: readonly string[]): Promise<Map<string, OutletCoverage[]>> {
  const rows = await db.$queryRaw<Row[]>`
    WITH "of" AS (SELECT unnest(${[...ids]}::uuid[]) AS "id"),
    "printed" AS (
      SELECT "of"."id" AS "of", a."outlet", count(*)::int AS "articles", min(a."id"::text) AS "id"
      FROM "of" CROSS JOIN LATERAL (
        SELECT "articleId" FROM "ArticleEvent" WHERE "eventId" = "of"."id" ORDER BY "datedAt" DESC, "articleId" DESC LIMIT ${MAX_ROWS}
      ) e JOIN "Article" a ON a."id" = e."articleId" GROUP BY 1, 2
    ),
    "told" AS (
      SELECT "of"."id" AS "of", s."id", s."outlet", s."speakerId"
      FROM "of" CROSS JOIN LATERAL (
        SELECT "statementId" FROM "StatementEvent" WHERE "eventId" = "of"."id" ORDER BY "datedAt" DESC, "statementId" DESC LIMIT ${MAX_ROWS}
      ) e JOIN "Statement" s ON s."id" = e."statementId"
    ),
    "counted" AS (
      SELECT "of", "outlet", count(*)::int AS "statements", count(*) FILTER (WHERE "speakerId" IS NULL)::int AS "unattributed"
      FROM "told" GROUP BY 1, 2
    ),
    "said" AS (
      SELECT t."of", t."outlet", k."personId", count(*)::int AS "statements"
      FROM "told" t JOIN "StatementSpeaker" k ON k."statementId" = t."id" GROUP BY 1, 2, 3
    )
    SELECT p."of"::text AS "of", p."id", p."outlet", p."articles",
      coalesce(c."statements", 0) AS "statements", coalesce(c."unattributed", 0) AS "unattributed",
      coalesce(json_agg(json_build_object('personId', s."personId", 'statements', s."statements")
        ORDER BY s."statements" DESC, s."personId" DESC) FILTER (WHERE s."personId" IS NOT NULL), '[]') AS "speakers"
    FROM "printed" p
    LEFT JOIN "counted" c ON c."of" = p."of" AND c."outlet" IS NOT DISTINCT FROM p."outlet"
    LEFT JOIN "said" s ON s."of" = p."of" AND s."outlet" IS NOT DISTINCT FROM p."outlet"
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY p."articles" DESC, p."id" DESC`;
  const found = new Map<string, OutletCoverage[]>(ids.map((id) => [id, []]));
  for (const { of, ...outlet } of rows) found.get(of)?.push(outlet);
  return found;
}
