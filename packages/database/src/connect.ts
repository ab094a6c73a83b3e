import { Client } from 'pg';
import { startEmbedded } from './embedded/start.ts';
import { DatabaseError, errorCode, errorText } from './errors.ts';
import type { Log } from './log.ts';

/** A database to work with. */
export interface OpenDatabase {
  /** Its address, password included: not for a log. */
  readonly url: string;
  /** Whether we started it. */
  readonly embedded: boolean;
  /** Resolves with the reason, in one line, when an embedded database is gone for good; never otherwise. */
  readonly lost: Promise<string>;
  /**
   * Tells a second server that finds an embedded database taken where this one listens; nothing elsewhere.
   *
   * @param address - as a person would type it, e.g. `http://127.0.0.1:4000`
   */
  announce(address: string): Promise<void>;
  /** Stops an embedded database; leaves any other alone. */
  close(): Promise<void>;
}

/** The oldest PostgreSQL that has all that the migrations use. */
const oldestMajor = 15;

/**
 * Opens the database that the configuration names, or starts our own.
 *
 * @param options - `databaseUrl` is a PostgreSQL address; where it is missing or empty, a PostgreSQL is started in
 * `dataDir`
 * @returns the database, checked to be there, new enough and in UTF-8
 * @throws {@link DatabaseError} in one line: what is wrong with the address, the server or the folder, and what to do
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
 * Checks that a PostgreSQL answers at an address, and that it is one that can be used.
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
    if (server) judge(server, place);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw unreachable(error, place);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function judge(server: { version: string; number: number; encoding: string }, place: string): void {
  if (server.number < oldestMajor * 10_000) {
    throw new DatabaseError(
      'DATABASE_TOO_OLD',
      `The database at ${place} is PostgreSQL ${server.version}: Wortlaut needs ${oldestMajor} or newer. Upgrade it, or leave DATABASE_URL out to use the built-in one.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new DatabaseError(
      'DATABASE_NOT_UTF8',
      `The database at ${place} stores text as ${server.encoding}: Wortlaut needs one made with ENCODING 'UTF8'.`,
    );
  }
}

/** What to do about the refusals that have a remedy of their own, by PostgreSQL's or Node's code. */
const remedies: Readonly<Record<string, string>> = {
  '3D000': 'Create it (createdb), or correct the name in DATABASE_URL.',
  '28P01': 'Correct the user or the password in DATABASE_URL.',
  '28000': 'Correct the user in DATABASE_URL, or let it in (pg_hba.conf).',
  ENOTFOUND: 'Correct the host in DATABASE_URL.',
};

function unreachable(error: unknown, place: string): DatabaseError {
  const remedy =
    remedies[errorCode(error) ?? ''] ??
    'Start it, correct DATABASE_URL, or leave DATABASE_URL out to use the built-in database.';
  return new DatabaseError(
    'DATABASE_UNREACHABLE',
    `The database at ${place} cannot be used: ${errorText(error)}. ${remedy}`,
    error,
  );
}

/**
 * Names a database without its password.
 *
 * @returns `host:port/name`
 * @throws {@link DatabaseError} `BAD_DATABASE_URL`; the message does not repeat the address, which may hold a password
 */
export function describe(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol)) {
    const host = url.hostname || url.searchParams.get('host') || 'localhost';
    return `${host}:${url.port || url.searchParams.get('port') || '5432'}${url.pathname}`;
  }
  throw new DatabaseError(
    'BAD_DATABASE_URL',
    'DATABASE_URL is not an address of PostgreSQL: it must look like postgresql://user:password@host:5432/name, with special characters in the password written as %40 and so on.',
  );
}
