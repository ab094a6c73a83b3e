import { createDatabase, type Database, migrate, type OpenDatabase, openDatabase } from '@wortlaut/database';
import { createArticleImport, createLiveFeed, newSecret } from '@wortlaut/graph';
import type { Services } from '@wortlaut/schema';
import type { DocumentNode } from 'graphql';
import { createSignIn, createSignOut, SIGN_IN_PATH } from '../access/sign-in.ts';
import { createSignInKey, type SignInKey } from '../access/sign-in-key.ts';
import { writeTokenFile } from '../access/token-file.ts';
import { createServer } from '../graphql/yoga.ts';
import { createExport } from '../http/export.ts';
import { createReadiness } from '../http/health.ts';
import { type HttpServer, listen } from '../http/http-server.ts';
import { createListener } from '../http/listener.ts';
import { createWeb } from '../http/web.ts';
import { readOperations } from '../limits/read-operations.ts';
import { paths } from '../paths.ts';
import { createPlayground } from '../playground/playground.ts';
import { type Background, startBackground } from './background.ts';
import type { Config } from './config.ts';
import { startExtractThreads } from './extract-threads.ts';
import { createExtract } from './extractor.ts';
import type { Log } from './log.ts';
import { seedOnce } from './seed.ts';

/** The maximum time in milliseconds to finish requests in progress when the server stops. */
const DRAIN_PATIENCE = 10_000;

/** The maximum time in milliseconds to wait for the connection that receives notifications. */
const LISTEN_PATIENCE = 5_000;

/** Thrown if the built-in database has stopped and could not be restarted. */
export class DatabaseLost extends Error {
  override readonly name = 'DatabaseLost';
}

/** The options of {@link serve}. */
export interface ServeOptions {
  readonly log: Log;
  /** Whether to import the sample articles into a new database. */
  readonly samples: boolean;
  /** Whether to extract articles in separate threads, so that the server can answer requests in the meantime. */
  readonly threads: boolean;
  /** Stops the server when aborted, even while it is still starting. */
  readonly stopping: AbortSignal;
  /** Called once, as soon as the server accepts requests. */
  readonly ready: Ready;
}

/**
 * Runs the server until it is stopped: opens the database, migrates it, imports the samples and answers requests. Shuts
 * down in reverse order.
 *
 * @throws ConfigError, DatabaseError, ListenError or {@link DatabaseLost}, each with a one-line message for the operator
 */
export async function serve(config: Config, options: ServeOptions): Promise<void> {
  const { log, samples, threads, stopping, ready } = options;
  const { databaseUrl, dataDir, operationsDir } = config;
  // Reports missing weights before anything is started.
  const extractHere = createExtract(config.extractor);
  const operations = operationsDir === undefined ? [] : await readOperations(operationsDir);
  const opened = await openDatabase({ databaseUrl, dataDir, log: (line) => log.info(line) });
  const extraction = threads ? startExtractThreads(config.extractor) : undefined;
  const extract = extraction?.extract ?? extractHere;
  try {
    await migrate(opened.url, paths.migrations, (line) => log.info(line));
    await withDatabase(opened, config, async (db) => {
      const services: Services = { db, imports: createArticleImport(db, extract), live: createLiveFeed() };
      if (samples) await seedOnce({ ...services, folder: paths.samples, log: (line) => log.info(line), stopping });
      if (stopping.aborted) return;
      const token = newSecret();
      // A server with a built-in database is usually run by the person at the terminal. With an external database, the
      // output usually goes to a log that others can read, so it must not contain a sign-in link.
      const key = opened.embedded ? createSignInKey() : undefined;
      let background: Background | undefined;
      let hasStarted = false;
      const server = await startListening(services, config, log, {
        ...{ stopping, token, key, operations },
        hasStarted: () => hasStarted,
        isListening: () => background?.isListening() === true,
      });
      background = startBackground(opened.url, services, log, stopping);
      const removeToken = await writeTokenFile(dataDir, token, server.address);
      hasStarted = true;
      // Without notifications the server works too, but is not ready.
      await Promise.race([background.started, aborted(stopping), wait(LISTEN_PATIENCE)]);
      try {
        await opened.announce(server.address);
        const signIn = key && `${server.address}${SIGN_IN_PATH}?key=${key.key}`;
        ready({ address: server.address, token, signIn });
        await Promise.race([aborted(stopping), failed(opened.lost)]);
      } finally {
        await Promise.all([stopListening(server, log), background.stop()]);
        await removeToken();
      }
    });
  } finally {
    await extraction?.stop();
    await opened.close();
  }
}

/** Called with the details of the server when it accepts requests. */
export type Ready = (state: {
  readonly address: string;
  /** The token of this run, with the role ADMIN. */
  readonly token: string;
  /** The link that signs in one browser. Undefined if the server uses an external database. */
  readonly signIn: string | undefined;
}) => void;

/** The values that are specific to one run of the server. */
interface Run {
  readonly stopping: AbortSignal;
  readonly token: string;
  readonly key: SignInKey | undefined;
  /** Allowed operations in addition to those of the web client and the command line. */
  readonly operations: readonly DocumentNode[];
  readonly hasStarted: () => boolean;
  readonly isListening: () => boolean;
}

function startListening(services: Services, config: Config, log: Log, run: Run): Promise<HttpServer> {
  const graphql = createServer(services, config, log, run.token, run.operations);
  const routes = {
    graphql,
    exports: createExport(graphql),
    playground: createPlayground(paths.playground),
    web: createWeb(paths.web),
    signIn: createSignIn(services.db, run.key),
    signOut: createSignOut(services.db),
    readiness: createReadiness({ db: services.db, folder: paths.migrations, ...run }),
  };
  return listen(createListener(routes, config, log), config);
}

async function stopListening(server: HttpServer, log: Log): Promise<void> {
  log.info('Stopping');
  const cutOff = await server.drain(DRAIN_PATIENCE);
  if (cutOff > 0) log.warn(`Cut off ${cutOff} requests that took longer than ${DRAIN_PATIENCE / 1000} s`);
}

async function withDatabase(
  opened: OpenDatabase,
  { limits }: Config,
  use: (db: Database) => Promise<void>,
): Promise<void> {
  const db = createDatabase(opened.url, { statementSeconds: limits.querySeconds });
  try {
    await use(db);
  } finally {
    // Disconnecting waits for running queries. Queries of requests that were cut off may never finish.
    await Promise.race([db.$disconnect(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function failed(lost: Promise<string>): Promise<never> {
  throw new DatabaseLost(`The built-in database has stopped: ${await lost}. Start the server again.`);
}
