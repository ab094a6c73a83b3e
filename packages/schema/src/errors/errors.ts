import type { ErrorCode } from '@wortlaut/vocabulary';
import { GraphQLError } from 'graphql';

/**
 * Creates an error that the caller can fix.
 *
 * @param code - a stable code for programs
 * @param message - a message for people: what is wrong, where, and how to fix it
 */
export function callerError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/**
 * The role of the caller does not allow this. In fields without typed errors, a GraphQL error with the code
 * `FORBIDDEN`.
 */
export class ForbiddenError extends GraphQLError {
  override readonly name = 'ForbiddenError';

  constructor(message: string) {
    super(message, { extensions: { code: 'FORBIDDEN' satisfies ErrorCode } });
  }
}
