import type { Database } from '@wortlaut/database';
import type { ArticleImport } from '@wortlaut/graph';
import { createLoad, type Load } from './batch.ts';
import { type Count, createCount } from './count.ts';

/** What the schema needs of the application around it; the same for all requests. */
export interface Services {
  readonly db: Database;
  /** Takes an article into the graph, or out of it. */
  readonly imports: ArticleImport;
}

/** What every resolver is given: made anew for each request. */
export interface Context extends Services {
  readonly count: Count;
  readonly load: Load;
}

/** The context of one request. */
export function createContext(services: Services): Context {
  const load = createLoad();
  return { ...services, load, count: createCount(services.db, load) };
}
