import type { ErrorCode } from '@wortlaut/vocabulary';
import type { ReactNode } from 'react';
import type { CombinedError, UseQueryExecute, UseQueryState } from 'urql';
import { ErrorNotice } from './error-notice.tsx';
import { Skeleton } from './skeleton.tsx';

const badId: ErrorCode = 'BAD_ID';

/** Checks whether the ID in the URL is not valid. */
function isBadId(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === badId);
}

/**
 * Shows the result of a query, a placeholder while it is loading, or the error.
 *
 * @param missing - shown if the ID in the URL is not valid
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
