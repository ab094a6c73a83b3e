import type { Prisma } from '@wortlaut/database';
import type { InputErrorCode } from '@wortlaut/vocabulary';

/** A field that someone else has changed since the caller read it. */
export interface ConflictingField {
  readonly table: string;
  readonly column: string;
  /** The current value. Null if the row was deleted. */
  readonly now: Prisma.JsonValue;
  /** The ID of the latest revision that changed the field. */
  readonly revisionId: string;
}

/** The record to change does not exist, or was deleted. Nothing was changed. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** A value in the input is not valid. Nothing was changed. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  /** A stable, machine-readable code. */
  readonly code: InputErrorCode;
  /** The path of the invalid field: field names, and zero-based indexes for list elements. */
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], message: string, code: InputErrorCode = 'INVALID_FIELD') {
    super(message);
    this.path = path;
    this.code = code;
  }
}

/** Someone else has changed the same fields since the caller read them. Nothing was changed. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  /** The ID of the latest conflicting revision. Null if it is unknown. */
  readonly revisionId: string | null;
  readonly fields: readonly ConflictingField[];

  constructor(message: string, revisionId: string | null, fields: readonly ConflictingField[] = []) {
    super(message);
    this.revisionId = revisionId;
    this.fields = fields;
  }
}
