/** The types with pages of their own, and the first segment of their paths. */
const folders = { Article: 'articles', Person: 'people', Event: 'events', Statement: 'statements' } as const;

/** Returns the path of an article, a person or an event, or of the comparison of a statement's versions. */
export function pathOf(type: keyof typeof folders, id: string): string {
  return `/${folders[type]}/${encodeURIComponent(id)}`;
}

/** Returns the path of an article with a statement opened in it. */
export function statementPath(articleId: string, statementId: string): string {
  return `${pathOf('Article', articleId)}?statement=${encodeURIComponent(statementId)}`;
}

/**
 * Returns the path of an article that scrolls to a passage.
 *
 * @param span - the passage in UTF-16 code units, half-open
 */
export function placePath(articleId: string, { start, end }: { start: number; end: number }): string {
  return `${pathOf('Article', articleId)}?at=${start}-${end}`;
}

/** Returns the path of the list of statements with a filter. Null values are left out. */
export function statementsPath(filter: Readonly<Record<string, string | null>>): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return `/statements?${new URLSearchParams(set)}`;
}

/** Returns the path of the history of a record. */
export function historyPath(id: string): string {
  return `/history/${encodeURIComponent(id)}`;
}

/** The path that ends the session of the browser. Expects a POST request. */
export const signOutPath = '/sign-out';

/** The path of the API and its playground. The server handles it, not this client. */
export const playgroundPath = '/graphql';

/** Returns the path of an export of one type. */
export function exportPath(kind: 'statements' | 'articles' | 'people' | 'events', format: string): string {
  return `/export/${kind}.${format}`;
}
