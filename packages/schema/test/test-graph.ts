import { createDatabase, type Database } from '@wortlaut/database';
import { type Actor, type ArticleImport, createArticleImport, createLiveFeed, type LiveFeed } from '@wortlaut/graph';
import { createTestDatabase } from '@wortlaut/testing';
import { graphql } from 'graphql';
import { createContext, schema } from '../src/index.ts';
import { articles } from './articles.ts';

/** An SQL statement sent to the database: its text on one line, and the values of its LIMITs. */
export interface SentSql {
  readonly sql: string;
  readonly limits: readonly number[];
}

/** A result and the SQL statements that were sent for it. */
export interface Answer {
  readonly data: Json;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  readonly sent: readonly SentSql[];
}

/** A result as plain data. A missing path is undefined. */
export interface Json {
  readonly [key: string]: Json;
  readonly [index: number]: Json;
}

/** A separate database with a few articles, and a function to query it. */
export interface TestGraph {
  readonly db: Database;
  readonly imports: ArticleImport;
  /** Receives only the changes that a test sends. */
  readonly live: LiveFeed;
  /**
   * Sends a request as the editor, or as another actor through another server, so that transactions run concurrently.
   */
  ask(source: string, variables?: Record<string, unknown>, actor?: Actor | null): Promise<Answer>;
  close(): Promise<void>;
}

/** The actor that sends requests by default. */
export const editor: Actor = { name: 'Ida Quast', role: 'EDITOR' };

/** Creates a database and imports the articles of this folder, in order. */
export async function openTestGraph(): Promise<TestGraph> {
  const database = await createTestDatabase();
  const sent: SentSql[] = [];
  const db = createDatabase(database.url, { onQuery: (sql, args) => sent.push(readSql(sql, args)) });
  const elsewhere = createDatabase(database.url);
  const imports = createArticleImport(db);
  const live = createLiveFeed();
  for (const content of articles) await imports.importArticle({ content: JSON.stringify(content), format: 'JSON' });
  return {
    db,
    imports,
    live,
    ask: async (source, variableValues = {}, actor = editor) => {
      sent.length = 0;
      const services = actor === editor ? { db, imports } : { db: elsewhere, imports: createArticleImport(elsewhere) };
      const result = await graphql({
        schema,
        source,
        variableValues,
        contextValue: createContext({ ...services, live }, actor),
      });
      const plain: { data: Json } = JSON.parse(JSON.stringify(result));
      const errors = (result.errors ?? []).map(({ message, extensions }) => ({ message, code: extensions.code }));
      return { data: plain.data, errors, sent: [...sent] };
    },
    close: async () => {
      await db.$disconnect();
      await elsewhere.$disconnect();
      await database.drop();
    },
  };
}

function readSql(sql: string, args: readonly unknown[]): SentSql {
  const limits = [...sql.matchAll(/LIMIT \$(\d+)/g)].map((match) => Number(args[Number(match[1]) - 1]));
  return { sql: sql.replace(/\s+/g, ' ').trim(), limits };
}

/** Returns a list in a result. Empty if there is no list. */
export function list(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : [];
}
