/** What kept the database from being used; stable, so that a caller can act on it. */
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
 * A condition that the person at the keyboard can do something about.
 *
 * @remarks The message is one line: what is wrong, where, what to do. It never holds a password. Print it without the
 * stack.
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
 * The `code` of a Node or PostgreSQL error.
 *
 * @param error - anything thrown
 * @returns the code (`ENOENT`, `57P03`), or undefined where there is none
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The text of anything thrown, on one line.
 *
 * @remarks Node reports a refused connection to a name with several addresses as an AggregateError with an empty
 * message; its parts say more.
 */
export function errorText(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(errorText).join('; ');
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
}
