import type { ResultOf } from 'gql.tada';
import type { ExportArticles, ExportEvents, ExportPeople, ExportStatements } from '../operations/export.ts';

type NodeOf<Result extends { readonly list: { readonly nodes: readonly unknown[] } }> = Result['list']['nodes'][number];

/** What a row of each export holds. */
export interface ExportRows {
  readonly statements: NodeOf<ResultOf<typeof ExportStatements>>;
  readonly articles: NodeOf<ResultOf<typeof ExportArticles>>;
  readonly people: NodeOf<ResultOf<typeof ExportPeople>>;
  readonly events: NodeOf<ResultOf<typeof ExportEvents>>;
}

/** What can be exported. */
export type ExportKind = keyof ExportRows;

/** What can be exported. */
export const EXPORT_KINDS = ['statements', 'articles', 'people', 'events'] as const satisfies readonly ExportKind[];

/** The forms of an export, by their file endings. */
export const EXPORT_FORMATS = ['csv', 'ndjson', 'jsonld'] as const;

/** A form of an export. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The media type of each form. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

/** Whether a word names something that can be exported. */
export function isExportKind(word: string): word is ExportKind {
  return EXPORT_KINDS.some((kind) => kind === word);
}

/** Whether a word names a form of export. */
export function isExportFormat(word: string): word is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === word);
}
