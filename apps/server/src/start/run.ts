import { DatabaseError } from '@wortlaut/database';
import { ListenError } from '../http/http-server.ts';
import { GRAPHQL_PATH } from '../playground/playground.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';
import { DatabaseLost, type Ready, serve } from './serve.ts';

/** What the person at the keyboard can do something about: shown as it is, without a stack. */
const expected = [ConfigError, DatabaseError, DatabaseLost, ListenError];

/** A second signal within this time, in milliseconds, is the first once more: Ctrl-C reaches us and npm, which passes it on. */
const SAME_SIGNAL = 1_000;

/** Runs the server as a program; the process ends with it. */
export async function run(): Promise<void> {
  let status = 0;
  try {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    const { stopping, failure } = watchProcess(log);
    await serve(config, { log, samples: true, stopping, ready: greet(config) });
    if (failure()) status = 1;
  } catch (error) {
    status = 1;
    const known = expected.some((kind) => error instanceof kind);
    process.stderr.write(`${error instanceof Error ? (known ? error.message : error.stack) : String(error)}\n`);
  }
  // Not by itself: a connection that somebody holds open would keep the process alive.
  process.exit(status);
}

/** Turns signals, and errors that nobody caught, into the wish to stop. */
function watchProcess(log: Log): { stopping: AbortSignal; failure: () => boolean } {
  const end = new AbortController();
  let failed = false;
  let firstAt: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    firstAt ??= Date.now();
    end.abort();
    if (Date.now() - firstAt < SAME_SIGNAL) return;
    process.stderr.write(`Stopped at once by a second ${signal}; requests under way were cut off.\n`);
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const fail = (err: unknown) => {
    log.fatal({ err }, 'an error that nobody caught; stopping');
    failed = true;
    end.abort();
  };
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  return { stopping: end.signal, failure: () => failed };
}

function greet({ dataDir, databaseUrl }: Config): Ready {
  return ({ address, signIn }) => {
    const lines = [
      '',
      `  Wortlaut    ${address}`,
      `  Playground  ${address}${GRAPHQL_PATH}`,
      `  Sign in     ${signIn ?? '"npx wortlaut sign-in" on this machine prints a link'}`,
      databaseUrl === undefined ? `  Data        ${dataDir}` : '  Data        in the database of DATABASE_URL',
      '',
      ...(signIn === undefined ? [] : ['  Sign in to import and correct: the link is good once, for one browser.']),
      '  Ctrl-C stops it.',
      '',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  };
}
