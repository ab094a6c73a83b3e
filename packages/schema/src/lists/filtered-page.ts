import { type Database, Prisma, plannedEachTime } from '@wortlaut/database';
import { allOf, type Condition, containing, type TextCondition, toWhere } from './condition.ts';
import { type Order, type PageArgs, type PageQuery, pageQuery, sqlPage } from './keyset.ts';

/**
 * The Prisma query of a page of a root list. What Prisma cannot ask for in a way that an index answers (words, names,
 * links, several values) is asked for in SQL: the ids of the page are read first, in the same order, and Prisma reads
 * just these.
 *
 * @param table - the table of the list.
 */
export async function filteredPage<Sort extends string, Id extends string>(
  db: Database,
  table: string,
  order: Order<Sort, Id>,
  args: PageArgs,
  asked: readonly (Condition | TextCondition)[],
): Promise<PageQuery<Sort, Id>> {
  const plain = asked.flatMap((each) => (isPlain(each) ? [toWhere(each)] : []));
  if (plain.length === asked.length) return pageQuery(order, args, plain);
  const conditions = await Promise.all(asked.map((each) => (each.is === 'called' ? findCalled(db, each) : each)));
  const link = conditions.find((each) => each.is === 'linked');
  const page = link ? sqlPage(order, args, linkColumns(order, link)) : sqlPage(order, args);
  const others = conditions.filter((each) => each !== link);
  const rowsOf = (these: readonly (Condition | TextCondition)[]) => Prisma.sql`
    SELECT t."id", ${Prisma.raw(`t."${order.sort}"`)} FROM ${Prisma.raw(`"${table}" AS t`)}
    ${link ? joined(link) : Prisma.empty}
    WHERE ${allOf(these)} AND ${page.bounds} ORDER BY ${page.orderBy} LIMIT ${page.take}`;
  const branches = link ? [others] : branchesOf(others);
  const [first = others] = branches;
  const { orderBy } = sqlPage(order, args, { sort: `"${order.sort}"`, id: '"id"' });
  const found =
    branches.length > 1
      ? Prisma.sql`(${Prisma.join(branches.map(rowsOf), ') UNION ALL (')}) ORDER BY ${orderBy} LIMIT ${page.take}`
      : rowsOf(first);
  const rows = await db.$queryRaw<{ id: string }[]>`${plannedEachTime}
    SELECT "id"::text AS "id" FROM (${found}) AS found`;
  return { ...pageQuery(order, args), where: { AND: [{ id: { in: rows.map((row) => row.id) } }] } };
}

type LinkCondition = Extract<Condition, { readonly is: 'linked' }>;
type ListCondition = Extract<Condition, { readonly is: 'oneOf' }>;
type CalledCondition = Extract<TextCondition, { readonly is: 'called' }>;

/** What Prisma asks for in a way that an index answers. */
function isPlain(condition: Condition | TextCondition): condition is Exclude<Condition, LinkCondition> {
  switch (condition.is) {
    case 'flag':
    case 'from':
    case 'before':
      return true;
    case 'oneOf':
      return condition.values.length < 2;
    default:
      return false;
  }
}

/** More values of one column than these are looked for along the order of the list. */
const MOST_BRANCHES = 12;

/**
 * One page for each value of a column that may have several: an index in the order of the list begins with one value. Not
 * where another condition is answered by an index of its own.
 */
function branchesOf(conditions: readonly (Condition | TextCondition)[]): (readonly (Condition | TextCondition)[])[] {
  const list = conditions.find((each): each is ListCondition => each.is === 'oneOf' && each.values.length > 1);
  const others = conditions.filter((each) => each !== list);
  if (list === undefined || list.type === 'uuid' || list.values.length > MOST_BRANCHES) return [conditions];
  if (others.some((each) => !isPlain(each) || (each.is === 'oneOf' && each.type === 'uuid'))) return [conditions];
  return [...new Set(list.values)].map((value) => [...others, { ...list, values: [value] }]);
}

/** Up to as many spellings the people are looked up by their ids. */
const MOST_SPELLINGS = 300;
/** A part of a name that is shorter has no trigram, so no index finds it. */
const SHORTEST_INDEXED = 3;

/** Who is called so, where that is few; otherwise the condition for each person by itself. */
async function findCalled(db: Database, condition: CalledCondition): Promise<Condition | TextCondition> {
  const byRow = { ...condition, byRow: true };
  const { folded, keys } = condition;
  if (folded.length < SHORTEST_INDEXED) return byRow;
  const rows = await db.$queryRaw<{ id: string }[]>`${plannedEachTime}
    (SELECT "personId"::text AS "id" FROM "NameVariant" WHERE "folded" LIKE ${containing(folded)} LIMIT ${MOST_SPELLINGS})
    UNION ALL
    (SELECT "personId"::text FROM "NameKey" WHERE "key" = ANY(${[...keys]}::text[]) LIMIT ${MOST_SPELLINGS})`;
  if (rows.length >= MOST_SPELLINGS) return byRow;
  return { is: 'oneOf', column: condition.column, type: 'uuid', values: [...new Set(rows.map(({ id }) => id))] };
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
