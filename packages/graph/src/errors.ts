import type { Prisma } from '@wortlaut/database';
import type { InputErrorCode } from '@wortlaut/vocabulary';

/** A field that somebody else has changed since. */
export interface ConflictingField {
  /** The table and the column. */
  readonly table: string;
  readonly column: string;
  /** Its value now; null where the row is gone. */
  readonly now: Prisma.JsonValue;
  /** The revision that changed it last. */
  readonly revisionId: string;
}

/** What was to be changed is not there (any more); nothing was changed. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** A value of the input cannot be used; nothing was changed. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  /** Stable, for programs. */
  readonly code: InputErrorCode;
  /** The field at fault: names and, within lists, positions from 0. */
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], message: string, code: InputErrorCode = 'INVALID_FIELD') {
    super(message);
    this.path = path;
    this.code = code;
  }
}

/** Somebody else changed the same since; nothing was changed. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  /** The latest revision that stands in the way; null where none is known. */
  readonly revisionId: string | null;
  readonly fields: readonly ConflictingField[];

  constructor(message: string, revisionId: string | null, fields: readonly ConflictingField[] = []) {
    super(message);
    this.revisionId = revisionId;
    this.fields = fields;
  }
}
