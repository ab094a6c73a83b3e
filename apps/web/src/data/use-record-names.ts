import { RecordNames, type ResultOf } from '@wortlaut/client';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { pathOf, statementPath } from '../app/paths.ts';
import { useAfterChange } from './graph-changes.ts';

/** What a record is called, and where it is shown. */
export interface RecordName {
  readonly name: string;
  readonly path: string;
}

/** The most ids that are looked up at a time: the server's largest page. */
const most = 100;

type Node = NonNullable<ResultOf<typeof RecordNames>['nodes'][number]>;

/** What a record is called; null for what has no page. */
export function nameOf(node: Node): RecordName | null {
  switch (node.__typename) {
    case 'Article':
      return { name: node.title, path: pathOf('Article', node.id) };
    case 'Person':
      return { name: node.name, path: pathOf('Person', node.id) };
    case 'Event':
      return { name: node.title, path: pathOf('Event', node.id) };
    case 'Statement':
      return { name: node.quote.text, path: statementPath(node.article.id, node.id) };
    default:
      return null;
  }
}

type Names = ReadonlyMap<string, RecordName | null>;

/**
 * Looks up what records are called, and again after each change: by then they may have other names, or be gone.
 *
 * @param ids - in any order
 * @returns null for a record that is gone; nothing for one that is not looked up yet
 */
export function useRecordNames(ids: readonly string[]): Names {
  const client = useClient();
  const [names, setNames] = useState<Names>(() => new Map());
  const [changes, setChanges] = useState(0);
  useAfterChange(() => setChanges((n) => n + 1));
  const key = [...new Set(ids)].join();
  useEffect(() => {
    let left = false;
    const wanted = key === '' ? [] : key.split(',');
    const look = async () => {
      for (let from = 0; from < wanted.length && !left; from += most) {
        const some = wanted.slice(from, from + most);
        const requestPolicy = changes === 0 ? 'cache-first' : 'network-only';
        const { data } = await client.query(RecordNames, { ids: some }, { requestPolicy }).toPromise();
        // Where one of them cannot be looked up, the others go without a name.
        if (left || data == null) return;
        const found = data.nodes.map((node, index) => [some[index] ?? '', node && nameOf(node)] as const);
        setNames((known) => new Map([...known, ...found]));
      }
    };
    void look();
    return () => {
      left = true;
    };
  }, [client, key, changes]);
  return names;
}
