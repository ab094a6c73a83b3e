import type { Outage } from '@wortlaut/database';
import type { ErrorCode } from '@wortlaut/vocabulary';
import { GraphQLError } from 'graphql';
import type { Log } from '../start/log.ts';

/** The time after which a client should send its request again, in seconds. */
export const RETRY_AFTER = 5;

/** During an outage, the reason is logged once in this time, in milliseconds. */
const LOG_INTERVAL = 60_000;

/** Explains an outage of the database to a client. */
export const OUTAGES: Readonly<Record<Outage, string>> = {
  UNAVAILABLE: 'The database is unavailable. Send the request again in a few seconds.',
  READ_ONLY: 'The database is read-only, so nothing can be changed. It may be a standby.',
};

/**
 * Creates the error for a request that needs the database during an outage.
 *
 * @param place - the field that failed. Without one, the error applies to the entire request.
 */
export function unavailable(
  outage: Outage,
  { nodes, path }: Partial<Pick<GraphQLError, 'nodes' | 'path'>>,
): GraphQLError {
  return new GraphQLError(OUTAGES[outage], {
    ...(nodes && { nodes }),
    ...(path && { path }),
    extensions: {
      code: 'UNAVAILABLE' satisfies ErrorCode,
      http: { status: 503, headers: { 'Retry-After': String(RETRY_AFTER) } },
    },
  });
}

/** Creates the function that logs the reason of an outage. Otherwise, each request would log the same reason. */
export function createOutageLog(log: Log): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    const now = performance.now();
    if (now - last < LOG_INTERVAL) return;
    last = now;
    log.error({ err: error }, 'The database is unavailable. Requests are answered with the status 503');
  };
}
