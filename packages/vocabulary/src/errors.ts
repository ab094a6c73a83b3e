/** The entry of one code in a catalogue. */
interface CodeEntry {
  /** What the code means, in one sentence for the people who call the API. */
  readonly meaning: string;
}

/** The groups of GraphQL errors, in the order in which the README lists them. */
export type ErrorGroup = 'paging' | 'values' | 'document' | 'request' | 'access' | 'limits' | 'operations' | 'server';

interface ErrorEntry extends CodeEntry {
  readonly group: ErrorGroup;
  /** The dependency that sends the code. Absent if our own code does. */
  readonly sentBy?: string;
}

/** The codes of GraphQL errors, in `extensions.code`. */
export const ERRORS = {
  BAD_PAGE: { group: 'paging', meaning: 'Give either `first` or `last`, from 1 to 100.' },
  BAD_CURSOR: { group: 'paging', meaning: 'The cursor is damaged, or belongs to a list in another order.' },
  BAD_ID: {
    group: 'values',
    meaning: 'The ID is not valid, or is the ID of another type. Mutations return an `InvalidInputError` instead.',
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
    meaning: 'The document has no operation with the given name, or has several operations and no name was given.',
    sentBy: '@graphql-tools/executor',
  },
  BAD_REQUEST: { group: 'request', meaning: 'The request is not a valid GraphQL-over-HTTP request.' },
  UNSUPPORTED_MEDIA_TYPE: { group: 'request', meaning: 'The `Content-Type` must be `application/json`.' },
  BODY_TOO_LARGE: { group: 'request', meaning: 'The request body is larger than `MAX_BODY_BYTES` of the server.' },
  UNAUTHENTICATED: {
    group: 'access',
    meaning: 'The token is missing, unknown or revoked, or the session has ended.',
  },
  FORBIDDEN: { group: 'access', meaning: 'Your role does not allow this, or the session belongs to another site.' },
  TOO_DEEP: { group: 'limits', meaning: 'The query is nested too deeply. `extensions.limit` is the limit.' },
  TOO_BROAD: { group: 'limits', meaning: 'A selection has too many fields. `extensions.limit` is the limit.' },
  TOO_MANY_ALIASES: { group: 'limits', meaning: 'The query has too many aliases. `extensions.limit` is the limit.' },
  TOO_MANY_TOKENS: { group: 'limits', meaning: 'The query is too long. `extensions.limit` is the limit.' },
  TOO_COSTLY: { group: 'limits', meaning: 'The query requests too many objects. `extensions.limit` is the limit.' },
  TOO_SLOW: { group: 'limits', meaning: 'The query took too long. `extensions.limit` is the limit in seconds.' },
  TOO_MANY_REQUESTS: {
    group: 'limits',
    meaning: 'You sent too many requests. Wait for the time in the `Retry-After` header.',
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
  INTERNAL_SERVER_ERROR: {
    group: 'server',
    meaning: 'An error in the server. The server log has the details under `extensions.errorId`.',
  },
} as const satisfies Record<string, ErrorEntry>;

/** A code in `extensions.code` of a GraphQL error. */
export type ErrorCode = keyof typeof ERRORS;

/** Reasons to refuse the source of an article: codes of an `InvalidInputError` and of a refused file. */
export const SOURCE_ERRORS = {
  EMPTY: { meaning: 'The source has no text.' },
  BINARY: { meaning: 'The source is not text: an image, a PDF, an archive or similar.' },
  NO_ARTICLE: { meaning: 'The HTML or JSON contains no article text.' },
  BROKEN_JSON: { meaning: 'The JSON cannot be parsed, or is not an object.' },
  TOO_LARGE: { meaning: 'The source is over the size limit, or the HTML has too many or too deeply nested elements.' },
  INVALID_FIELD: { meaning: 'The value of a field is not valid.' },
} as const satisfies Record<string, CodeEntry>;

/** A reason to refuse the source of an article. */
export type SourceErrorCode = keyof typeof SOURCE_ERRORS;

/** The codes of an `InvalidInputError`. */
export const INPUT_ERRORS = {
  ...SOURCE_ERRORS,
  UNKNOWN_ID: { meaning: 'The ID is not valid, or no such object exists.' },
  TAKEN: { meaning: 'The value must be unique, and another record has it.' },
  BAD_SPAN: { meaning: 'A span is outside the text, empty, cuts a character in half, or overlaps another.' },
} as const satisfies Record<string, CodeEntry>;

/** A code of an `InvalidInputError`. */
export type InputErrorCode = keyof typeof INPUT_ERRORS;

/** Reasons to refuse an article in an import job: `ImportJobItem.code`. */
export const IMPORT_ERRORS = {
  ...INPUT_ERRORS,
  FAILED: { meaning: 'An error in the server stopped the import of this article.' },
} as const satisfies Record<string, CodeEntry>;

/** A reason to refuse an article in an import job. */
export type ImportErrorCode = keyof typeof IMPORT_ERRORS;

/** Reasons of the command line to refuse a file, in addition to {@link IMPORT_ERRORS}. */
export const FILE_ERRORS = {
  ...IMPORT_ERRORS,
  UNREADABLE: { meaning: 'The file does not exist or cannot be read.' },
  SERVER_FAILED: { meaning: 'The server failed several times on this article.' },
} as const satisfies Record<string, CodeEntry>;

/** A reason of the command line to refuse a file. */
export type FileErrorCode = keyof typeof FILE_ERRORS;

/** The codes of the notes on a source: remarks that do not stop its import. */
export const SOURCE_NOTES = {
  DECODED: { meaning: 'The bytes were not UTF-8 and were decoded from another encoding.' },
  CHARACTERS_REPLACED: { meaning: 'Characters that do not belong in text were removed or replaced.' },
  TITLE_DERIVED: { meaning: 'The source has no title. The title was derived from its first sentence.' },
  NO_PUBLICATION_DATE: { meaning: 'The publication date is unknown, so relative dates stay unresolved.' },
  DATE_UNSURE: { meaning: 'The date was read from the first `<time>` of the page and may belong to something else.' },
  TIME_WITHOUT_ZONE: { meaning: 'The time of day has no time zone. Only the date was kept.' },
  METADATA_IGNORED: { meaning: 'A metadata field was ignored because its value is invalid or a placeholder.' },
  BODY_FROM_METADATA: { meaning: 'The text was read from the JSON-LD `articleBody`, not from the visible page.' },
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

/** The codes of the notes that the command line prints. */
export const FILE_NOTES = {
  ...IMPORT_NOTES,
  ALREADY_IMPORTED: { meaning: 'The graph already contains an article with the same text. Nothing was changed.' },
} as const satisfies Record<string, CodeEntry>;

/** A code of a note that the command line prints. */
export type FileNoteCode = keyof typeof FILE_NOTES;
