import type { StatementChangeKind } from '@wortlaut/vocabulary';

/** The kinds of changes in a notification. */
export type ListedChangeKind = Exclude<StatementChangeKind, 'RESYNC'>;

/** A statement in a notification. */
export interface ListedStatement {
  readonly id: string;
  /** The IDs of the speakers before and after the change. */
  readonly speakers: readonly string[];
  /** The IDs of the events to which the statement was linked, if the links no longer exist. */
  readonly events: readonly string[];
}

/** A notification that the database triggers send on the channel `statement_changed`. */
export type StatementNotice =
  | { readonly change: ListedChangeKind; readonly statements: readonly ListedStatement[] }
  /** Too many statements to list. */
  | { readonly change: 'MANY' };

/**
 * Parses a notification.
 *
 * @returns the notification, or `MANY` if its format is unknown, for example because a newer server sent it.
 * Subscribers then reload everything.
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
