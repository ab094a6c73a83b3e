import { Prisma } from '@wortlaut/database';

/**
 * Returns an SQL condition that starts with AND: whether an article was imported before another one. IDs are in import
 * order.
 *
 * @param id - the column with the ID of the article
 * @param before - the ID of the other article. If it is undefined, there is no condition.
 */
export function isImportedBefore(id: string, before: string | undefined): Prisma.Sql {
  return before === undefined ? Prisma.empty : Prisma.sql`AND ${Prisma.raw(id)} < ${before}::uuid`;
}

/**
 * Returns an SQL condition: whether a person or event was in the graph before an article was imported, because an
 * earlier article mentions it or an editor has added it.
 *
 * @param table - the table that links the articles
 * @param column - the column with the ID of the person or event
 * @param record - the alias of the person or event
 * @param before - the ID of the article
 */
export function wasKnownBefore(
  table: 'ArticleEvent' | 'ArticlePerson',
  column: 'eventId' | 'personId',
  record: string,
  before: string,
): Prisma.Sql {
  const links = Prisma.raw(`"${table}" x WHERE x."${column}" = ${record}."id"`);
  return Prisma.sql`(
    EXISTS (SELECT 1 FROM ${links} AND x."articleId" < ${before}::uuid) OR NOT EXISTS (SELECT 1 FROM ${links}))`;
}
