import { makeData } from '@wortlaut/bench/make-data';
import { createDatabase, type Database } from '@wortlaut/database';
import { createArticleImport, createLiveFeed } from '@wortlaut/graph';
import { createTestDatabase } from '@wortlaut/testing';
import { graphql } from 'graphql';
import { createContext, schema } from '../src/index.ts';

/** A statement as it was sent. */
export interface SentStatement {
  readonly sql: string;
  readonly args: readonly unknown[];
}

/** A database of its own, full of made data. */
export interface MadeGraph {
  readonly url: string;
  readonly db: Database;
  /** The statements that the last question took. */
  readonly sent: readonly SentStatement[];
  /** @returns the answer as JSON. @throws Error when there is one in it */
  ask(source: string, variables?: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

/** Makes a database with some articles of generated words, ten statements in each on average. */
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
