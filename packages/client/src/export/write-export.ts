import type { TadaDocumentNode } from 'gql.tada';
import { ExportArticles, ExportEvents, ExportPeople, ExportStatements } from '../operations/export.ts';
import { csvHeader, csvRecord } from './csv.ts';
import type { ExportTarget } from './filter.ts';
import { JSON_LD_HEAD, JSON_LD_TAIL, jsonLdNode } from './json-ld.ts';
import type { ExportFormat, ExportKind, ExportRows } from './rows.ts';

/** The records to export, and the format. */
export interface ExportRequest {
  readonly target: ExportTarget;
  readonly format: ExportFormat;
  /** Whether CSV starts with a byte order mark, which some spreadsheets need to detect UTF-8. @defaultValue false */
  readonly bom?: boolean;
}

/** Sends a query to the API. If it throws an error, the export ends. */
export type Ask = <Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** The page sizes: for rows without the text of an article, and for rows with it. */
const PAGE = 100;
const PAGE_OF_TEXTS = 20;

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Writes an export page by page. Only one page is held in memory at a time.
 *
 * @returns the text in pieces, one for each page
 * @throws any error that `ask` throws
 */
export async function* writeExport(request: ExportRequest, ask: Ask): AsyncGenerator<string, void, undefined> {
  const { target } = request;
  switch (target.kind) {
    case 'statements':
      return yield* write('statements', request, (page) =>
        ask(ExportStatements, { ...page, filter: target.filter, withBody: request.format === 'jsonld' }),
      );
    case 'articles':
      return yield* write('articles', request, (page) =>
        ask(ExportArticles, { ...page, filter: target.filter, withBody: request.format !== 'csv' }),
      );
    case 'people':
      return yield* write('people', request, (page) => ask(ExportPeople, { ...page, filter: target.filter }));
    case 'events':
      return yield* write('events', request, (page) => ask(ExportEvents, { ...page, filter: target.filter }));
  }
}

type Read<Row> = (page: { first: number; after: string | null }) => Promise<{ readonly list: Page<Row> }>;

async function* write<Kind extends ExportKind>(
  kind: Kind,
  { format, bom }: ExportRequest,
  read: Read<ExportRows[Kind]>,
): AsyncGenerator<string, void, undefined> {
  const withTexts = (kind === 'statements' && format === 'jsonld') || (kind === 'articles' && format !== 'csv');
  const first = withTexts ? PAGE_OF_TEXTS : PAGE;
  let after: string | null = null;
  let begun = false;
  do {
    const { list }: { readonly list: Page<ExportRows[Kind]> } = await read({ first, after });
    const rows = list.nodes.map((row) => record(kind, format, row)).join(format === 'jsonld' ? ',\n' : '');
    const lead = begun ? (format === 'jsonld' && rows !== '' ? ',\n' : '') : head(kind, format, bom === true);
    yield lead + rows;
    begun = true;
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  if (format === 'jsonld') yield JSON_LD_TAIL;
}

function head(kind: ExportKind, format: ExportFormat, bom: boolean): string {
  if (format === 'csv') return (bom ? '\ufeff' : '') + csvHeader(kind);
  return format === 'jsonld' ? JSON_LD_HEAD : '';
}

function record<Kind extends ExportKind>(kind: Kind, format: ExportFormat, row: ExportRows[Kind]): string {
  switch (format) {
    case 'csv':
      return csvRecord(kind, row);
    case 'ndjson':
      return `${JSON.stringify(row)}\n`;
    case 'jsonld':
      return jsonLdNode(kind, row);
  }
}
