import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The formats of an article's source. */
export const sourceFormat = {
  name: 'SourceFormat',
  description: "The format of an article's source.",
  values: {
    TEXT: 'Plain text. Blank lines or line breaks separate the paragraphs.',
    HTML: 'A complete web page. The main text is extracted, and metadata is read from JSON-LD and meta tags.',
    JSON: 'One JSON object with schema.org properties (`headline`, `articleBody`, `datePublished` …) or with the properties `id`, `title`, `date` and `text`.',
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
    DONE: 'The job is finished. Each article has been imported or refused.',
    CANCELLED: 'The job was cancelled. Articles that were already imported remain.',
  },
} as const satisfies EnumDefinition;
export type ImportJobState = ValueOf<typeof importJobState>;

/** The states of one article in an import job. */
export const importJobItemState = {
  name: 'ImportJobItemState',
  description: 'The state of one article in an import job.',
  values: {
    QUEUED: 'Waiting to be processed.',
    DONE: 'The article was imported, or was already in the graph.',
    REFUSED: 'The article could not be imported.',
    CANCELLED: 'The job was cancelled before this article was processed.',
  },
} as const satisfies EnumDefinition;
export type ImportJobItemState = ValueOf<typeof importJobItemState>;
