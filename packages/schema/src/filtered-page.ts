import { type Database, Prisma, plannedEachTime } from '@wortlaut/database';
import { allOf, type Condition, type TextCondition, toWhere } from './condition.ts';
import { type Order, type PageArgs, type PageQuery, pageQuery, sqlPage } from './keyset.ts';

/**
 * The Prisma query of a page of a root list. A filter with a text or a name is SQL's alone: then the ids of the page
 * are read first, in the same order, and Prisma reads just these.
 *
 * @param table - the table of the list.
 */
export async function filteredPage<Sort extends string, Id extends string>(
  db: Database,
  table: string,
  order: Order<Sort, Id>,
  args: PageArgs,
  conditions: readonly (Condition | TextCondition)[],
): Promise<PageQuery<Sort, Id>> {
  const plain = conditions.filter((condition) => condition.is !== 'matches' && condition.is !== 'called');
  if (plain.length === conditions.length) return pageQuery(order, args, plain.map(toWhere));
  const page = sqlPage(order, args);
  const rows = await db.$queryRaw<{ id: string }[]>`${plannedEachTime}
    SELECT t."id"::text AS "id" FROM ${Prisma.raw(`"${table}"`)} AS t
    WHERE ${allOf(conditions)} AND ${page.bounds} ORDER BY ${page.orderBy} LIMIT ${page.take}`;
  return { ...pageQuery(order, args), where: { AND: [{ id: { in: rows.map((row) => row.id) } }] } };
}

/** How many rows of a table fulfil all conditions. */
export async function countFiltered(
  db: Database,
  table: string,
  conditions: readonly (Condition | TextCondition)[],
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`${plannedEachTime}
    SELECT count(*)::int AS "count" FROM ${Prisma.raw(`"${table}"`)} AS t WHERE ${allOf(conditions)}`;
  return row?.count ?? 0;
}
