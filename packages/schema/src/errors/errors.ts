import type { ErrorCode } from '@wortlaut/vocabulary';
import { GraphQLError } from 'graphql';

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
    super(message, { extensions: { code: 'FORBIDDEN' satisfies ErrorCode } });
  }
}
