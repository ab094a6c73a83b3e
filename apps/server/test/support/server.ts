import { createDatabase, type Database } from '@wortlaut/database';
import { createArticleImport, createLiveFeed, type LiveFeed, newSecret } from '@wortlaut/graph';
import { createTestDatabase } from '@wortlaut/testing';
import type { DocumentNode } from 'graphql';
import { pino } from 'pino';
import { createServer } from '../../src/graphql/yoga.ts';
import { readConfig } from '../../src/start/config.ts';
import type { Log } from '../../src/start/log.ts';

/** A GraphQL server without a port, its database, and its log entries. */
export interface TestServer {
  readonly db: Database;
  readonly live: LiveFeed;
  readonly log: Log;
  readonly logged: Record<string, unknown>[];
  readonly yoga: ReturnType<typeof createServer>;
  close(): Promise<void>;
}

/** The token for commands on the same machine. */
export const ownToken = newSecret();

/**
 * Creates a server.
 *
 * @param url - the URL of an existing database. By default, the server gets an empty database.
 * @param env - settings that differ from the defaults
 * @param further - allowed operations in addition to those of the client package
 */
export async function createTestServer(
  maxBodyBytes = 4096,
  url?: string,
  env: Record<string, string> = {},
  further: readonly DocumentNode[] = [],
): Promise<TestServer> {
  const database = url === undefined ? await createTestDatabase() : undefined;
  const { limits } = readConfig(env);
  const db = createDatabase(database?.url ?? url ?? '', { statementSeconds: limits.querySeconds });
  const live = createLiveFeed();
  const logged: Record<string, unknown>[] = [];
  const log: Log = pino({ level: 'info' }, { write: (line) => void logged.push(JSON.parse(line)) });
  const close = async () => {
    await db.$disconnect();
    await database?.drop();
  };
  return {
    db,
    live,
    log,
    logged,
    yoga: createServer(
      { db, imports: createArticleImport(db), live },
      { ...readConfig(env), maxBodyBytes },
      log,
      ownToken,
      further,
    ),
    close,
  };
}

/** The URL of a database that does not exist. */
export const deadDatabase = 'postgresql://nobody:secret@127.0.0.1:1/nothing';
