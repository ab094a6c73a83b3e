import type { Database } from '@wortlaut/database';
import { foldName } from '../src/index.ts';
import { personKeys } from '../src/names/person-keys.ts';
import { sortName } from '../src/names/sort-name.ts';

/** For each derived column, a query that finds wrong values. */
const rules = {
  'Article.datedAt': `SELECT "id" FROM "Article" WHERE "datedAt" <> coalesce("publishedAt", '0001-01-01T00:00:00Z')`,
  'Article.statementCount': `SELECT "id", "statementCount" FROM "Article" a
    WHERE "statementCount" <> (SELECT count(*) FROM "Statement" WHERE "articleId" = a."id")`,
  'Statement, from its article': `SELECT s."id", s."datedAt", s."language", s."outlet" FROM "Statement" s
    JOIN "Article" a ON a."id" = s."articleId"
    WHERE (s."datedAt", s."language", s."outlet") IS DISTINCT FROM (a."datedAt", a."language", a."outlet")`,
  'Statement.start': `SELECT "id", "start" FROM "Statement" WHERE "start" <> "quoteSpans"[1]`,
  'Statement.attribution': `SELECT "id" FROM "Statement" WHERE "attribution" <> 'NONE' AND "speakerId" IS NULL`,
  StatementSpeaker: `
    WITH "wanted" AS (SELECT s."id", p."id" AS "personId", p."number" - 1 AS "position", s."datedAt"
      FROM "Statement" s, unnest(s."speakerId" || s."coSpeakerIds") WITH ORDINALITY AS p("id", "number")
      WHERE p."id" IS NOT NULL),
    "there" AS (SELECT "statementId", "personId", "position", "datedAt" FROM "StatementSpeaker")
    (SELECT 'missing' AS "what", * FROM (TABLE "wanted" EXCEPT TABLE "there") AS "missing")
    UNION ALL (SELECT 'left over', * FROM (TABLE "there" EXCEPT TABLE "wanted") AS "left")`,
  StatementReporter: `
    WITH "wanted" AS (SELECT s."id", p."id" AS "personId", p."number" - 1 AS "position", s."datedAt"
      FROM "Statement" s, unnest(s."reporterIds") WITH ORDINALITY AS p("id", "number")),
    "there" AS (SELECT "statementId", "personId", "position", "datedAt" FROM "StatementReporter")
    (SELECT 'missing' AS "what", * FROM (TABLE "wanted" EXCEPT TABLE "there") AS "missing")
    UNION ALL (SELECT 'left over', * FROM (TABLE "there" EXCEPT TABLE "wanted") AS "left")`,
  StatementPrincipal: `
    WITH "wanted" AS (SELECT DISTINCT l."statementId", p."representsId" AS "personId", l."datedAt"
      FROM "StatementSpeaker" l JOIN "Person" p ON p."id" = l."personId" WHERE p."representsId" IS NOT NULL),
    "there" AS (SELECT "statementId", "personId", "datedAt" FROM "StatementPrincipal")
    (SELECT 'missing' AS "what", * FROM (TABLE "wanted" EXCEPT TABLE "there") AS "missing")
    UNION ALL (SELECT 'left over', * FROM (TABLE "there" EXCEPT TABLE "wanted") AS "left")`,
  'Person.representsId': `WITH RECURSIVE "above" AS (
      SELECT "id" AS "of", "representsId" AS "id" FROM "Person" WHERE "representsId" IS NOT NULL
      UNION SELECT a."of", p."representsId" FROM "above" a JOIN "Person" p ON p."id" = a."id" WHERE p."representsId" IS NOT NULL
    ) SELECT "of" FROM "above" WHERE "id" = "of"`,
  'Statement.reporterIds': `SELECT "id" FROM "Statement" WHERE "reporterIds" && ("speakerId" || "coSpeakerIds")`,
  'Statement.coSpeakerIds': `SELECT "id" FROM "Statement"
    WHERE "speakerId" = ANY("coSpeakerIds") OR "speakerId" IS NULL AND cardinality("coSpeakerIds") > 0`,
  'StatementEvent.datedAt': `SELECT e.* FROM "StatementEvent" e JOIN "Statement" s ON s."id" = e."statementId"
    WHERE e."datedAt" <> s."datedAt"`,
  'Event.datedAt': `SELECT "id", "datedAt" FROM "Event" e WHERE "datedAt" <> coalesce("startsOn",
    (SELECT min("publishedAt") FROM "ArticleEvent" JOIN "Article" a ON a."id" = "articleId" WHERE "eventId" = e."id"),
    '0001-01-01T00:00:00Z')`,
  oldestAt: `SELECT "id", "oldestAt" FROM (
      SELECT "id", "datedAt", "oldestAt" FROM "Event" UNION ALL SELECT "eventId", "datedAt", "oldestAt" FROM "EventParticipant"
      UNION ALL SELECT "id", "datedAt", "oldestAt" FROM "Article" UNION ALL SELECT "id", "datedAt", "oldestAt" FROM "Statement"
      UNION ALL SELECT "statementId", "datedAt", "oldestAt" FROM "StatementSpeaker"
      UNION ALL SELECT "statementId", "datedAt", "oldestAt" FROM "StatementReporter"
      UNION ALL SELECT "statementId", "datedAt", "oldestAt" FROM "StatementPrincipal"
      UNION ALL SELECT "statementId", "datedAt", "oldestAt" FROM "StatementEvent"
    ) AS "all" WHERE "oldestAt" <> coalesce(nullif("datedAt", '0001-01-01T00:00:00Z'), '9999-12-31T23:59:59.999Z')`,
  'Event.listed': `SELECT "id", "title", "listed" FROM "Event" e WHERE "listed" <> (
    EXISTS (SELECT 1 FROM "Article" WHERE "mainEventId" = e."id")
      AND ("telling" OR "sense" <> 'OTHER' OR "startsOn" IS NOT NULL OR "place" IS NOT NULL) OR "telling" AND (
      "startsOn" IS NOT NULL OR "place" IS NOT NULL
      OR (SELECT count(*) FROM "ArticleEvent" WHERE "eventId" = e."id") <> 1))`,
  'Event.parentId': `WITH RECURSIVE "above" AS (
      SELECT "id" AS "of", "parentId" AS "id" FROM "Event" WHERE "parentId" IS NOT NULL
      UNION SELECT a."of", e."parentId" FROM "above" a JOIN "Event" e ON e."id" = a."id" WHERE e."parentId" IS NOT NULL
    ) SELECT "of" FROM "above" WHERE "id" = "of"`,
  'EventParticipant.datedAt': `SELECT p.* FROM "EventParticipant" p JOIN "Event" e ON e."id" = p."eventId"
    WHERE p."datedAt" <> e."datedAt"`,
  ArticlePerson: places(
    'ArticlePerson',
    'personId',
    'Mention',
    `SELECT "articleId", "personId", "start" FROM "Statement" JOIN (
      SELECT "statementId", "personId" FROM "StatementSpeaker"
      UNION ALL SELECT "statementId", "personId" FROM "StatementReporter"
    ) AS "involved" ON "statementId" = "id"`,
  ),
  ArticleEvent: places(
    'ArticleEvent',
    'eventId',
    'EventMention',
    `SELECT "articleId", "eventId", "start" FROM "Statement" JOIN "StatementEvent" ON "statementId" = "id"
     UNION ALL SELECT "id", "mainEventId", 0 FROM "Article"`,
  ),
  'Person.statementCount': `SELECT "id", "statementCount" FROM "Person" p
    WHERE "statementCount" <> (SELECT count(*) FROM "StatementSpeaker" WHERE "personId" = p."id")`,
  'NameVariant.count': `SELECT v."name", v."count", m."text", m."count" AS "printed" FROM "NameVariant" v FULL JOIN
    (SELECT "personId", "text", count(*) FROM "Mention" GROUP BY 1, 2) m ON m."personId" = v."personId" AND m."text" = v."name"
    WHERE v."count" IS DISTINCT FROM m."count" AND NOT (v."given" AND v."count" = 0 AND m."count" IS NULL)`,
};

/**
 * Builds a query that finds wrong rows in `ArticlePerson` or `ArticleEvent`. Both tables are derived from mentions and
 * statements.
 */
function places(table: string, id: string, mentions: string, statements: string): string {
  return `
    WITH "mentioned" AS (SELECT "articleId", "${id}", min("start") AS "start" FROM "${mentions}" GROUP BY 1, 2),
    "stated" AS (SELECT "articleId", "of" AS "${id}", min("start") AS "start"
      FROM (${statements}) AS "all"("articleId", "of", "start") WHERE "of" IS NOT NULL GROUP BY 1, 2),
    "wanted" AS (SELECT "articleId", "${id}", coalesce(m."start", t."start") AS "start", a."datedAt"
      FROM "mentioned" m FULL JOIN "stated" t USING ("articleId", "${id}") JOIN "Article" a ON a."id" = "articleId"),
    "there" AS (SELECT "articleId", "${id}", "start", "datedAt" FROM "${table}")
    (SELECT 'missing' AS "what", * FROM (TABLE "wanted" EXCEPT TABLE "there") AS "missing")
    UNION ALL (SELECT 'left over', * FROM (TABLE "there" EXCEPT TABLE "wanted") AS "left")`;
}

/** Recomputes all derived columns. @returns the wrong values by column */
export async function findWrongDerived(db: Database): Promise<Record<string, unknown[]>> {
  const wrong: Record<string, unknown[]> = {};
  for (const [rule, query] of Object.entries(rules)) {
    const rows: unknown[] = await db.$queryRawUnsafe(query);
    if (rows.length > 0) wrong[rule] = rows;
  }
  const people = await db.person.findMany({ include: { nameVariants: true, nameKeys: true } });
  const names = people.flatMap((person) => {
    const keys = new Set(person.nameKeys.map(({ key }) => key));
    const variants = person.nameVariants.map(({ name }) => name);
    return [
      ...(person.sortName === sortName(person) ? [] : [`"${person.sortName}" sorts "${person.name}"`]),
      ...personKeys(person, variants).flatMap((key) => (keys.has(key) ? [] : [`"${person.name}" lacks "${key}"`])),
      ...person.nameVariants.flatMap(({ name, folded }) => (folded === foldName(name) ? [] : [folded])),
    ];
  });
  return names.length > 0 ? { ...wrong, names } : wrong;
}
