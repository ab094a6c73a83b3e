import type { ResultOf } from 'gql.tada';
import type { ExportArticles, ExportEvents, ExportPeople, ExportStatements } from '../operations/export.ts';

type NodeOf<Result extends { readonly list: { readonly nodes: readonly unknown[] } }> = Result['list']['nodes'][number];

/** The row type of each kind of export. */
export interface ExportRows {
  readonly statements: NodeOf<ResultOf<typeof ExportStatements>>;
  readonly articles: NodeOf<ResultOf<typeof ExportArticles>>;
  readonly people: NodeOf<ResultOf<typeof ExportPeople>>;
  readonly events: NodeOf<ResultOf<typeof ExportEvents>>;
}

/** A kind of record that can be exported. */
export type ExportKind = keyof ExportRows;

/** All kinds of records that can be exported. */
export const EXPORT_KINDS = ['statements', 'articles', 'people', 'events'] as const satisfies readonly ExportKind[];

/** The export formats, named after their file extensions. */
export const EXPORT_FORMATS = ['csv', 'ndjson', 'jsonld'] as const;

/** An export format. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The media type of each export format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

/** Checks whether a word names a kind of record that can be exported. */
export function isExportKind(word: string): word is ExportKind {
  return EXPORT_KINDS.some((kind) => kind === word);
}

/** Checks whether a word names an export format. */
export function isExportFormat(word: string): word is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === word);
}
