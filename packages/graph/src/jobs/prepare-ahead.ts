import type { Database } from '@wortlaut/database';
import type { ArticleImport } from '../import/article-import.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import { inputOf } from './import-item.ts';

/** The maximum number of articles to prepare while another one is written. */
const MAX_AHEAD = 4;

/** The maximum total size of the sources of these articles, in bytes of JSON: 4 MiB. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Prepares the next articles of the queue while the current one is written. */
export interface PrepareAhead {
  /** Returns the prepared article of an item and removes it from memory. Undefined if it has not been prepared. */
  take(id: string): Promise<PreparedArticle | null> | undefined;
  /** Starts preparing the next articles. */
  begin(): Promise<void>;
}

/**
 * Creates an object that prepares articles ahead.
 *
 * @remarks Articles that were attempted before are not prepared, because one of them may crash the process. Only a
 * crash during the import of an article may count as its failure. If another server imports a prepared article, the
 * preparation is discarded.
 */
export function createPrepareAhead(db: Database, imports: ArticleImport): PrepareAhead {
  let prepared = new Map<string, Promise<PreparedArticle | null>>();
  return {
    take: (id) => {
      const article = prepared.get(id);
      prepared.delete(id);
      return article;
    },
    begin: async () => {
      // The next articles are looked up only once half of the earlier ones have been used.
      if (prepared.size > MAX_AHEAD / 2) return;
      const next = await findNext(db);
      prepared = new Map(next.map(({ id, source }) => [id, prepared.get(id) ?? prepare(imports, source)]));
    },
  };
}

function prepare(imports: ArticleImport, source: string): Promise<PreparedArticle | null> {
  const article = imports.prepareArticle(inputOf(source));
  // If the preparation fails, the error is reported when the article is imported. Until then, it must not count as an
  // unhandled rejection.
  article.catch(() => undefined);
  return article;
}

function findNext(db: Database): Promise<{ readonly id: string; readonly source: string }[]> {
  return db.$queryRaw`
    SELECT "id", "source" FROM (
      SELECT "id", "source", sum(octet_length("source")) OVER (ORDER BY "jobId", "position", "id") AS "bytes" FROM (
        SELECT i."id"::text, i."source", i."jobId", i."position" FROM "ImportJobItem" i
        WHERE i."state" = 'QUEUED' AND i."attempts" = 0 AND EXISTS (
          SELECT 1 FROM "ImportJob" j WHERE j."id" = i."jobId" AND j."state" IN ('QUEUED', 'RUNNING')
        )
        ORDER BY i."jobId", i."position", i."id" LIMIT ${MAX_AHEAD}
      ) AS "next"
    ) AS "sized" WHERE "bytes" <= ${MAX_BYTES}`;
}
