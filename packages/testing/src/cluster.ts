import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@wortlaut/database';
import { Client } from 'pg';

/** The environment variable with the URL of the test cluster. The URL points to the database `postgres`. */
export const serverVariable = 'WORTLAUT_TEST_SERVER';

/** A PostgreSQL server that is used for one test run. */
export interface TestCluster {
  /** The URL of the server's `postgres` database, including the password. */
  readonly url: string;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts an empty PostgreSQL server in a temporary folder.
 *
 * @remarks Uses the same embedded PostgreSQL as the application, but does not wait for writes to disk.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-test-'));
  // If the tests run as root, PostgreSQL runs as a different user, who needs access to the folder.
  await chmod(folder, 0o711);
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startEmbedded({ dataDir: folder, log: () => undefined, throwaway: true });
    return { url: withDatabase(server.url, 'postgres'), stop: () => server.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Returns the URL of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Connects to a database, calls a function with the connection, and closes the connection. */
export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Returns a name that no other test uses. */
export function uniqueName(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}
