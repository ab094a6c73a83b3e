import { SimilarCounts } from '@wortlaut/client';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { pageSize } from './page-size.ts';

/**
 * Counts for each statement how many other articles contain it. Loads the counts after the list, one page at a time.
 *
 * @returns the counts by statement ID. Statements whose count is not loaded yet are missing.
 */
export function useSimilarCounts(statements: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const client = useClient();
  const asked = useRef(new Set<string>());
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const ids = statements.map(({ id }) => id).filter((id) => !asked.current.has(id));
    for (const id of ids) asked.current.add(id);
    for (let at = 0; at < ids.length; at += pageSize) {
      void client.query(SimilarCounts, { ids: ids.slice(at, at + pageSize) }).then(({ data }) => {
        const found = (data?.nodes ?? []).flatMap((node) =>
          node?.__typename === 'Statement' ? [[node.id, node.similar.totalCount] as const] : [],
        );
        setCounts((before) => new Map([...before, ...found]));
      });
    }
  }, [client, statements]);
  return counts;
}
