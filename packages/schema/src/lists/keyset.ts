import { Prisma } from '@wortlaut/database';
import { callerError } from '../errors/errors.ts';
import { isUuid } from '../ids.ts';

/** The largest page that a connection gives. */
export const MAX_PAGE = 100;

/** The arguments of a Relay connection; exactly one of `first` and `last` is given. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

type SortKind = 'date' | 'number' | 'text';
type SortValue = Date | number | string;

/**
 * An order of a list: by one column, and by a unique one where the first is equal. An index on both, in this sequence,
 * makes a page at any depth one index seek.
 */
export interface Order<Sort extends string = string, Id extends string = string> {
  /** Names the order inside its cursors: a cursor of another order is refused. */
  readonly name: string;
  readonly sort: Sort;
  readonly sortKind: SortKind;
  readonly id: Id;
  readonly direction: 'asc' | 'desc';
}

/** What Prisma is asked for to read one page: one row more than the page, so as to know whether another follows. */
export interface PageQuery<Sort extends string, Id extends string> {
  readonly take: number;
  readonly where: { AND: Record<string, unknown>[] };
  readonly orderBy: [{ [S in Sort]: 'asc' | 'desc' }, { [I in Id]: 'asc' | 'desc' }];
}

/** A Relay connection over plain rows. */
export interface Connection<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Size and direction of a page, checked. */
export function pageSize(args: PageArgs): { size: number; backward: boolean } {
  const { first, last } = args;
  if ((first == null) === (last == null)) {
    throw callerError('BAD_PAGE', `Give either "first" or "last": how many to return, 1 to ${MAX_PAGE}.`);
  }
  const size = first ?? last ?? 0;
  if (size < 1 || size > MAX_PAGE) {
    const name = first == null ? 'last' : 'first';
    throw callerError(
      'BAD_PAGE',
      `"${name}" is ${size}: it must be 1 to ${MAX_PAGE}. Page on with "after" or "before".`,
    );
  }
  return { size, backward: first == null };
}

/**
 * The Prisma query of a page.
 *
 * @param filter - further Prisma conditions on the rows.
 * @throws GraphQLError `BAD_PAGE` or `BAD_CURSOR`.
 */
export function pageQuery<Sort extends string, Id extends string>(
  order: Order<Sort, Id>,
  args: PageArgs,
  filter: readonly Record<string, unknown>[] = [],
): PageQuery<Sort, Id> {
  const { size, backward } = pageSize(args);
  const bounds: Record<string, unknown>[] = [...filter];
  const forth = order.direction === 'asc' ? 'gt' : 'lt';
  const back = order.direction === 'asc' ? 'lt' : 'gt';
  if (args.after != null) bounds.push(...beyond(order, args.after, forth));
  if (args.before != null) bounds.push(...beyond(order, args.before, back));
  const direction = backward === (order.direction === 'asc') ? 'desc' : 'asc';
  return {
    take: size + 1,
    where: { AND: bounds },
    orderBy: [{ [order.sort]: direction }, { [order.id]: direction }] as PageQuery<Sort, Id>['orderBy'],
  };
}

/**
 * The same page for SQL.
 *
 * @param columns - what the order sorts by, in SQL; the columns of a table that goes by the alias `t` by default
 * @throws GraphQLError `BAD_PAGE` or `BAD_CURSOR`.
 */
export function sqlPage(
  order: Order,
  args: PageArgs,
  columns = { sort: `t."${order.sort}"`, id: `t."${order.id}"` },
): { take: number; bounds: Prisma.Sql; orderBy: Prisma.Sql } {
  const { size, backward } = pageSize(args);
  const [sort, id] = [Prisma.raw(columns.sort), Prisma.raw(columns.id)];
  const past = (cursor: string | null | undefined, sign: string) => {
    if (cursor == null) return Prisma.sql`true`;
    const [value, key] = readCursor(order, cursor);
    return Prisma.sql`(${sort}, ${id}) ${Prisma.raw(sign)} (${value}, ${key}::uuid)`;
  };
  const [forth, back] = order.direction === 'asc' ? ['>', '<'] : ['<', '>'];
  const direction = Prisma.raw(backward === (order.direction === 'asc') ? 'DESC' : 'ASC');
  return {
    take: size + 1,
    bounds: Prisma.sql`${past(args.after, forth)} AND ${past(args.before, back)}`,
    orderBy: Prisma.sql`${sort} ${direction}, ${id} ${direction}`,
  };
}

/** Rows past a cursor. The first of the two conditions is what PostgreSQL can start the index scan from. */
function beyond(order: Order, cursor: string, past: 'lt' | 'gt'): Record<string, unknown>[] {
  const [value, id] = readCursor(order, cursor);
  return [
    { [order.sort]: { [`${past}e`]: value } },
    { OR: [{ [order.sort]: { [past]: value } }, { [order.sort]: value, [order.id]: { [past]: id } }] },
  ];
}

/**
 * Makes the connection of the rows that {@link pageQuery} fetched.
 *
 * @param nodeOf - what of a row is the node; the row itself where the list is not read through a join table.
 */
export function connect<Row, Node, Sort extends string, Id extends string>(
  rows: readonly Row[],
  args: PageArgs,
  order: Order<Sort, Id>,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const { size, backward } = pageSize(args);
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backward) page.reverse();
  // Cursors are written when they are read: most requests read one of a page, or none.
  const edges = page.map((row) => ({
    get cursor() {
      return writeCursor(order, row as Record<Sort | Id, unknown>);
    },
    node: nodeOf(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? args.before != null : more,
      hasPreviousPage: backward ? more : args.after != null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** The opaque cursor of a row: the name of the order, the sort value and the id. */
export function writeCursor(order: Order, row: Record<string, unknown>): string {
  const value = row[order.sort];
  const plain = value instanceof Date ? value.getTime() : value;
  return Buffer.from(JSON.stringify([order.name, plain, row[order.id]])).toString('base64url');
}

/**
 * Reads a cursor that {@link writeCursor} wrote.
 *
 * @throws GraphQLError `BAD_CURSOR`.
 */
export function readCursor(order: Order, cursor: string): [value: SortValue, id: string] {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw badCursor(cursor, 'it was not given out by this server');
  const [name, plain, id] = parts as unknown[];
  if (name !== order.name) throw badCursor(cursor, 'it belongs to a list in another order');
  const value = order.sortKind === 'date' && typeof plain === 'number' ? new Date(plain) : plain;
  if (!isSortValue(order.sortKind, value) || typeof id !== 'string' || !isUuid(id)) {
    throw badCursor(cursor, 'it is damaged');
  }
  return [value, id];
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isSortValue(kind: SortKind, value: unknown): value is SortValue {
  if (kind === 'date') return value instanceof Date && !Number.isNaN(value.getTime());
  // A NUL cannot stand in PostgreSQL's text: such a cursor was made by hand.
  return kind === 'text' ? typeof value === 'string' && !value.includes('\0') : Number.isFinite(value);
}

function badCursor(cursor: string, why: string) {
  const shown = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor;
  return callerError(
    'BAD_CURSOR',
    `The cursor "${shown}" cannot be used: ${why}. Take one from "edges.cursor" or "pageInfo" of the same list.`,
  );
}
