import { VersionNow } from '@wortlaut/client';
import { useClient } from 'urql';

/** Returns a function that loads the current version of a person or an event. It resolves to null if it was deleted. */
export function useCurrentVersion() {
  const client = useClient();
  return async (id: string): Promise<number | null> => {
    const { data } = await client.query(VersionNow, { id }, { requestPolicy: 'network-only' }).toPromise();
    const node = data?.node;
    return node != null && 'version' in node ? node.version : null;
  };
}
