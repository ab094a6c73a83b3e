import type { Connection } from '@wortlaut/client';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import { useAfterChange } from './graph-changes.ts';

/** A paged list with the entries loaded so far. */
export interface MorePages<Node> {
  /** The entries loaded so far, in order. */
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  /** The error of the last attempt to load a page. */
  readonly error: CombinedError | undefined;
  readonly loadMore: () => void;
}

/** A list and the functions that load its other pages. */
export interface PagedList<Node, Data, Variables> {
  /** Identifies the list among all lists of a page. */
  readonly name: string;
  /** The first page of the list, which is part of the query for the web page. Undefined while it is loading. */
  readonly first: Connection<Node> | undefined;
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Returns the variables of the request for the page after a cursor. */
  readonly variables: (after: string) => Variables;
  /** Returns the page in a result. Null or undefined if the parent object was deleted. */
  readonly select: (data: Data) => Connection<Node> | null | undefined;
  /** Whether to load all pages automatically, one after another. @defaultValue false */
  readonly all?: boolean;
}

interface Further {
  /** Identifies the list and the end of its first page. */
  readonly key: string;
  readonly pages: readonly Connection<unknown>[];
}

interface Attempt {
  readonly key: string;
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
}

/** Keeps loaded pages, so that the back button returns to the same position in a long list. */
const remembered = new Map<string, Further>();
const mostRemembered = 50;
const none: readonly never[] = [];

function remember(place: string, further: Further): void {
  remembered.delete(place);
  remembered.set(place, further);
  for (const oldest of [...remembered.keys()].slice(0, -mostRemembered)) remembered.delete(oldest);
}

/** Loads further pages of a list. */
export function useMorePages<Node, Data, Variables extends AnyVariables>(
  list: PagedList<Node, Data, Variables>,
): MorePages<Node> {
  const { name, first, document, variables, select, all = false } = list;
  const client = useClient();
  const location = useLocation();
  // A list that loads all its pages is the same on every visit, so its key does not contain the visit.
  const place = `${all ? '' : location.key}:${location.pathname}:${name}`;
  const key = `${place}:${first?.pageInfo.endCursor ?? ''}`;
  const [state, setState] = useState<Further>(() => remembered.get(place) ?? { key, pages: none });
  const [attempt, setAttempt] = useState<Attempt>();
  // The same key means the same list, so the nodes have the type of this list.
  const further = (state.key === key ? state.pages : none) as readonly Connection<Node>[];
  const { hasNextPage, endCursor } = (further.at(-1) ?? first)?.pageInfo ?? { hasNextPage: false, endCursor: null };
  const cursor = hasNextPage ? endCursor : null;
  const attemptKey = `${key}:${cursor}`;
  const current = attempt?.key === attemptKey ? attempt : undefined;

  const loadMore = async () => {
    if (cursor === null) return;
    setAttempt({ key: attemptKey, loading: true, error: undefined });
    const { data, error } = await client.query(document, variables(cursor));
    setAttempt({ key: attemptKey, loading: false, error });
    const page = data === undefined ? undefined : select(data);
    if (page === null || page === undefined) return;
    const next = { key, pages: [...further, page] };
    remember(place, next);
    setState(next);
  };

  useAfterChange(async () => {
    const cursors = [first, ...further].slice(0, -1).map((page) => page?.pageInfo.endCursor ?? '');
    const answers = await Promise.all(
      cursors.map((after) => client.query(document, variables(after), { requestPolicy: 'network-only' }).toPromise()),
    );
    const pages = answers.map(({ data }, index) => (data && select(data)) ?? further[index]);
    const next = { key, pages: pages.filter((page) => page !== undefined) };
    if (pages.length === 0) return;
    remember(place, next);
    setState((now) => (now.key === key ? next : now));
  });

  const wanted = all && cursor !== null && current === undefined;
  useEffect(() => {
    if (wanted) void loadMore();
  });

  const nodes = useMemo(() => [...(first?.nodes ?? []), ...further.flatMap((page) => page.nodes)], [first, further]);
  return {
    nodes,
    hasMore: cursor !== null,
    loading: current?.loading ?? false,
    error: current?.error,
    loadMore: () => void loadMore(),
  };
}
