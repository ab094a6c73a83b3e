import { writeCursor } from './cursor.ts';
import type { Order } from './order.ts';
import { type PageArgs, pageSize, readPage } from './page.ts';

/** A Relay connection of plain rows. */
export interface Connection<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * Builds a connection from the rows of one page.
 *
 * @param rows - the rows in the order in which they were read, plus one extra row if the list continues
 * @param nodeOf - returns the node of a row
 */
export function connect<Row extends object, Node>(
  rows: readonly Row[],
  args: PageArgs,
  order: Order,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const { size, backward } = pageSize(args);
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backward) page.reverse();
  // Cursors are created on demand, because most requests read at most one cursor of a page.
  const edges = page.map((row) => ({
    get cursor() {
      return writeCursor(order, row);
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

/**
 * Selects a page of a short list that is completely in memory.
 *
 * @param rows - all rows of the list, in sort order
 * @returns the rows in reading order, plus one extra row if the list continues
 */
export function pageInMemory<Row extends object>(rows: readonly Row[], args: PageArgs, order: Order): Row[] {
  const { take, backward, after, before } = readPage(order, args);
  const ids: unknown[] = rows.map((row) => Reflect.get(row, order.id));
  // If the row of a cursor has been deleted, its position is unknown, so the list starts from the beginning.
  const start = after ? ids.indexOf(after[1]) + 1 : 0;
  const end = before ? ids.indexOf(before[1]) : rows.length;
  const within = rows.slice(start, end === -1 ? rows.length : end);
  return backward ? within.slice(-take).reverse() : within.slice(0, take);
}
