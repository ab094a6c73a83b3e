import { Prisma } from '@wortlaut/database';

/** Matches an excluded word or phrase: `-Hafen`, `-"neuer Hafen"`. Several hyphens count as one. */
const EXCLUDED = /(?<=^|\s)-+("[^"]*"?|\S*)/gu;
/** Matches "AND" in capitals, which many search engines accept. All words have to match anyway. */
const AND = /(?<=^|\s)AND(?=\s|$)/gu;

/**
 * Creates the full-text query for a search text. Its language is unknown, so it matches with German or with English
 * stemming. An excluded word must not match with either of them.
 *
 * @param text - words and phrases in quotation marks. A hyphen before a word or phrase excludes it, and `OR` between words
 * finds either of them.
 * @returns an SQL expression of the type `tsquery`
 */
export function wordsQuery(text: string): Prisma.Sql {
  const excluded = [...text.matchAll(EXCLUDED)].flatMap(([, words = '']) => (/[\p{L}\p{N}]/u.test(words) ? words : []));
  const found = text.replace(EXCLUDED, ' ').replace(AND, ' ').trim();
  const parts = [
    ...(found === '' ? [] : [inEitherLanguage(found)]),
    ...excluded.map((words) => Prisma.sql`!!${inEitherLanguage(words)}`),
  ];
  return parts.length === 0 ? inEitherLanguage('') : Prisma.sql`(${Prisma.join(parts, ' && ')})`;
}

function inEitherLanguage(text: string): Prisma.Sql {
  return Prisma.sql`(websearch_to_tsquery('german', ${text}) || websearch_to_tsquery('english', ${text}))`;
}
