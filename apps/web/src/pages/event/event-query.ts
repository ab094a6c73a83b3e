import { EventPage, type ResultOf } from '@wortlaut/client';
import { useQuery } from 'urql';
import { useAfterChange } from '../../data/graph-changes.ts';
import { pageSize } from '../../data/page-size.ts';

/** An event as the query of the event page returns it. */
export type Event = NonNullable<ResultOf<typeof EventPage>['event']>;

/** Loads an event, and reloads it after each change to the graph. */
export function useEvent(id: string) {
  const [result, retry] = useQuery({
    query: EventPage,
    variables: { id, first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  useAfterChange(() => retry({ requestPolicy: 'network-only' }));
  return { result, retry };
}
