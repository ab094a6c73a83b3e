import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '@wortlaut/client';
import type { ErrorCode } from '@wortlaut/vocabulary';
import { CliError } from '../cli-error.ts';
import { findToken, type ServerOptions, TOKEN_HINT } from '../find-token.ts';
import { describeFailure } from '../import/server.ts';

type Client = ReturnType<typeof createClient>;
type Sent<Data> = PromiseLike<{ data?: Data | undefined; error?: Parameters<typeof describeFailure>[0] }>;

/** The options of a connection that waits for a server. */
export interface Patience extends ServerOptions {
  /** The time to wait for an unavailable server, in seconds. */
  readonly wait: number;
  /** Stops waiting when aborted. */
  readonly signal: AbortSignal;
  /** Called with a message when the server becomes unavailable, and when it is available again. */
  readonly onServer: (message: string) => void;
}

/** Sends a request and returns its data. It waits while the server is unavailable. */
export type Ask = <Data>(send: (client: Client) => Sent<Data>) => Promise<Data>;

/** The number of attempts if the server reports an internal error. */
const TRIES = 3;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;

/** An internal error of the server that occurred at each attempt. */
export class ServerFailedError extends CliError {}

/**
 * Creates a function that sends requests to a server, and continues after a server restart.
 *
 * @returns a function that throws {@link CliError} if the server rejects the request or stays unavailable
 */
export function connectPatiently(options: Patience): Ask {
  const url = options.server;
  const client = createClient({ url, token: findToken(options) });
  return async (send) => {
    let pause = FIRST_PAUSE_MS;
    let failures = 0;
    let awaySince: number | null = null;
    while (true) {
      const { data, error } = await send(client);
      if (data !== undefined && data !== null && error === undefined) {
        if (awaySince !== null) options.onServer('The server is available again.');
        return data;
      }
      const failure = describeFailure(error, url);
      // A server that has just restarted may not have written its new token yet.
      const restarting = awaySince !== null && isUnauthenticated(error);
      if (failure.kind === 'FAILED') failures += 1;
      if (failures >= TRIES) throw new ServerFailedError(`The server failed ${TRIES} times: ${failure.message}`);
      if (failure.kind === 'AWAY' || restarting) {
        if (awaySince === null) options.onServer(`${failure.message} Waiting up to ${options.wait} s.`);
        awaySince ??= performance.now();
        if (performance.now() - awaySince >= options.wait * 1000 || options.signal.aborted) {
          throw new CliError(
            `${failure.message} Start a server with "npm start", or choose another one with --server.`,
          );
        }
      } else if (failure.kind !== 'FAILED') throw rejected(error, failure.message, url);
      await delay(pause, undefined, { signal: options.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };
}

function isUnauthenticated(error: Parameters<typeof describeFailure>[0]): boolean {
  return error?.graphQLErrors[0]?.extensions.code === ('UNAUTHENTICATED' satisfies ErrorCode);
}

function rejected(error: Parameters<typeof describeFailure>[0], message: string, url: string): CliError {
  const [graphQLError] = error?.graphQLErrors ?? [];
  const code = graphQLError?.extensions.code;
  if (graphQLError === undefined || code === ('GRAPHQL_VALIDATION_FAILED' satisfies ErrorCode)) {
    return new CliError(message);
  }
  const hint = isUnauthenticated(error) ? ` ${TOKEN_HINT}` : '';
  return new CliError(`The server at ${url} rejected the request: ${graphQLError.message}${hint}`);
}
