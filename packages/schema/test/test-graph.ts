import { createDatabase, type Database } from '@wortlaut/database';
import { type Actor, type ArticleImport, createArticleImport, createLiveFeed, type LiveFeed } from '@wortlaut/graph';
import { createTestDatabase } from '@wortlaut/testing';
import { graphql } from 'graphql';
import { createContext, schema } from '../src/index.ts';
import { articles } from './articles.ts';

/** A statement as it was sent: its text on one line, and the values of its LIMITs. */
export interface SentSql {
  readonly sql: string;
  readonly limits: readonly number[];
}

/** A result with the SQL that it took. */
export interface Answer {
  readonly data: Json;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
  readonly sent: readonly SentSql[];
}

/** A result as plain data; a path that is not there is undefined. */
export interface Json {
  readonly [key: string]: Json;
  readonly [index: number]: Json;
}

/** A database of its own with a few articles, and a way to ask it. */
export interface TestGraph {
  readonly db: Database;
  readonly imports: ArticleImport;
  /** Fed by hand. */
  readonly live: LiveFeed;
  /** Asks as the editor, or as somebody else at another server: their transactions run beside the editor's. */
  ask(source: string, variables?: Record<string, unknown>, actor?: Actor | null): Promise<Answer>;
  close(): Promise<void>;
}

/** Who asks. */
export const editor: Actor = { name: 'Ida Quast', role: 'EDITOR' };

/** Makes a database and imports the articles of this folder into it, in their order. */
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

/** A list within a result; empty where there is none. */
export function list(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : [];
}
