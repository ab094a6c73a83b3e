import { createDatabase, type Database, migrate } from '@wortlaut/database';
import { startTestCluster } from '@wortlaut/testing';
import { Client } from 'pg';
import { migrations } from '../paths.ts';

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

/** Starts a temporary PostgreSQL instance. */
export async function startThrowAwayServer(): Promise<ThrowAwayServer> {
  const cluster = await startTestCluster();
  const execute = async (sql: string) => {
    const client = new Client({ connectionString: cluster.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  let count = 0;
  return {
    withGraph: async (use) => {
      count += 1;
      const address = new URL(cluster.url);
      address.pathname = `/graph_${count}`;
      await execute(`CREATE DATABASE graph_${count}`);
      await migrate(address.href, migrations, () => undefined);
      const db = createDatabase(address.href);
      try {
        // Prevents the server from importing the sample articles at startup.
        await db.setting.create({ data: { name: 'samplesLoaded', value: 'made' } });
        return await use({ url: address.href, db });
      } finally {
        await db.$disconnect();
        await execute(`DROP DATABASE graph_${count} WITH (FORCE)`);
      }
    },
    stop: () => cluster.stop(),
  };
}
