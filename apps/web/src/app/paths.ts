import type { Span } from '@wortlaut/vocabulary';

/** The types that have their own pages, and the first segment of their paths. */
const folders = { Article: 'articles', Person: 'people', Event: 'events', Statement: 'statements' } as const;

/**
 * Returns the path of the page for an article, person, event or statement. The page for a statement compares its
 * versions.
 */
export function pathOf(type: keyof typeof folders, id: string): string {
  return `/${folders[type]}/${encodeURIComponent(id)}`;
}

/** Returns a path that opens an article with a statement selected. */
export function statementPath(articleId: string, statementId: string): string {
  return `${pathOf('Article', articleId)}?statement=${encodeURIComponent(statementId)}`;
}

/**
 * Returns a path that opens an article and scrolls to a passage.
 *
 * @param span - the passage in the text of the article
 */
export function placePath(articleId: string, { start, end }: Span): string {
  return `${pathOf('Article', articleId)}?at=${start}-${end}`;
}

/** Returns the path of the filtered list of statements. Fields that are null are omitted. */
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

/** Returns the path of an export of one type of record. */
export function exportPath(kind: 'statements' | 'articles' | 'people' | 'events', format: string): string {
  return `/export/${kind}.${format}`;
}
