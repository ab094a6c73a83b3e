import { RecordNames, type ResultOf } from '@wortlaut/client';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { pathOf, statementPath } from '../app/paths.ts';
import { eventTitle } from '../i18n/event-title.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { useAfterChange } from './graph-changes.ts';

/** The name of a record and the path of its page. */
export interface RecordName {
  readonly name: string;
  readonly path: string;
}

/** The maximum number of IDs per request. It is the largest page size of the server. */
const most = 100;

type Node = NonNullable<ResultOf<typeof RecordNames>['nodes'][number]>;

/**
 * Returns the name and path of a record. Null if the type has no page.
 *
 * @param locale - the language of the reader, for the titles of events
 */
export function nameOf(node: Node, locale: string): RecordName | null {
  switch (node.__typename) {
    case 'Article':
      return { name: node.title, path: pathOf('Article', node.id) };
    case 'Person':
      return { name: node.name, path: pathOf('Person', node.id) };
    case 'Event':
      return { name: eventTitle(node, locale).title, path: pathOf('Event', node.id) };
    case 'Statement':
      return { name: node.quote.text, path: statementPath(node.article.id, node.id) };
    default:
      return null;
  }
}

type Names = ReadonlyMap<string, RecordName | null>;

/**
 * Loads the names of records, and reloads them after each change to the graph.
 *
 * @param ids - in any order
 * @returns the names by ID. Null for deleted records. Records that are not loaded yet are missing.
 */
export function useRecordNames(ids: readonly string[]): Names {
  const client = useClient();
  const { locale } = useLocale();
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
        // If the request fails, the names of the remaining records stay missing.
        if (left || data == null) return;
        const found = data.nodes.map((node, index) => [some[index] ?? '', node && nameOf(node, locale)] as const);
        setNames((known) => new Map([...known, ...found]));
      }
    };
    void look();
    return () => {
      left = true;
    };
  }, [client, key, changes, locale]);
  return names;
}
