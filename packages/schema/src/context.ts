import type { Database } from '@wortlaut/database';
import type { Actor, ArticleImport, LiveFeed } from '@wortlaut/graph';
import { createLoad, type Load } from './batch.ts';
import { type Count, createCount } from './lists/count.ts';

/** What the schema needs of the application around it; the same for all requests. */
export interface Services {
  readonly db: Database;
  /** Takes an article into the graph, or out of it. */
  readonly imports: ArticleImport;
  /** Tells of changes, whichever server made them. */
  readonly live: LiveFeed;
}

/** What every resolver is given: made anew for each request. */
export interface Context extends Services {
  /** Who asks; null where nobody has signed in. */
  readonly actor: Actor | null;
  /** Whether those who have not signed in may read. */
  readonly openToRead: boolean;
  readonly count: Count;
  readonly load: Load;
  /** Forgets what was loaded: a subscription's request lives on, and each of its events is to show what is now. */
  readonly forget: () => void;
}

/**
 * The context of one request.
 *
 * @param actor - who asks; by default nobody who has signed in.
 * @param openToRead - whether those who have not signed in may read.
 */
export function createContext(services: Services, actor: Actor | null = null, openToRead = true): Context {
  const { load, forget } = createLoad();
  return { ...services, actor, openToRead, load, forget, count: createCount(services.db, load) };
}

/** Ends a request whose time is up: what of it is still resolved reads nothing more. */
export function closeContext(context: Context): void {
  Object.assign(context, closed);
}

const refuse = () => {
  throw new Error('The time of this request is up.');
};

const closed = { db: new Proxy({}, { get: refuse }), load: refuse, count: refuse };
