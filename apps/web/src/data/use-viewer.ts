import { Viewer } from '@wortlaut/client';
import { useQuery } from 'urql';

/**
 * Who is at this browser, and whether they may change the graph.
 *
 * @returns `viewer`: null for somebody who has not signed in, undefined while that is not known
 */
export function useViewer() {
  const [{ data, fetching }] = useQuery({ query: Viewer });
  const viewer = data?.viewer;
  return { viewer, fetching, canWrite: viewer?.role === 'EDITOR' || viewer?.role === 'ADMIN' };
}
