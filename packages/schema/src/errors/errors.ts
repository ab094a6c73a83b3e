import { GraphQLError } from 'graphql';

/** The codes in `extensions.code` of the errors that a caller can mend. The README lists them. */
export type ErrorCode = 'BAD_CURSOR' | 'BAD_PAGE' | 'BAD_ID' | 'NOT_FOUND' | 'INVALID_INPUT' | 'UNAUTHENTICATED';

/**
 * An error that the caller can mend: what was wrong, where, and what to do.
 *
 * @param code - the stable code a program can rely on.
 * @param message - for people.
 */
export function callerError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The caller may not do this; where a field has no typed failures, an error with the code `FORBIDDEN`. */
export class ForbiddenError extends GraphQLError {
  override readonly name = 'ForbiddenError';

  constructor(message: string) {
    super(message, { extensions: { code: 'FORBIDDEN' } });
  }
}
