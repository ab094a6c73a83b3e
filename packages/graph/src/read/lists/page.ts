import { Prisma } from '@wortlaut/database';

/**
 * The sort order of a list: one column, and a unique column as a tie-breaker.
 *
 * @remarks With an index on both columns in this order, reading a page takes one index seek, regardless of the position
 * in the list.
 */
export interface ListOrder<Sort extends string = string, Id extends string = string> {
  readonly sort: Sort;
  readonly id: Id;
  readonly direction: 'asc' | 'desc';
}

/** A value of the column by which a list is sorted. */
export type SortValue = Date | number | string;

/** The position of a row in an ordered list. */
export type Position = readonly [value: SortValue, id: string];

/** One page of an ordered list. */
export interface Page {
  /** The maximum number of rows to read. The page size plus one, to find out whether there is another page. */
  readonly take: number;
  /** Whether to read backward, from the end of the list or from `before`. */
  readonly backward: boolean;
  /** Only rows after this position. */
  readonly after: Position | null;
  /** Only rows before this position. */
  readonly before: Position | null;
}

/** The arguments of Prisma's `findMany` that read one page. */
export interface PageQuery<Sort extends string, Id extends string> {
  readonly take: number;
  readonly where: { AND: Record<string, unknown>[] };
  readonly orderBy: [{ [S in Sort]: 'asc' | 'desc' }, { [I in Id]: 'asc' | 'desc' }];
}

/**
 * Builds the Prisma query for a page.
 *
 * @param filter - additional Prisma conditions on the rows.
 */
export function pageQuery<Sort extends string, Id extends string>(
  order: ListOrder<Sort, Id>,
  page: Page,
  filter: readonly Record<string, unknown>[] = [],
): PageQuery<Sort, Id> {
  const bounds: Record<string, unknown>[] = [...filter];
  const [past, short] = order.direction === 'asc' ? (['gt', 'lt'] as const) : (['lt', 'gt'] as const);
  if (page.after) bounds.push(...beyond(order, page.after, past));
  if (page.before) bounds.push(...beyond(order, page.before, short));
  const direction = readingDirection(order, page);
  return {
    take: page.take,
    where: { AND: bounds },
    orderBy: [{ [order.sort]: direction }, { [order.id]: direction }] as PageQuery<Sort, Id>['orderBy'],
  };
}

/**
 * Matches the rows beyond a position. PostgreSQL can use only the first of the two conditions to start the index scan.
 */
function beyond(order: ListOrder, [value, id]: Position, past: 'lt' | 'gt'): Record<string, unknown>[] {
  return [
    { [order.sort]: { [`${past}e`]: value } },
    { OR: [{ [order.sort]: { [past]: value } }, { [order.sort]: value, [order.id]: { [past]: id } }] },
  ];
}

/**
 * Builds the SQL for a page.
 *
 * @param columns - the sort columns as SQL. Defaults to the columns of the table with the alias `t`.
 */
export function pageSql(
  order: ListOrder,
  page: Page,
  columns = { sort: `t."${order.sort}"`, id: `t."${order.id}"` },
): { bounds: Prisma.Sql; orderBy: Prisma.Sql } {
  const [sort, id] = [Prisma.raw(columns.sort), Prisma.raw(columns.id)];
  const past = (position: Position | null, sign: string) => {
    if (position === null) return Prisma.sql`true`;
    const own = Prisma.sql`${position[1]}::uuid`;
    const value = order.sort === order.id ? own : Prisma.sql`${position[0]}`;
    return Prisma.sql`(${sort}, ${id}) ${Prisma.raw(sign)} (${value}, ${own})`;
  };
  const [forth, back] = order.direction === 'asc' ? ['>', '<'] : ['<', '>'];
  const direction = Prisma.raw(readingDirection(order, page).toUpperCase());
  return {
    bounds: Prisma.sql`${past(page.after, forth)} AND ${past(page.before, back)}`,
    orderBy: Prisma.sql`${sort} ${direction}, ${id} ${direction}`,
  };
}

/** Returns the direction in which the database reads the rows. A page at the end of a list is read backward. */
function readingDirection({ direction }: ListOrder, { backward }: Page): 'asc' | 'desc' {
  return backward === (direction === 'asc') ? 'desc' : 'asc';
}
