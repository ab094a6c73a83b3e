import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The formats of an article's source. */
export const sourceFormat = {
  name: 'SourceFormat',
  description: "The format of an article's source.",
  values: {
    TEXT: 'Plain text. Blank lines or line breaks separate the paragraphs.',
    HTML: 'A complete web page. The main text is extracted, and metadata is read from JSON-LD and meta tags.',
    JSON: 'One JSON object with schema.org property names (headline, articleBody, datePublished …) or with id, title, date and text.',
  },
} as const satisfies EnumDefinition;
export type SourceFormat = ValueOf<typeof sourceFormat>;

/** The states of an import job. */
export const importJobState = {
  name: 'ImportJobState',
  description: 'The state of an import job.',
  values: {
    QUEUED: 'Waiting for its first article to be processed.',
    RUNNING: 'Articles are being imported.',
    DONE: 'All articles have been imported or refused.',
    CANCELLED: 'The job was cancelled. Articles imported before that remain.',
  },
} as const satisfies EnumDefinition;
export type ImportJobState = ValueOf<typeof importJobState>;

/** The states of one article in an import job. */
export const importJobItemState = {
  name: 'ImportJobItemState',
  description: 'The state of one article in an import job.',
  values: {
    QUEUED: 'Waiting to be processed.',
    DONE: 'Imported, or already in the graph.',
    REFUSED: 'Refused: the article could not be imported.',
    CANCELLED: 'The job was cancelled before this article was processed.',
  },
} as const satisfies EnumDefinition;
export type ImportJobItemState = ValueOf<typeof importJobItemState>;
