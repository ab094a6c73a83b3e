import { DatabaseError } from '@wortlaut/database';
import { GRAPHQL_PATH } from '../http/graphql-path.ts';
import { ListenError } from '../http/http-server.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';
import { DatabaseLost, type Ready, serve } from './serve.ts';

/** Errors that the operator can fix. Only their message is printed, without a stack trace. */
const expected = [ConfigError, DatabaseError, DatabaseLost, ListenError];

/**
 * A second signal within this time in milliseconds is ignored: Ctrl-C reaches both this process and npm, which forwards
 * it.
 */
const SAME_SIGNAL = 1_000;

/** Runs the server as a program and exits the process when the server stops. */
export async function run(): Promise<void> {
  let status = 0;
  try {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    const { stopping, failure } = watchProcess(log);
    await serve(config, { log, samples: true, threads: true, stopping, ready: printAddresses(config) });
    if (failure()) status = 1;
  } catch (error) {
    status = 1;
    const known = expected.some((kind) => error instanceof kind);
    process.stderr.write(`${error instanceof Error ? (known ? error.message : error.stack) : String(error)}\n`);
  }
  // Exit explicitly: an open connection would keep the process alive.
  process.exit(status);
}

/** Stops the server on a signal or an uncaught error. */
function watchProcess(log: Log): { stopping: AbortSignal; failure: () => boolean } {
  const end = new AbortController();
  let failed = false;
  let firstAt: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    firstAt ??= Date.now();
    end.abort();
    if (Date.now() - firstAt < SAME_SIGNAL) return;
    process.stderr.write(`Stopped immediately after a second ${signal}. Requests in progress were cut off.\n`);
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const fail = (err: unknown) => {
    log.fatal({ err }, 'Uncaught error; stopping');
    failed = true;
    end.abort();
  };
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  return { stopping: end.signal, failure: () => failed };
}

function printAddresses({ dataDir, databaseUrl }: Config): Ready {
  return ({ address, signIn }) => {
    const lines = [
      '',
      `  Wortlaut    ${address}`,
      `  Playground  ${address}${GRAPHQL_PATH}`,
      `  Sign in     ${signIn ?? 'run "npx wortlaut sign-in" on this machine to get a link'}`,
      databaseUrl === undefined ? `  Data        ${dataDir}` : '  Data        in the database at DATABASE_URL',
      '',
      ...(signIn === undefined
        ? []
        : ['  Sign in to import and correct articles. The link works once, for one browser.']),
      '  Press Ctrl-C to stop.',
      '',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  };
}
