import type { StatementChangeKind } from '@wortlaut/vocabulary';

/** The kinds of changes that a notification can list. */
export type ListedChangeKind = Exclude<StatementChangeKind, 'RESYNC'>;

/** One statement of a notification. */
export interface ListedStatement {
  readonly id: string;
  /** IDs of the speaker before and after the change. */
  readonly speakers: readonly string[];
  /** IDs of the events that the statement was linked to, if the links no longer exist. */
  readonly events: readonly string[];
}

/** A notification of the channel `statement_changed`, as written by the database triggers. */
export type StatementNotice =
  | { readonly change: ListedChangeKind; readonly statements: readonly ListedStatement[] }
  /** Too many statements to list. */
  | { readonly change: 'MANY' };

/**
 * Parses a notification.
 *
 * @returns `MANY` if the notification has an unknown format, for example that of a newer server; subscribers then
 * reload everything
 */
export function readStatementNotice(payload: string): StatementNotice {
  const notice = parse(payload);
  if (!isRecord(notice) || !isKind(notice.change) || !Array.isArray(notice.statements)) return { change: 'MANY' };
  const entries: readonly unknown[] = notice.statements;
  return { change: notice.change, statements: entries.flatMap(readStatement) };
}

function readStatement(entry: unknown): ListedStatement[] {
  if (!Array.isArray(entry)) return [];
  const [id, speakers, events] = entry as unknown[];
  return typeof id === 'string' ? [{ id, speakers: strings(speakers), events: strings(events) }] : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function isKind(value: unknown): value is ListedChangeKind {
  return value === 'CREATED' || value === 'UPDATED' || value === 'DELETED';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
