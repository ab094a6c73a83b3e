/** A stable code for the reason why a database cannot be used. */
export type DatabaseErrorCode =
  | 'BAD_DATABASE_URL'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_NOT_UTF8'
  | 'UNSUPPORTED_PLATFORM'
  | 'DATA_DIR_UNUSABLE'
  | 'DATA_DIR_IN_USE'
  | 'EMBEDDED_FAILED'
  | 'MIGRATION_FAILED'
  | 'DATABASE_NEWER'
  | 'MIGRATION_CHANGED'
  | 'DATABASE_NOT_EMPTY';

/**
 * An error that the user can fix.
 *
 * @remarks The message is one line that says what is wrong, where, and how to fix it. It never contains a password.
 * Print it without the stack trace.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message.replace(/\s*\n\s*/g, ' '), cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/**
 * Returns the `code` of a Node or PostgreSQL error.
 *
 * @param error - any thrown value
 * @returns the code, such as `ENOENT` or `57P03`. Undefined if the error has no code.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Returns the message of any thrown value, on one line.
 *
 * @remarks If a host name has several addresses, Node reports a refused connection as an AggregateError with an empty
 * message. In this case, the messages of its parts are returned.
 */
export function errorText(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(errorText).join('; ');
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
}
