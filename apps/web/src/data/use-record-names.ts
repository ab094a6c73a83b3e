import { RecordNames, type ResultOf } from '@wortlaut/client';
import { useQuery } from 'urql';
import { pathOf, statementPath } from '../app/paths.ts';

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

/**
 * Looks up what records are called.
 *
 * @param ids - in any order; of more than 100, the first
 * @returns null for a record that is gone; nothing for one that is not looked up yet
 */
export function useRecordNames(ids: readonly string[]): ReadonlyMap<string, RecordName | null> {
  const wanted = [...new Set(ids)].slice(0, most);
  const [{ data }] = useQuery({ query: RecordNames, variables: { ids: wanted }, pause: wanted.length === 0 });
  const nodes = data?.nodes ?? [];
  return new Map(nodes.map((node, index) => [wanted[index] ?? '', node && nameOf(node)]));
}
