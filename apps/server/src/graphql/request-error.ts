import type { ErrorCode } from '@wortlaut/vocabulary';
import { GraphQLError } from 'graphql';

/** The optional details of a {@link requestError}. */
export interface RequestErrorDetails {
  /** Additional response headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Additional entries of `extensions`, such as the limit that was exceeded. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Creates an error that applies to the entire request.
 *
 * @param status - the HTTP status of the response
 * @param message - what is wrong, and what to do
 */
export function requestError(
  code: ErrorCode,
  status: number,
  message: string,
  { headers, extensions }: RequestErrorDetails = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...extensions, http: { status, ...(headers && { headers }) } },
  });
}
