/** The types of the graph that have pages of their own, with the first part of their addresses. */
const folders = { Article: 'articles', Person: 'people', Event: 'events', Statement: 'statements' } as const;

/** The address of the page of an article, a person or an event, or of a statement as each outlet prints it. */
export function pathOf(type: keyof typeof folders, id: string): string {
  return `/${folders[type]}/${encodeURIComponent(id)}`;
}

/** The address of a statement: its article, opened at it. */
export function statementPath(articleId: string, statementId: string): string {
  return `${pathOf('Article', articleId)}?statement=${encodeURIComponent(statementId)}`;
}

/** The address of a place in an article that is no statement: the article, opened there. */
export function placePath(articleId: string, { start, end }: { start: number; end: number }): string {
  return `${pathOf('Article', articleId)}?at=${start}-${end}`;
}

/** The address of the statements that fulfil a filter; what is null is left out. */
export function statementsPath(filter: Readonly<Record<string, string | null>>): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return `/statements?${new URLSearchParams(set)}`;
}

/** The address of the history of anything in the graph. */
export function historyPath(id: string): string {
  return `/history/${encodeURIComponent(id)}`;
}

/** Where a browser ends its session, by POST. */
export const signOutPath = '/sign-out';

/** Where the API and its playground are; the server answers there, not this client. */
export const playgroundPath = '/graphql';

/** Where the server gives everything of one kind as a file. */
export function exportPath(kind: 'statements' | 'articles' | 'people' | 'events', format: string): string {
  return `/export/${kind}.${format}`;
}
