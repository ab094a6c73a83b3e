import { type Database, Prisma, plannedEachTime } from '@wortlaut/database';
import { allOf, type Condition, type TextCondition, toWhere } from './condition.ts';
import { type Order, type PageArgs, type PageQuery, pageQuery, sqlPage } from './keyset.ts';

/**
 * The Prisma query of a page of a root list. What Prisma cannot ask for in a way that an index answers (words, names,
 * links) is asked for in SQL: the ids of the page are read first, in the same order, and Prisma reads just these.
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
  const plain = conditions.flatMap((each) => (isForSql(each) ? [] : [toWhere(each)]));
  if (plain.length === conditions.length) return pageQuery(order, args, plain);
  const link = conditions.find((each) => each.is === 'linked');
  const page = link ? sqlPage(order, args, linkColumns(order, link)) : sqlPage(order, args);
  const rows = await db.$queryRaw<{ id: string }[]>`${plannedEachTime}
    SELECT t."id"::text AS "id" FROM ${Prisma.raw(`"${table}" AS t`)} ${link ? joined(link) : Prisma.empty}
    WHERE ${allOf(conditions.filter((each) => each !== link))} AND ${page.bounds}
    ORDER BY ${page.orderBy} LIMIT ${page.take}`;
  return { ...pageQuery(order, args), where: { AND: [{ id: { in: rows.map((row) => row.id) } }] } };
}

type LinkCondition = Extract<Condition, { readonly is: 'linked' }>;

function isForSql(condition: Condition | TextCondition): condition is TextCondition | LinkCondition {
  return condition.is === 'matches' || condition.is === 'called' || condition.is === 'linked';
}

function joined({ link, to }: LinkCondition): Prisma.Sql {
  const { table, own, other } = link;
  return Prisma.sql`JOIN ${Prisma.raw(`"${table}" AS l ON l."${own}" = t."id" AND l."${other}"`)} = ${to}::uuid`;
}

/** A link has the date of what it links, so the index of the links gives them in the order of the list. */
function linkColumns(order: Order, { link }: LinkCondition): { sort: string; id: string } {
  return { sort: `l."${order.sort}"`, id: `l."${link.own}"` };
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
