import type { Transaction } from '../transaction.ts';

/** Finds the articles whose main event an editor has set or deleted. @returns their IDs */
export async function findSetMains(tx: Transaction, articles: readonly string[]): Promise<ReadonlySet<string>> {
  if (articles.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c."key" ->> 'id' AS "id" FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE c."table" = 'Article' AND c."after" ? 'mainEventId'
      AND c."key" IN (SELECT jsonb_build_object('id', "id") FROM unnest(${[...articles]}::text[]) AS "ids"("id"))
      AND r."action" IN ('UPDATE_ARTICLE', 'DELETE_EVENT') AND r."undoneById" IS NULL`;
  return new Set(rows.map(({ id }) => id));
}
