import { ImportJobChanged } from '@wortlaut/client';
import { useEffect } from 'react';
import { useClient } from 'urql';
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
      open: (ended) => {
        let over = false;
        const subscription = client.subscription(ImportJobChanged, { id }).subscribe(({ error, hasNext }) => {
          if (over || (error === undefined && hasNext)) return;
          over = true;
          ended();
        });
        return {
          close: () => {
            over = true;
            subscription.unsubscribe();
          },
        };
      },
    });
  }, [client, id, following]);
}
