import { ImportJobChanged } from '@wortlaut/client';
import { useEffect } from 'react';
import { useClient } from 'urql';
import { followSubscription } from './follow-subscription.ts';
import { stayOpen } from './stay-open.ts';

/**
 * Subscribes to the progress of an import. Each update is stored in the cache, and the page shows it.
 *
 * @param active - whether the import is still running
 */
export function useLiveJob(id: string, active: boolean): void {
  const client = useClient();
  useEffect(() => {
    if (!active) return;
    return stayOpen({
      // The subscription begins with the current state, so nothing is missed.
      onReopen: () => {},
      open: (onEnd) => followSubscription(client.subscription(ImportJobChanged, { id }), onEnd, () => {}),
    });
  }, [client, id, active]);
}
