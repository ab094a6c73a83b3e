import { ImportJobChanged } from '@wortlaut/client';
import { useEffect } from 'react';
import { useClient } from 'urql';
import { follow } from './follow-subscription.ts';
import { stayOpen } from './stay-open.ts';

/**
 * Follows an import while it goes on; how far it is comes into the cache by itself.
 *
 * @param following - whether it still goes on
 */
export function useLiveJob(id: string, following: boolean): void {
  const client = useClient();
  useEffect(() => {
    if (!following) return;
    return stayOpen({
      // As it is at once: nothing that happened meanwhile is missed.
      reopened: () => {},
      open: (ended) => follow(client.subscription(ImportJobChanged, { id }), ended, () => {}),
    });
  }, [client, id, following]);
}
