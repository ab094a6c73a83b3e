import type { ErrorCode } from '@wortlaut/vocabulary';
import type { CombinedError, OperationResult, OperationResultSource } from 'urql';
import type { Connection, OnEnd } from './stay-open.ts';

/** Errors that a retry cannot resolve. */
const permanentErrors: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNKNOWN_OPERATION',
] satisfies ErrorCode[];

function isPermanent(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => permanentErrors.includes(String(extensions.code))) ?? false;
}

/**
 * Runs a subscription as a connection for `stayOpen`.
 *
 * @param onEnd - called once, when the subscription ends
 * @param onData - called with each result
 */
export function followSubscription<Data>(
  source: OperationResultSource<OperationResult<Data>>,
  onEnd: OnEnd,
  onData: (data: Data) => void,
): Connection {
  let over = false;
  const subscription = source.subscribe(({ data, error, hasNext }) => {
    if (over) return;
    if (data !== undefined && error === undefined) onData(data);
    if (error === undefined && hasNext) return;
    over = true;
    onEnd(isPermanent(error));
  });
  return {
    close: () => {
      over = true;
      subscription.unsubscribe();
    },
  };
}
