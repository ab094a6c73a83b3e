import { SimilarCounts } from '@wortlaut/client';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { pageSize } from './page-size.ts';

/**
 * In how many other articles each of some statements is printed. Asked once a list itself is there, a page at a time.
 *
 * @returns by the id of the statement; those that nothing is known of yet are left out
 */
export function useElsewhere(statements: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
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
