import { type Connection, connect, type Order, type PageArgs, pageSize, readCursor } from './keyset.ts';

/**
 * Makes a page of a short list that was computed whole, by the same cursors as a list that the database orders.
 *
 * @param rows - all rows, in the order.
 */
export function connectInMemory<Row, Node>(
  rows: readonly Row[],
  args: PageArgs,
  order: Order,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const { size, backward } = pageSize(args);
  const ids = rows.map((row) => (row as Record<string, unknown>)[order.id]);
  // An entry may have gone since: then everything before or after where it would have been cannot be told, and the
  // list begins anew.
  const start = args.after == null ? 0 : ids.indexOf(readCursor(order, args.after)[1]) + 1;
  const end = args.before == null ? rows.length : ids.indexOf(readCursor(order, args.before)[1]);
  const within = rows.slice(start, end === -1 ? rows.length : end);
  const page = backward ? within.slice(-size - 1).reverse() : within.slice(0, size + 1);
  return connect(page, args, order, nodeOf);
}
