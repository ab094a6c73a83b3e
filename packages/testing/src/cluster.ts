import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@wortlaut/database';
import { Client } from 'pg';

/** The environment variable that names the cluster of a test run: the address of its database `postgres`. */
export const serverVariable = 'WORTLAUT_TEST_SERVER';

/** A PostgreSQL for one test run. */
export interface TestCluster {
  /** The address of its database `postgres`, password included. */
  readonly url: string;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts an empty PostgreSQL in a temporary folder.
 *
 * @remarks It is the same PostgreSQL as the application's, except that nothing waits for the disk.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-test-'));
  // As root, PostgreSQL runs under another user, who must be able to pass through.
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

/** The address of another database of the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs something with a connection that is closed afterwards. */
export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** A name that no other test uses. */
export function uniqueName(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}
