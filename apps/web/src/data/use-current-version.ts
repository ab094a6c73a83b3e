import { VersionNow } from '@wortlaut/client';
import { useClient } from 'urql';

/** Asks which version a person or an event has by now; null where it is gone. */
export function useFreshVersion() {
  const client = useClient();
  return async (id: string): Promise<number | null> => {
    const { data } = await client.query(VersionNow, { id }, { requestPolicy: 'network-only' }).toPromise();
    const node = data?.node;
    return node != null && 'version' in node ? node.version : null;
  };
}
