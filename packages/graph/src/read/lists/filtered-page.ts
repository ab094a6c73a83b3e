import { type Database, Prisma, plannedEachTime } from '@wortlaut/database';
import { type Condition, type TextCondition, toWhere } from './condition.ts';
import { allOf, containing, type NamedCondition } from './condition-sql.ts';
import { type ListOrder, type Page, type PageQuery, pageQuery, pageSql } from './page.ts';

/**
 * Builds the Prisma query for a page of the rows that match every filter.
 *
 * @remarks Prisma cannot express full-text search, names, links or several values in a way that uses an index. For
 * these filters, the IDs of the page are read first, with SQL and in the same order. The Prisma query then reads only
 * these rows.
 *
 * @param table - the table of the list
 */
export async function findFilteredPage<Sort extends string, Id extends string>(
  db: Database,
  table: string,
  order: ListOrder<Sort, Id>,
  page: Page,
  filter: readonly (Condition | TextCondition)[],
): Promise<PageQuery<Sort, Id>> {
  const plain = filter.flatMap((each) => (isPlain(each) ? [toWhere(each)] : []));
  if (plain.length === filter.length) return pageQuery(order, page, plain);
  const conditions = await Promise.all(filter.map((each) => (each.is === 'nameMatches' ? findNamed(db, each) : each)));
  const rows = await db.$queryRaw<{ id: string }[]>`${plannedEachTime}
    SELECT "id"::text AS "id" FROM (${selectPage(table, order, page, conditions)}) AS found`;
  const unbounded = pageQuery(order, { ...page, after: null, before: null });
  return { ...unbounded, where: { AND: [{ id: { in: rows.map((row) => row.id) } }] } };
}

/** Counts the rows of a table that match every filter. */
export async function countFiltered(
  db: Database,
  table: string,
  filter: readonly (Condition | TextCondition)[],
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`${plannedEachTime}
    SELECT count(*)::int AS "count" FROM ${Prisma.raw(`"${table}"`)} AS t WHERE ${allOf(filter)}`;
  return row?.count ?? 0;
}

type LinkCondition = Extract<Condition, { readonly is: 'linked' }>;
type ListCondition = Extract<Condition, { readonly is: 'oneOf' }>;

/** Selects the IDs of a page. */
function selectPage(
  table: string,
  order: ListOrder,
  page: Page,
  conditions: readonly (Condition | TextCondition)[],
): Prisma.Sql {
  const link = conditions.find((each) => each.is === 'linked');
  const { bounds, orderBy } = link ? pageSql(order, page, linkColumns(order, link)) : pageSql(order, page);
  const others = conditions.filter((each) => each !== link);
  const rowsOf = (these: readonly (Condition | TextCondition)[]) => Prisma.sql`
    SELECT t."id"${order.sort === order.id ? Prisma.empty : Prisma.raw(`, t."${order.sort}"`)} FROM ${Prisma.raw(`"${table}" AS t`)}
    ${link ? joined(link) : Prisma.empty}
    WHERE ${allOf(these)} AND ${bounds} ORDER BY ${orderBy} LIMIT ${page.take}`;
  const branches = link ? [others] : branchesOf(others);
  const [first = others] = branches;
  if (branches.length < 2) return rowsOf(first);
  const merged = pageSql(order, page, { sort: `"${order.sort}"`, id: '"id"' });
  return Prisma.sql`(${Prisma.join(branches.map(rowsOf), ') UNION ALL (')}) ORDER BY ${merged.orderBy} LIMIT ${page.take}`;
}

/** Checks whether Prisma can express a condition in a way that uses an index. */
function isPlain(condition: Condition | TextCondition): condition is Exclude<Condition, LinkCondition> {
  switch (condition.is) {
    case 'flag':
    case 'from':
    case 'before':
    case 'unsure':
      return true;
    case 'oneOf':
      return condition.values.length < 2;
    default:
      return false;
  }
}

/** The maximum number of filter values for which the rows are read separately for each value. */
const MAX_BRANCHES = 12;

/**
 * Splits a filter with several values for a column into one filter for each value.
 *
 * @remarks The indexes in list order can only be used with a single value. The filter is not split if another condition
 * has an index.
 */
function branchesOf(conditions: readonly (Condition | TextCondition)[]): (readonly (Condition | TextCondition)[])[] {
  const versions = conditions.find((each) => each.is === 'extractedBy');
  if (versions !== undefined) return branchesOfVersions(conditions, versions);
  const list = conditions.find((each): each is ListCondition => each.is === 'oneOf' && each.values.length > 1);
  const others = conditions.filter((each) => each !== list);
  if (list === undefined || list.type === 'uuid' || list.values.length > MAX_BRANCHES) return [conditions];
  if (others.some((each) => !isPlain(each) || (each.is === 'oneOf' && each.type === 'uuid'))) return [conditions];
  return [...new Set(list.values)].map((value) => [...others, { ...list, values: [value] }]);
}

function branchesOfVersions(
  conditions: readonly (Condition | TextCondition)[],
  { versions }: Extract<TextCondition, { readonly is: 'extractedBy' }>,
): (readonly (Condition | TextCondition)[])[] {
  const others = conditions.filter(({ is }) => is !== 'extractedBy');
  if (versions.length < 2 || versions.length > MAX_BRANCHES || !others.every(isPlain)) return [conditions];
  return versions.map((version) => [...others, { is: 'extractedBy', versions: [version] }]);
}

/** The maximum number of spellings that match a name. If there are more, the people are not looked up in advance. */
const MAX_SPELLINGS = 300;
/** The minimum length of a part of a name that the trigram index can find. */
const MIN_INDEXED_LENGTH = 3;

/**
 * Looks up the IDs of the people with a name. If too many people match, returns a condition that checks each row
 * instead.
 */
async function findNamed(db: Database, condition: NamedCondition): Promise<Condition | TextCondition> {
  const byRow = { ...condition, byRow: true };
  const { folded, keys } = condition;
  if (folded.length < MIN_INDEXED_LENGTH) return byRow;
  const rows = await db.$queryRaw<{ id: string }[]>`${plannedEachTime}
    (SELECT "personId"::text AS "id" FROM "NameVariant" WHERE "folded" LIKE ${containing(folded)} LIMIT ${MAX_SPELLINGS})
    UNION ALL
    (SELECT "personId"::text FROM "NameKey" WHERE "key" = ANY(${[...keys]}::text[]) LIMIT ${MAX_SPELLINGS})`;
  if (rows.length >= MAX_SPELLINGS) return byRow;
  const ids = [...new Set(rows.map(({ id }) => id))];
  const { column } = condition;
  if (column !== 'id') return { is: 'linkedToAny', link: column, to: ids };
  return { is: 'oneOf', column, type: 'uuid', values: ids };
}

function joined({ link, to }: LinkCondition): Prisma.Sql {
  const { table, own, other } = link;
  return Prisma.sql`JOIN ${Prisma.raw(`"${table}" AS l ON l."${own}" = t."id" AND l."${other}"`)} = ${to}::uuid`;
}

/**
 * Returns the sort columns of the link table. The table has a copy of the date of each linked row, so its index
 * contains the rows in list order.
 */
function linkColumns(order: ListOrder, { link }: LinkCondition): { sort: string; id: string } {
  return { sort: `l."${order.sort}"`, id: `l."${link.own}"` };
}
