import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Log } from '../start/log.ts';

/**
 * Makes the function that hides the errors that nobody meant for the caller.
 *
 * @remarks A GraphQLError thrown on purpose and what graphql-js says of a document pass. Anything else goes into the log
 * under an id, and the caller is told the id only.
 */
export function maskUnexpected(log: Log) {
  return (error: unknown): GraphQLError => {
    if (isMeantForCaller(error)) return coded(error);
    const errorId = randomUUID();
    const { nodes, path, originalError } = error instanceof GraphQLError ? error : new GraphQLError('');
    log.error({ errorId, path: path?.join('.'), err: originalError ?? error }, 'a request failed');
    const message = `Something went wrong inside the server. Its log says more under the id ${errorId}.`;
    return new GraphQLError(message, {
      ...(nodes && { nodes }),
      ...(path && { path }),
      // One field that failed leaves the others: only a request without any result has failed as a whole.
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, ...(path === undefined && { http: { status: 500 } }) },
    });
  };
}

function isMeantForCaller(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError === undefined || isMeantForCaller(error.originalError);
}

/** Gives a code to what libraries say of a caller's mistake without one. */
function coded(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { nodes, path, message } = error;
  const withCode = (code: string, text: string) =>
    new GraphQLError(text, { ...(nodes && { nodes }), ...(path && { path }), extensions: { code } });
  const [, id, types] = /^ID: (.+) is not of type: (.+)$/s.exec(message) ?? [];
  if (id !== undefined) return withCode('BAD_ID', `"${id}" is an id of another type: one of ${types} is asked for.`);
  return message.startsWith('Variable "$') ? withCode('BAD_VARIABLE', message) : error;
}
