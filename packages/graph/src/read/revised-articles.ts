import type { Database } from '@wortlaut/database';

/**
 * Finds the articles that revisions imported or extracted again.
 *
 * @param ids - the IDs of the revisions
 * @returns the ID of the article by the ID of the revision. Other revisions, and those whose article was deleted, are
 * omitted.
 */
export async function findRevisedArticles(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  // A revision can also change other articles. An import is the first revision of its own article.
  const rows = await db.$queryRaw<{ id: string; articleId: string }[]>`
    SELECT v."id"::text AS "id", min(a."id"::text) AS "articleId" FROM "Revision" v
    JOIN "RevisionRecord" r ON r."revisionNumber" = v."number" JOIN "Article" a ON a."id" = r."recordId"
    WHERE v."id" = ANY(${[...ids]}::uuid[]) AND (
      v."action" = 'REEXTRACT_ARTICLE'
      OR v."action" = 'IMPORT_ARTICLE' AND NOT EXISTS (
        SELECT 1 FROM "RevisionRecord" o WHERE o."recordId" = a."id" AND o."revisionNumber" < v."number"
      )
    )
    GROUP BY v."id" HAVING count(*) = 1`;
  return new Map(rows.map(({ id, articleId }) => [id, articleId]));
}
