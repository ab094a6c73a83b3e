import type { CombinedError, OperationResult, OperationResultSource } from 'urql';
import type { Connection, Ended } from './stay-open.ts';

/** Whoever may not ask, or asks a server that does not know the question, is told the same again. */
const final = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'UNKNOWN_OPERATION'];

function isFinal(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => final.includes(String(extensions.code))) ?? false;
}

/**
 * Follows a subscription as a connection that can be kept open.
 *
 * @param ended - called once, when it is over
 * @param told - called with each thing that it tells
 */
export function follow<Data>(
  source: OperationResultSource<OperationResult<Data>>,
  ended: Ended,
  told: (data: Data) => void,
): Connection {
  let over = false;
  const subscription = source.subscribe(({ data, error, hasNext }) => {
    if (over) return;
    if (data !== undefined && error === undefined) told(data);
    if (error === undefined && hasNext) return;
    over = true;
    ended(isFinal(error));
  });
  return {
    close: () => {
      over = true;
      subscription.unsubscribe();
    },
  };
}
