import { migrate } from '@wortlaut/database';
import { startTestCluster } from '@wortlaut/testing';
import { Client } from 'pg';
import { makeData } from '../make-data/make-data.ts';
import { migrations } from '../paths.ts';

/** A database with generated data. */
export interface MadeDatabase {
  readonly url: string;
  /** Stops and removes the PostgreSQL instance if it was started for the benchmark. */
  close(): Promise<void>;
}

/**
 * Opens a database with generated data.
 *
 * @param url - the URL of a database, which is filled if it has no articles. If the URL is omitted, a temporary
 * PostgreSQL instance is started.
 * @param articles - the number of articles to generate
 */
export async function openMadeDatabase(
  url: string | undefined,
  articles: number,
  log: (line: string) => void,
): Promise<MadeDatabase> {
  const cluster = url ? undefined : await startTestCluster();
  const database = { url: url || (cluster?.url ?? ''), close: async () => cluster?.stop() };
  try {
    await migrate(database.url, migrations, log);
    if (await isEmpty(database.url)) await makeData(database.url, { articles, log });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function isEmpty(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM "Article" LIMIT 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
