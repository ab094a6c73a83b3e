import type { Page } from '@wortlaut/graph';
import { callerError } from '../errors/errors.ts';
import { readCursor } from './cursor.ts';
import type { Order } from './order.ts';

/** The maximum number of elements on a page. */
const MAX_PAGE = 100;

/** The arguments of a Relay connection. Either `first` or `last` must be specified, but not both. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Reads the size and direction of a page.
 *
 * @returns `size`, from 1 to 100, and `backward`, which is true for `last`.
 * @throws GraphQLError `BAD_PAGE` if the size is missing or out of range, or if both `first` and `last` are specified.
 */
export function pageSize({ first, last }: PageArgs): { size: number; backward: boolean } {
  if ((first == null) === (last == null)) {
    throw callerError('BAD_PAGE', `Specify either "first" or "last", from 1 to ${MAX_PAGE}.`);
  }
  const size = first ?? last ?? 0;
  if (size < 1 || size > MAX_PAGE) {
    const name = first == null ? 'last' : 'first';
    throw callerError(
      'BAD_PAGE',
      `"${name}" is ${size}. It must be between 1 and ${MAX_PAGE}. Use "after" or "before" to read further pages.`,
    );
  }
  return { size, backward: first == null };
}

/**
 * Converts the arguments of a connection to the page to read from the database.
 *
 * @throws GraphQLError `BAD_PAGE` or `BAD_CURSOR`.
 */
export function readPage(order: Order, args: PageArgs): Page {
  const { size, backward } = pageSize(args);
  return {
    take: size + 1,
    backward,
    after: args.after == null ? null : readCursor(order, args.after),
    before: args.before == null ? null : readCursor(order, args.before),
  };
}
