/** The types of the graph that have pages of their own, with the first part of their addresses. */
const folders = { Article: 'articles', Person: 'people', Event: 'events' } as const;

/** The address of the page of an article, a person or an event. */
export function pathOf(type: keyof typeof folders, id: string): string {
  return `/${folders[type]}/${encodeURIComponent(id)}`;
}

/** The address of a statement: its article, opened at it. */
export function statementPath(articleId: string, statementId: string): string {
  return `${pathOf('Article', articleId)}?statement=${encodeURIComponent(statementId)}`;
}

/** The address of the history of anything in the graph. */
export function historyPath(id: string): string {
  return `/history/${encodeURIComponent(id)}`;
}

/** Where a browser ends its session, by POST. */
export const signOutPath = '/sign-out';

/** Where the API and its playground are; the server answers there, not this client. */
export const playgroundPath = '/graphql';
