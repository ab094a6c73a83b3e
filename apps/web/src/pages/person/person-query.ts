import { PersonPage, type ResultOf } from '@wortlaut/client';
import { useQuery } from 'urql';
import { useAfterChange } from '../../data/graph-changes.ts';
import { pageSize } from '../../data/page-size.ts';

/** A person as the query of the person page returns it. */
export type Person = NonNullable<ResultOf<typeof PersonPage>['person']>;

/** Loads a person, and reloads them after each change to the graph. */
export function usePerson(id: string) {
  const [result, retry] = useQuery({
    query: PersonPage,
    variables: { id, first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  useAfterChange(() => retry({ requestPolicy: 'network-only' }));
  return { result, retry };
}
