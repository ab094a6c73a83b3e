import { createDatabase, type Database } from '@wortlaut/database';
import { createTestDatabase, serverVariable, startTestCluster } from '@wortlaut/testing';

/** An empty graph. */
export interface EmptyGraph {
  readonly url: string;
  readonly db: Database;
}

/** A temporary PostgreSQL instance. */
export interface ThrowAwayServer {
  /** Creates an empty graph, calls a function with it, and deletes the graph. */
  withGraph<Result>(use: (graph: EmptyGraph) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** Starts a temporary PostgreSQL instance. In a test, uses the instance of the test run. */
export async function startThrowAwayServer(): Promise<ThrowAwayServer> {
  const cluster = process.env[serverVariable] ? undefined : await startTestCluster();
  process.env[serverVariable] ??= cluster?.url;
  return {
    withGraph: async (use) => {
      const database = await createTestDatabase();
      const db = createDatabase(database.url);
      try {
        // Prevents the server from importing the sample articles at startup.
        await db.setting.create({ data: { name: 'samplesLoaded', value: 'made' } });
        return await use({ url: database.url, db });
      } finally {
        await db.$disconnect();
        await database.drop();
      }
    },
    stop: async () => cluster?.stop(),
  };
}
