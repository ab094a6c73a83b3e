import { Viewer } from '@wortlaut/client';
import { useQuery } from 'urql';

/**
 * Loads the signed-in user and their permissions.
 *
 * @returns `viewer` is null for visitors who are not signed in, and undefined while it is loading
 */
export function useViewer() {
  const [{ data, fetching }] = useQuery({ query: Viewer });
  const viewer = data?.viewer;
  return { viewer, fetching, canWrite: viewer?.role === 'EDITOR' || viewer?.role === 'ADMIN' };
}
