import { Client } from 'pg';
import { startEmbedded } from './embedded/start.ts';
import { DatabaseError, errorCode, errorText } from './errors.ts';
import type { Log } from './log.ts';

/** A database that is ready for use. */
export interface OpenDatabase {
  /** The URL of the database. It contains the password, so do not log it. */
  readonly url: string;
  /** Whether this process started the database. */
  readonly embedded: boolean;
  /**
   * Resolves with a one-line reason if an embedded database stops for good. In all other cases, the promise never
   * resolves.
   */
  readonly lost: Promise<string>;
  /**
   * Publishes the address of this server. If a second server finds the embedded database in use, its error message
   * contains the address. Has no effect on other databases.
   *
   * @param address - the URL of the server, such as `http://127.0.0.1:4000`
   */
  announce(address: string): Promise<void>;
  /** Stops an embedded database. Has no effect on other databases. */
  close(): Promise<void>;
}

/** The oldest version of PostgreSQL that supports all migrations. */
const oldestMajor = 15;

/**
 * Opens the configured database, or starts an embedded database.
 *
 * @param options - `databaseUrl` is a PostgreSQL URL. If it is missing or empty, an embedded PostgreSQL server is
 * started in `dataDir`.
 * @returns the database, after its version and encoding have been checked
 * @throws {@link DatabaseError} with a one-line message that says what is wrong with the URL, server or folder, and how
 * to fix it
 */
export async function openDatabase(options: {
  databaseUrl?: string | undefined;
  dataDir: string;
  log: Log;
}): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, log } = options;
  if (!databaseUrl) {
    const { url, lost, announce, stop } = await startEmbedded({ dataDir, log });
    return { url, embedded: true, lost, announce, close: stop };
  }
  await checkServer(databaseUrl);
  return {
    url: databaseUrl,
    embedded: false,
    lost: new Promise(() => undefined),
    announce: async () => undefined,
    close: async () => undefined,
  };
}

/**
 * Checks that a PostgreSQL server answers at a URL, and that Wortlaut supports its version and encoding.
 *
 * @throws {@link DatabaseError} `BAD_DATABASE_URL`, `DATABASE_UNREACHABLE`, `DATABASE_TOO_OLD` or `DATABASE_NOT_UTF8`
 */
export async function checkServer(databaseUrl: string): Promise<void> {
  const place = describe(databaseUrl);
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
              current_setting('server_encoding') AS encoding`,
    );
    const [server] = rows;
    if (server) checkSupport(server, place);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw unreachable(error, place);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function checkSupport(server: { version: string; number: number; encoding: string }, place: string): void {
  if (server.number < oldestMajor * 10_000) {
    throw new DatabaseError(
      'DATABASE_TOO_OLD',
      `The database at ${place} is PostgreSQL ${server.version}. Wortlaut needs version ${oldestMajor} or newer. Upgrade it, or unset DATABASE_URL to use the built-in database.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new DatabaseError(
      'DATABASE_NOT_UTF8',
      `The database at ${place} stores text as ${server.encoding}. Wortlaut needs a database created with ENCODING 'UTF8'.`,
    );
  }
}

/** The fixes for common errors, by PostgreSQL or Node error code. */
const remedies: Readonly<Record<string, string>> = {
  '3D000': 'Create it with createdb, or fix the name in DATABASE_URL.',
  '28P01': 'Fix the user or password in DATABASE_URL.',
  '28000': 'Fix the user in DATABASE_URL, or allow the user in pg_hba.conf.',
  ENOTFOUND: 'Fix the host in DATABASE_URL.',
};

function unreachable(error: unknown, place: string): DatabaseError {
  const remedy =
    remedies[errorCode(error) ?? ''] ??
    'Start the database, fix DATABASE_URL, or unset it to use the built-in database.';
  return new DatabaseError(
    'DATABASE_UNREACHABLE',
    `Cannot use the database at ${place}: ${errorText(error)}. ${remedy}`,
    error,
  );
}

/**
 * Describes a database without its password.
 *
 * @returns `host:port/name`
 * @throws {@link DatabaseError} `BAD_DATABASE_URL`. The message does not contain the URL, which may contain a password.
 */
export function describe(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol)) {
    const host = url.hostname || url.searchParams.get('host') || 'localhost';
    return `${host}:${url.port || url.searchParams.get('port') || '5432'}${url.pathname}`;
  }
  throw new DatabaseError(
    'BAD_DATABASE_URL',
    'DATABASE_URL is not a PostgreSQL URL. It must look like postgresql://user:password@host:5432/name. Special characters in the password must be percent-encoded, for example @ as %40.',
  );
}
