/** The entry for a code in a catalog. */
interface CodeEntry {
  /** The meaning of the code, in one or two sentences for users of the API. */
  readonly meaning: string;
}

/** The groups of GraphQL errors, in the order in which the README lists them. */
export type ErrorGroup = 'paging' | 'values' | 'document' | 'request' | 'access' | 'limits' | 'operations' | 'server';

interface ErrorEntry extends CodeEntry {
  readonly group: ErrorGroup;
  /** The npm package that sends the code. Absent if code in this repository sends it. */
  readonly sentBy?: string;
}

/** The codes of GraphQL errors, in `extensions.code`. */
export const ERRORS = {
  BAD_PAGE: { group: 'paging', meaning: 'Specify either `first` or `last`, from 1 to 100.' },
  BAD_CURSOR: { group: 'paging', meaning: 'The cursor is damaged, or belongs to a list with a different order.' },
  BAD_ID: {
    group: 'values',
    meaning:
      'The ID is not valid, or belongs to an object of a different type. Mutations return an `InvalidInputError` instead.',
  },
  BAD_ARGUMENT: {
    group: 'values',
    meaning: 'An argument is too long, or contains a character that cannot be stored. The message names it.',
  },
  BAD_VARIABLE: { group: 'values', meaning: 'A variable is missing or has the wrong type.' },
  NOT_FOUND: { group: 'values', meaning: 'The object to subscribe to does not exist.' },
  GRAPHQL_PARSE_FAILED: {
    group: 'document',
    meaning: 'The query has a syntax error.',
    sentBy: 'graphql-yoga',
  },
  GRAPHQL_VALIDATION_FAILED: {
    group: 'document',
    meaning: 'The query does not match the schema.',
    sentBy: 'graphql-yoga',
  },
  OPERATION_RESOLUTION_FAILURE: {
    group: 'document',
    meaning:
      'The document has no operation with the specified name, or has several operations and no name was specified.',
    sentBy: '@graphql-tools/executor',
  },
  BAD_REQUEST: { group: 'request', meaning: 'The request is not a valid GraphQL-over-HTTP request.' },
  NOT_ACCEPTABLE: {
    group: 'request',
    meaning: 'The server cannot send any of the media types in the `Accept` header.',
  },
  UNSUPPORTED_MEDIA_TYPE: { group: 'request', meaning: 'The `Content-Type` must be `application/json`.' },
  BODY_TOO_LARGE: {
    group: 'request',
    meaning: 'The request body is larger than the `MAX_BODY_BYTES` setting of the server.',
  },
  UNAUTHENTICATED: {
    group: 'access',
    meaning: 'The token is missing, unknown or revoked, or the session has ended.',
  },
  FORBIDDEN: { group: 'access', meaning: 'Your role does not allow this, or the request comes from a different site.' },
  TOO_DEEP: { group: 'limits', meaning: 'The query is nested too deeply. `extensions.limit` is the limit.' },
  TOO_BROAD: { group: 'limits', meaning: 'A selection has too many fields. `extensions.limit` is the limit.' },
  TOO_MANY_ALIASES: { group: 'limits', meaning: 'The query has too many aliases. `extensions.limit` is the limit.' },
  TOO_MANY_TOKENS: { group: 'limits', meaning: 'The query is too long. `extensions.limit` is the limit.' },
  QUERY_TOO_LARGE: {
    group: 'limits',
    meaning: 'The text of the query is too large. `extensions.limit` is the limit in bytes.',
  },
  TOO_COSTLY: { group: 'limits', meaning: 'The query requests too many objects. `extensions.limit` is the limit.' },
  TOO_SLOW: { group: 'limits', meaning: 'The query took too long. `extensions.limit` is the limit in seconds.' },
  TOO_MANY_REQUESTS: {
    group: 'limits',
    meaning: 'You sent too many requests. Wait for the time in the `Retry-After` header.',
  },
  THROTTLED: {
    group: 'limits',
    meaning: 'Your latest operations cost too much. Wait for the time in the `Retry-After` header.',
  },
  RESPONSE_TOO_LARGE: {
    group: 'limits',
    meaning: 'The response has too much data. `extensions.limit` is the limit in bytes.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    group: 'limits',
    meaning: 'Too many subscriptions are open. `extensions.limit` is the limit.',
  },
  UNKNOWN_OPERATION: {
    group: 'operations',
    meaning: 'The server runs with `OPERATIONS=known`, and this operation is not on its list.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    group: 'operations',
    meaning: 'The server runs with `OPERATIONS=known`, and no operation on its list has this hash.',
  },
  UNAVAILABLE: {
    group: 'server',
    meaning:
      'The database is unavailable or read-only. Wait for the time in the `Retry-After` header, and send the request again.',
  },
  INTERNAL_SERVER_ERROR: {
    group: 'server',
    meaning: 'An internal server error. For details, search the server log for the value of `extensions.errorId`.',
  },
} as const satisfies Record<string, ErrorEntry>;

/** A code in `extensions.code` of a GraphQL error. */
export type ErrorCode = keyof typeof ERRORS;

/**
 * The reasons why the source of an article cannot be imported. Used as codes of an `InvalidInputError` and of a refused
 * file.
 */
export const SOURCE_ERRORS = {
  EMPTY: { meaning: 'The source has no text.' },
  BINARY: { meaning: 'The source is not text: an image, a PDF, an archive or similar.' },
  NO_ARTICLE: { meaning: 'The HTML or JSON contains no article text.' },
  BROKEN_JSON: { meaning: 'The JSON cannot be parsed, or is not an object.' },
  TOO_LARGE: { meaning: 'The source exceeds the size limit, or the HTML has too many elements or too many levels.' },
  INVALID_FIELD: { meaning: 'The value of a field is not valid.' },
} as const satisfies Record<string, CodeEntry>;

/** A reason why the source of an article cannot be imported. */
export type SourceErrorCode = keyof typeof SOURCE_ERRORS;

/** The codes of an `InvalidInputError`. */
export const INPUT_ERRORS = {
  ...SOURCE_ERRORS,
  UNKNOWN_ID: { meaning: 'The ID is not valid, or no such object exists.' },
  TAKEN: { meaning: 'The value must be unique, and another record already uses it.' },
  BAD_SPAN: {
    meaning:
      'A span is empty, is outside the text, overlaps another span, or starts or ends in the middle of a character.',
  },
} as const satisfies Record<string, CodeEntry>;

/** A code of an `InvalidInputError`. */
export type InputErrorCode = keyof typeof INPUT_ERRORS;

/** The reasons why an import job refuses an article: `ImportJobItem.code`. */
export const IMPORT_ERRORS = {
  ...INPUT_ERRORS,
  FAILED: { meaning: 'The import of this article failed because of a server error.' },
} as const satisfies Record<string, CodeEntry>;

/** A reason why an import job refuses an article. */
export type ImportErrorCode = keyof typeof IMPORT_ERRORS;

/** The reasons why the CLI cannot import a file, including {@link IMPORT_ERRORS}. */
export const FILE_ERRORS = {
  ...IMPORT_ERRORS,
  UNREADABLE: { meaning: 'The file does not exist or cannot be read.' },
  SERVER_FAILED: { meaning: 'The server failed to process this article, even after several attempts.' },
} as const satisfies Record<string, CodeEntry>;

/** A reason why the CLI cannot import a file. */
export type FileErrorCode = keyof typeof FILE_ERRORS;

/** The codes of notes on a source. A note does not stop the import. */
export const SOURCE_NOTES = {
  DECODED: { meaning: 'The source was not UTF-8 and was decoded with a different encoding.' },
  CHARACTERS_REPLACED: { meaning: 'Invalid characters were removed or replaced.' },
  TITLE_DERIVED: { meaning: 'The source has no title. The title was derived from its first sentence.' },
  NO_PUBLICATION_DATE: {
    meaning: 'The publication date is unknown. Relative dates such as "yesterday" were not resolved.',
  },
  DATE_UNSURE: { meaning: 'The publication date is uncertain. It comes from the first `<time>` element on the page.' },
  TIME_WITHOUT_ZONE: { meaning: 'The time of day has no time zone. Only the date was kept.' },
  METADATA_IGNORED: { meaning: 'A metadata field was ignored because its value is invalid or a placeholder.' },
  BODY_FROM_METADATA: { meaning: 'The text was read from `articleBody` in the JSON-LD, not from the visible page.' },
} as const satisfies Record<string, CodeEntry>;

/** A code of a note on a source. */
export type SourceNoteCode = keyof typeof SOURCE_NOTES;

/** The codes of `ImportNote`. */
export const IMPORT_NOTES = {
  ...SOURCE_NOTES,
  LANGUAGE_NOT_SUPPORTED: { meaning: 'No statements were extracted because the language is not supported.' },
} as const satisfies Record<string, CodeEntry>;

/** A code of an `ImportNote`. */
export type ImportNoteCode = keyof typeof IMPORT_NOTES;

/** The codes of the notes that the CLI prints. */
export const FILE_NOTES = {
  ...IMPORT_NOTES,
  ALREADY_IMPORTED: { meaning: 'The graph already contains an article with the same text. Nothing was changed.' },
} as const satisfies Record<string, CodeEntry>;

/** A code of a note that the CLI prints. */
export type FileNoteCode = keyof typeof FILE_NOTES;
