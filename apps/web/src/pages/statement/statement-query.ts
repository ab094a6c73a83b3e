import { type FragmentOf, type ResultOf, type SimilarWording, StatementPage } from '@wortlaut/client';
import { useQuery } from 'urql';
import { pageSize } from '../../data/page-size.ts';

/** A statement as the query of the statement page returns it. */
export type Statement = NonNullable<ResultOf<typeof StatementPage>['statement']>;

/** A statement with similar words in another article. */
export type Similar = FragmentOf<typeof SimilarWording>;

/** Loads a statement with the first page of similar statements. */
export function useStatement(id: string) {
  const [result, retry] = useQuery({
    query: StatementPage,
    variables: { id, first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  return { result, retry };
}
