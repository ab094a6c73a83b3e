import { randomUUID } from 'node:crypto';
import { outageOf } from '@wortlaut/database';
import type { ErrorCode } from '@wortlaut/vocabulary';
import { GraphQLError } from 'graphql';
import type { Log } from '../start/log.ts';
import { createOutageLog, unavailable } from './unavailable.ts';

/**
 * Creates the function that hides unexpected errors from clients.
 *
 * @remarks A GraphQLError is sent unchanged, including errors of graphql-js about a document. An outage of the database
 * becomes the error `UNAVAILABLE`. Every other error is logged with an ID, and the client receives only that ID.
 */
export function maskUnexpected(log: Log) {
  const logOutage = createOutageLog(log);
  return (error: unknown): GraphQLError => {
    if (isMeantForCaller(error)) return coded(error);
    const { nodes, path, originalError } = error instanceof GraphQLError ? error : new GraphQLError('');
    const outage = outageOf(originalError ?? error);
    if (outage !== null) {
      logOutage(originalError ?? error);
      return unavailable(outage, { nodes, path });
    }
    const errorId = randomUUID();
    log.error({ errorId, path: path?.join('.'), err: originalError ?? error }, 'Request failed');
    const message = `Internal server error. The server log has the details under the error ID ${errorId}.`;
    return new GraphQLError(message, {
      ...(nodes && { nodes }),
      ...(path && { path }),
      // A failed field does not affect the other fields. The request fails only if it has no result at all.
      extensions: {
        code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode,
        errorId,
        ...(path === undefined && { http: { status: 500 } }),
      },
    });
  };
}

function isMeantForCaller(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError === undefined || isMeantForCaller(error.originalError);
}

/** Sets the code of a library error if it has no code, or if its code differs between queries and subscriptions. */
function coded(error: GraphQLError): GraphQLError {
  // Yoga's executor uses this code only for invalid variables of a subscription.
  if (error.extensions.code === 'BAD_USER_INPUT') return withCode(error, 'BAD_VARIABLE');
  if (error.extensions.code !== undefined) return error;
  const { message } = error;
  const [, id, types] = /^ID: (.+) is not of type: (.+)$/s.exec(message) ?? [];
  if (id !== undefined) return withCode(error, 'BAD_ID', `"${id}" is not the ID of an object of type ${types}.`);
  return message.startsWith('Variable "$') ? withCode(error, 'BAD_VARIABLE') : error;
}

function withCode(error: GraphQLError, code: ErrorCode, message = error.message): GraphQLError {
  const { nodes, path, extensions } = error;
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    ...(path && { path }),
    extensions: { ...extensions, code },
  });
}
