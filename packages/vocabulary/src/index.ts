// Enums. Each has a definition (`statementKind`) and a type with the same name (`StatementKind`).

export { type Role, role } from './access.ts';
export { type EnumDefinition, isValueOf, type ValueOf, valuesOf } from './enum-definition.ts';
export {
  type DatePrecision,
  type DifferenceKind,
  datePrecision,
  differenceKind,
  type EventKind,
  type EventLink,
  type EventMergeReason,
  type EventStatus,
  eventKind,
  eventLink,
  eventMergeReason,
  eventStatus,
} from './event.ts';
export {
  type ImportJobItemState,
  type ImportJobState,
  importJobItemState,
  importJobState,
  type SourceFormat,
  sourceFormat,
} from './import.ts';
export {
  type ActivityUnit,
  activityUnit,
  type DateOrder,
  dateOrder,
  type SearchType,
  searchType,
} from './lists.ts';
export {
  type Gender,
  gender,
  type PersonKind,
  type PersonMergeReason,
  type PersonOrder,
  personKind,
  personMergeReason,
  personOrder,
} from './person.ts';
export {
  type ChangeOperation,
  changeOperation,
  type RecordType,
  type RevisionAction,
  recordType,
  revisionAction,
} from './revision.ts';

export {
  type Attribution,
  attribution,
  type Medium,
  medium,
  type Pattern,
  pattern,
  type ReviewState,
  reviewState,
  type Stance,
  type StatementChangeKind,
  type StatementKind,
  stance,
  statementChangeKind,
  statementKind,
  type WordingSide,
  wordingSide,
} from './statement.ts';

// Codes of errors and notes.

export {
  ERRORS,
  type ErrorCode,
  type ErrorGroup,
  FILE_ERRORS,
  FILE_NOTES,
  type FileErrorCode,
  type FileNoteCode,
  IMPORT_ERRORS,
  IMPORT_NOTES,
  type ImportErrorCode,
  type ImportNoteCode,
  INPUT_ERRORS,
  type InputErrorCode,
  SOURCE_ERRORS,
  SOURCE_NOTES,
  type SourceErrorCode,
  type SourceNoteCode,
} from './errors.ts';

// Text.

export type { Span } from './span.ts';
