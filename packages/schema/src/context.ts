import type { Database } from '@wortlaut/database';
import type { Actor, ArticleImport, LiveFeed } from '@wortlaut/graph';
import { type Count, createCount } from './lists/count.ts';
import { createLoad, type Load } from './load.ts';

/** The services that the application provides to the schema. All requests share them. */
export interface Services {
  readonly db: Database;
  /** Imports, extracts and deletes articles. */
  readonly imports: ArticleImport;
  /** Reports changes made by any server that uses the same database. */
  readonly live: LiveFeed;
}

/** The context that all resolvers of a request share. */
export interface Context extends Services {
  /** The user or program that sent the request. Null if not signed in. */
  readonly actor: Actor | null;
  /** Whether anyone can read without signing in. */
  readonly openToRead: boolean;
  readonly count: Count;
  readonly load: Load;
  /**
   * Discards loaded data. Subscriptions call this before each event, because the data may have changed since the
   * previous event.
   */
  readonly forget: () => void;
}

/**
 * Creates the context of a request.
 *
 * @param actor - the user or program that sent the request. Null if not signed in.
 * @param openToRead - whether anyone can read without signing in.
 */
export function createContext(services: Services, actor: Actor | null = null, openToRead = true): Context {
  const { load, forget } = createLoad();
  return { ...services, actor, openToRead, load, forget, count: createCount(services.db, load) };
}

/** Closes the context of a request that timed out. Resolvers that are still running can no longer read data. */
export function closeContext(context: Context): void {
  Object.assign(context, closed);
}

const refuse = () => {
  throw new Error('The request timed out.');
};

const closed = { db: new Proxy({}, { get: refuse }), load: refuse, count: refuse };
