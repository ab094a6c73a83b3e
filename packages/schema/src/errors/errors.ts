import type { ErrorCode } from '@wortlaut/vocabulary';
import { GraphQLError } from 'graphql';

/**
 * Creates an error that the caller can fix.
 *
 * @param code - a stable, machine-readable code
 * @param message - a human-readable message that says what is wrong, where, and how to fix it
 */
export function callerError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/**
 * Thrown if the caller's role does not allow an operation. Fields without typed errors return it as a GraphQL error
 * with the code `FORBIDDEN`.
 */
export class ForbiddenError extends GraphQLError {
  override readonly name = 'ForbiddenError';

  constructor(message: string) {
    super(message, { extensions: { code: 'FORBIDDEN' satisfies ErrorCode } });
  }
}
