import { makeData } from '@wortlaut/bench/make-data';
import { createDatabase, type Database } from '@wortlaut/database';
import { createArticleImport, createLiveFeed } from '@wortlaut/graph';
import { createTestDatabase } from '@wortlaut/testing';
import { graphql } from 'graphql';
import { createContext, schema } from '../src/index.ts';

/** An SQL statement sent to the database. */
export interface SentStatement {
  readonly sql: string;
  readonly args: readonly unknown[];
}

/** A separate database with generated data. */
export interface MadeGraph {
  readonly url: string;
  readonly db: Database;
  /** The SQL statements of the last query. */
  readonly sent: readonly SentStatement[];
  /** Runs a query and returns the data as JSON. Throws the first error in the result. */
  ask(source: string, variables?: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

/** Creates a database of generated articles with ten statements each on average. */
export async function openMadeGraph(size: { articles: number; people?: number }): Promise<MadeGraph> {
  const database = await createTestDatabase();
  await makeData(database.url, size);
  const sent: SentStatement[] = [];
  const db = createDatabase(database.url, { onQuery: (sql, args) => sent.push({ sql, args: [...args] }) });
  const services = { db, imports: createArticleImport(db), live: createLiveFeed() };
  return {
    url: database.url,
    db,
    sent,
    ask: async (source, variableValues = {}) => {
      sent.length = 0;
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue: createContext(services) });
      const [error] = errors ?? [];
      if (error) throw error;
      return JSON.stringify(data);
    },
    close: async () => {
      await db.$disconnect();
      await database.drop();
    },
  };
}
