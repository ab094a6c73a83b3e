import { dayOf } from './dates.ts';
import type { ExportKind, ExportRows } from './rows.ts';

type Cell = string | number | boolean | null | undefined;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const columns: { readonly [Kind in ExportKind]: Columns<ExportRows[Kind]> } = {
  statements: {
    id: (row) => row.id,
    kind: (row) => row.kind,
    medium: (row) => row.medium,
    stance: (row) => row.stance,
    quote: (row) => row.quote.text,
    quoteSpans: (row) => row.quote.spans.map(({ start, end }) => `${start}-${end}`).join(' '),
    cue: (row) => row.cue?.text,
    printedSpeaker: (row) => row.printedSpeaker?.text,
    addressee: (row) => row.addressee?.text,
    speakerId: (row) => row.speaker?.id,
    speaker: (row) => row.speaker?.name,
    speakers: (row) => row.speakers.map(({ name }) => name).join('; '),
    represents: (row) => [...new Set(row.speakers.flatMap(({ represents }) => represents?.name ?? []))].join('; '),
    reportedBy: (row) => row.reportedBy.map(({ name }) => name).join('; '),
    said: (row) => row.said?.date,
    saidPrecision: (row) => row.said?.precision,
    confidence: (row) => row.confidence,
    unsure: (row) => row.unsure,
    reviewState: (row) => row.reviewState,
    attribution: (row) => row.attribution,
    pattern: (row) => row.pattern,
    events: (row) => row.events.nodes.map(({ title }) => title).join('; '),
    articleId: (row) => row.article.id,
    article: (row) => row.article.title,
    outlet: (row) => row.article.outlet,
    language: (row) => row.article.language,
    published: (row) => dayOf(row.article),
    url: (row) => row.article.url,
  },
  articles: {
    id: (row) => row.id,
    title: (row) => row.title,
    outlet: (row) => row.outlet,
    author: (row) => row.author,
    language: (row) => row.language,
    published: dayOf,
    retrieved: (row) => row.retrievedAt,
    url: (row) => row.url,
    statements: (row) => row.statementCount,
    contentHash: (row) => row.contentHash,
  },
  people: {
    id: (row) => row.id,
    name: (row) => row.name,
    kind: (row) => row.kind,
    named: (row) => row.named,
    wikidataId: (row) => row.wikidataId,
    representsId: (row) => row.represents?.id,
    represents: (row) => row.represents?.name,
    statements: (row) => row.statementCount,
    spellings: (row) => row.nameVariants.nodes.map(({ name }) => name).join('; '),
  },
  events: {
    id: (row) => row.id,
    title: (row) => row.title,
    kind: (row) => row.kind,
    status: (row) => row.status,
    start: (row) => row.start?.date,
    startPrecision: (row) => row.start?.precision,
    end: (row) => row.end?.date,
    endPrecision: (row) => row.end?.precision,
    dateText: (row) => row.dateText,
    place: (row) => row.place,
    participants: (row) => row.participants.nodes.map(({ name }) => name).join('; '),
  },
};

/** Formats the header line of a CSV file, which contains the column names. */
export function csvHeader(kind: ExportKind): string {
  return line(Object.keys(columns[kind]));
}

/**
 * Formats one record of a CSV file according to RFC 4180. Commas separate the cells, CRLF ends the record, and
 * quotation marks are doubled.
 *
 * @remarks News texts are untrusted input. A spreadsheet treats text as a formula if it starts with `=`, `+`, `-`, `@`,
 * a tab or a line break. Such text gets a leading apostrophe. NDJSON contains the text unchanged.
 */
export function csvRecord<Kind extends ExportKind>(kind: Kind, row: ExportRows[Kind]): string {
  return line(Object.values(columns[kind]).map((read) => read(row)));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Some spreadsheets also treat the full-width forms of these characters as the start of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
