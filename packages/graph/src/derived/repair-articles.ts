import { UNDATED } from '../columns.ts';
import type { Transaction } from '../transaction.ts';

/**
 * Updates the statement counts and the sort keys of articles, and the columns copied from articles to other tables.
 * Thanks to these copies, a list can be read from a single index.
 */
export async function repairArticles(tx: Transaction, ids: readonly string[]): Promise<void> {
  const articles = [...ids];
  await tx.$executeRaw`
    UPDATE "Article" a SET "statementCount" = c."count"
    FROM (
      SELECT a."id", count(s."id")::int AS "count" FROM "Article" a LEFT JOIN "Statement" s ON s."articleId" = a."id"
      WHERE a."id" = ANY(${articles}::uuid[]) GROUP BY 1
    ) AS c
    WHERE a."id" = c."id" AND a."statementCount" <> c."count"`;
  await tx.$executeRaw`
    UPDATE "Article" SET "datedAt" = coalesce("publishedAt", ${UNDATED})
    WHERE "id" = ANY(${articles}::uuid[]) AND "datedAt" <> coalesce("publishedAt", ${UNDATED})`;
  await tx.$executeRaw`
    UPDATE "Statement" s SET "datedAt" = a."datedAt", "language" = a."language", "outlet" = a."outlet" FROM "Article" a
    WHERE a."id" = s."articleId" AND a."id" = ANY(${articles}::uuid[])
      AND (s."datedAt", s."language", s."outlet") IS DISTINCT FROM (a."datedAt", a."language", a."outlet")`;
  await tx.$executeRaw`
    UPDATE "StatementEvent" e SET "datedAt" = s."datedAt" FROM "Statement" s
    WHERE s."id" = e."statementId" AND s."articleId" = ANY(${articles}::uuid[]) AND e."datedAt" <> s."datedAt"`;
  await tx.$executeRaw`
    UPDATE "ArticlePerson" p SET "datedAt" = a."datedAt" FROM "Article" a
    WHERE a."id" = p."articleId" AND a."id" = ANY(${articles}::uuid[]) AND p."datedAt" <> a."datedAt"`;
  await tx.$executeRaw`
    UPDATE "ArticleEvent" e SET "datedAt" = a."datedAt" FROM "Article" a
    WHERE a."id" = e."articleId" AND a."id" = ANY(${articles}::uuid[]) AND e."datedAt" <> a."datedAt"`;
}
