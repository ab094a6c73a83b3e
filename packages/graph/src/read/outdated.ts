import type { Database } from '@wortlaut/database';
import type { Extract } from '../import/prepare-article.ts';
import type { ExtractedBy, TextCondition } from './lists/condition.ts';

/** The maximum number of combinations of version and language. A graph usually has only a few. */
const MAX_VERSIONS = 500;

/**
 * Matches articles by whether they were processed with the current version of the extractor. Returns no condition if
 * the value is omitted.
 *
 * @param extract - the current extractor. Its version depends on the language, because the learned layer supports only
 * some languages.
 * @param outdated - true for articles processed with other versions, false for articles processed with the current
 * version
 */
export async function isOutdated(
  db: Database,
  extract: Extract,
  outdated: boolean | null | undefined,
): Promise<TextCondition[]> {
  if (outdated == null) return [];
  const current = new Map<string, string>();
  const found = await findVersions(db);
  for (const language of new Set(found.map(({ language }) => language)))
    current.set(language, (await extract({ body: '', language })).extractorVersion);
  const versions = found.filter(
    ({ extractorVersion, language }) => (extractorVersion !== current.get(language)) === outdated,
  );
  return [{ is: 'extractedBy', versions }];
}

/**
 * Finds the versions that occur in the graph. Each version takes one index seek, regardless of its number of articles.
 */
async function findVersions(db: Database): Promise<ExtractedBy[]> {
  return db.$queryRaw<ExtractedBy[]>`
    WITH RECURSIVE "found" AS (
      (SELECT "extractorVersion", "language" FROM "Article" ORDER BY 1, 2 LIMIT 1)
      UNION ALL
      SELECT n."extractorVersion", n."language" FROM "found" f
      CROSS JOIN LATERAL (
        SELECT a."extractorVersion", a."language" FROM "Article" a
        WHERE (a."extractorVersion", a."language") > (f."extractorVersion", f."language") ORDER BY 1, 2 LIMIT 1
      ) n
    )
    SELECT "extractorVersion", "language" FROM "found" LIMIT ${MAX_VERSIONS}`;
}
