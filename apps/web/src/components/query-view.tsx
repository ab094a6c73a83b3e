import type { ReactNode } from 'react';
import type { CombinedError, UseQueryExecute, UseQueryState } from 'urql';
import { ErrorNotice } from './error-notice.tsx';
import { Skeleton } from './skeleton.tsx';

/** The name that the server gives to an id that it never gave out. */
function isBadId(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_ID');
}

/**
 * What a query brings, or the state that it is in: loading, failed.
 *
 * @param missing - shown where the id in the address leads to nothing
 */
export function QueryView<Data>({
  result,
  retry,
  missing,
  children,
}: {
  result: Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching'>;
  retry: UseQueryExecute;
  missing?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (result.error !== undefined) {
    if (missing !== undefined && isBadId(result.error)) return missing;
    return <ErrorNotice error={result.error} retry={() => retry({ requestPolicy: 'network-only' })} />;
  }
  return result.data === undefined || result.data === null ? <Skeleton /> : children(result.data);
}
