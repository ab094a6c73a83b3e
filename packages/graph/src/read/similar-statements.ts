import type { Database } from '@wortlaut/database';
import { contentOf, likenessOf } from './wording.ts';

/** A statement in another article that quotes the same utterance. */
export interface SimilarStatement {
  readonly id: string;
  readonly quoteText: string;
  /** The similarity of the wording, from 0 to 1. */
  readonly likeness: number;
}

/** The maximum number of days between the publication of two articles that quote the same utterance. */
const WINDOW_DAYS = 14;
/** The maximum number of candidates from each of the two lookups: by speaker and by words. */
const MAX_CANDIDATES = 150;
/** The minimum similarity of statements that quote the same utterance. */
const MIN_LIKENESS = 0.45;

interface Row {
  readonly of: string;
  readonly words: string;
  readonly id: string;
  readonly quoteText: string;
}

/**
 * Finds statements in other articles that quote the same utterance. Candidates were published within two weeks of the
 * statement and either have the same speaker or contain the three longest words of the statement. Statements in undated
 * articles are only compared with each other.
 *
 * @param ids - the IDs of the statements
 * @returns the similar statements by statement ID, most similar first
 */
export async function findSimilarStatements(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, SimilarStatement[]>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id"::text AS "of", s."quoteText" AS "words", c."id"::text AS "id", c."quoteText"
    FROM "Statement" s
    CROSS JOIN LATERAL (
      (SELECT o."id", o."quoteText", o."articleId" FROM "Statement" o
        WHERE o."speakerId" = s."speakerId"
          AND o."datedAt" BETWEEN s."datedAt" - make_interval(days => ${WINDOW_DAYS}) AND s."datedAt" + make_interval(days => ${WINDOW_DAYS})
        ORDER BY o."datedAt" DESC, o."id" DESC LIMIT ${MAX_CANDIDATES})
      UNION
      (SELECT o."id", o."quoteText", o."articleId" FROM "Statement" o
        WHERE o."search" @@ (
            SELECT to_tsquery('simple', string_agg(quote_literal(w."lexeme"), ' & '))
            FROM (SELECT "lexeme" FROM unnest(s."search") ORDER BY length("lexeme") DESC, "lexeme" LIMIT 3) AS w
          )
          AND o."datedAt" BETWEEN s."datedAt" - make_interval(days => ${WINDOW_DAYS}) AND s."datedAt" + make_interval(days => ${WINDOW_DAYS})
        LIMIT ${MAX_CANDIDATES})
    ) c
    WHERE s."id" = ANY(${[...ids]}::uuid[]) AND c."articleId" <> s."articleId"`;
  const found = new Map<string, SimilarStatement[]>(ids.map((id) => [id, []]));
  for (const { of, words, id, quoteText } of rows) {
    const likeness = likenessOf(contentOf(words), contentOf(quoteText));
    if (likeness >= MIN_LIKENESS) found.get(of)?.push({ id, quoteText, likeness });
  }
  for (const similar of found.values()) similar.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  return found;
}
