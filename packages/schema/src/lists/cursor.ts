import type { Position, SortValue } from '@wortlaut/graph';
import { callerError } from '../errors/errors.ts';
import { isUuid } from '../ids.ts';
import type { Order } from './order.ts';

/** Creates the opaque cursor for a row from the order's name, the sort value and the ID. */
export function writeCursor(order: Order, row: object): string {
  const value: unknown = Reflect.get(row, order.sort);
  const plain = value instanceof Date ? value.getTime() : value;
  return Buffer.from(JSON.stringify([order.name, plain, Reflect.get(row, order.id)])).toString('base64url');
}

/**
 * Decodes a cursor created by {@link writeCursor}.
 *
 * @throws GraphQLError `BAD_CURSOR` if the cursor is invalid or belongs to another order.
 */
export function readCursor(order: Order, cursor: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw badCursor(cursor, 'it was not created by this server');
  const [name, plain, id] = parts as unknown[];
  if (name !== order.name) throw badCursor(cursor, 'it belongs to a list with a different order');
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

function isSortValue(kind: Order['sortKind'], value: unknown): value is SortValue {
  if (kind === 'date') return value instanceof Date && !Number.isNaN(value.getTime());
  // PostgreSQL text cannot contain NUL, so a cursor with NUL does not come from this server.
  return kind === 'text' ? typeof value === 'string' && !value.includes('\0') : Number.isFinite(value);
}

function badCursor(cursor: string, why: string) {
  const shown = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor;
  return callerError(
    'BAD_CURSOR',
    `The cursor "${shown}" cannot be used: ${why}. Use a cursor from "edges.cursor" or "pageInfo" of the same list.`,
  );
}
