import { type Environment, readConfig } from './config.ts';
import type { Log } from './log.ts';
import { type Ready, serve } from './serve.ts';

/** A server that runs inside the current process. */
export interface RunningServer {
  /** The base URL without a trailing slash, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** A token with the role ADMIN. It is valid until this server stops. */
  readonly token: string;
  /** Stops accepting requests, finishes those in progress, and closes the database. */
  stop(): Promise<void>;
}

/** The options of {@link startServer}. */
export interface StartServerOptions {
  /** Whether to import the sample articles into a new database. @defaultValue true */
  readonly samples?: boolean;
  /** @defaultValue discards all log lines */
  readonly log?: Log;
}

const discard = () => undefined;
const silent: Log = { fatal: discard, error: discard, warn: discard, info: discard, debug: discard };

/**
 * Starts a complete server inside the current process: database, migrations, sample articles, API, web client.
 *
 * @remarks The caller must handle signals and uncaught errors.
 *
 * @param env - the settings, under the names of the environment variables. `DATA_DIR` is required, so that a test
 * cannot write to the data of a real server by mistake. Set `PORT` to `0` to select any free port.
 * @returns the server, once it accepts requests
 * @throws ConfigError, DatabaseError or ListenError if the server cannot start
 * @example
 * const server = await startServer({ DATA_DIR: folder, DATABASE_URL: url, PORT: '0' }, { samples: false });
 * await fetch(`${server.address}/health`);
 * await server.stop();
 */
export async function startServer(
  env: Environment & { readonly DATA_DIR: string },
  { samples = true, log = silent }: StartServerOptions = {},
): Promise<RunningServer> {
  const config = readConfig(env);
  const end = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  const ready = new Promise<Parameters<Ready>[0]>((resolve, reject) => {
    ended = serve(config, { log, samples, threads: false, stopping: end.signal, ready: resolve });
    ended.catch(reject);
  });
  const { address, token } = await ready;
  return {
    address,
    token,
    stop: () => {
      end.abort();
      return ended;
    },
  };
}
