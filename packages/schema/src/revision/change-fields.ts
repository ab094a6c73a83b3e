import { isDerivedColumn } from '@wortlaut/graph';
import { encodeGlobalID } from '../ids.ts';
import { spansOf } from '../statement/passage.ts';

const references: Readonly<Record<string, readonly [field: string, typename: string]>> = {
  articleId: ['article', 'Article'],
  personId: ['person', 'Person'],
  otherId: ['other', 'Person'],
  speakerId: ['speaker', 'Person'],
  coSpeakerIds: ['coSpeakers', 'Person'],
  reporterIds: ['reportedBy', 'Person'],
  representsId: ['represents', 'Person'],
  eventId: ['event', 'Event'],
  parentId: ['parent', 'Event'],
  mainEventId: ['mainEvent', 'Event'],
  statementId: ['statement', 'Statement'],
  containerId: ['container', 'Statement'],
  'EventMergeSuggestion.otherId': ['other', 'Event'],
};

const names: Readonly<Record<string, string>> = {
  quoteText: 'quote.text',
  quoteSpans: 'quote.spans',
  cueText: 'cue.text',
  cueSpans: 'cue.spans',
  speakerText: 'printedSpeaker.text',
  speakerSpans: 'printedSpeaker.spans',
  frameText: 'frame.text',
  frameSpans: 'frame.spans',
  addresseeText: 'addressee.text',
  addresseeSpans: 'addressee.spans',
  saidOn: 'said.date',
  saidPrecision: 'said.precision',
  startsOn: 'start.date',
  startPrecision: 'start.precision',
  endsOn: 'end.date',
  endPrecision: 'end.precision',
};

/** Returns the name of the API field for a database column. */
export function fieldName(column: string): string {
  return references[column]?.[0] ?? names[column] ?? column;
}

/**
 * Converts the value of a column to the API format: database IDs to global IDs, and lists of offsets to spans.
 */
export function fieldValue(table: string, column: string, value: unknown): unknown {
  const reference = references[`${table}.${column}`] ?? references[column];
  if (reference && typeof value === 'string') return encodeGlobalID(reference[1], value);
  if (reference && Array.isArray(value)) return value.map((id) => encodeGlobalID(reference[1], String(id)));
  if (column.endsWith('Spans') && Array.isArray(value)) return spansOf(value.map(Number));
  return value ?? null;
}

/** The value of a field before and after a change. */
export interface FieldChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Compares the visible fields of a row before and after a change.
 *
 * @param before - the row, or null if it was created.
 * @param after - the row, or null if it was deleted.
 */
export function fieldChanges(table: string, before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [columnsOf(table, before), columnsOf(table, after)];
  const columns = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...columns]
    .filter((column) => isShown(table, column) && JSON.stringify(was[column]) !== JSON.stringify(is[column]))
    .map((column) => ({
      name: fieldName(column),
      before: fieldValue(table, column, was[column]),
      after: fieldValue(table, column, is[column]),
    }));
}

/**
 * Checks whether a column is visible in changes. IDs, derived columns and the columns for finding stories are hidden.
 * The start of a statement is hidden too, because it only repeats the start of the first span.
 */
function isShown(table: string, column: string): boolean {
  return !isDerivedColumn(table, column) && !hiddenColumns.has(column) && `${table}.${column}` !== 'Statement.start';
}

const hiddenColumns = new Set([
  'id',
  'sense',
  'telling',
  'titleLanguage',
  'mainEventTitle',
  'storyTerms',
  'storyKinds',
  'storyWeights',
]);

/** Returns the columns of a row. Omits the confidence of a reviewed statement, because the API returns null for it. */
function columnsOf(table: string, row: unknown): Record<string, unknown> {
  if (typeof row !== 'object' || row === null) return {};
  const { confidence, ...columns }: Record<string, unknown> = { ...row };
  const isEstimate = table !== 'Statement' || (columns.reviewState ?? 'EXTRACTED') === 'EXTRACTED';
  return confidence !== undefined && isEstimate ? { ...columns, confidence } : columns;
}
