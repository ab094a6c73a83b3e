import type { StatementChangeKind } from '@wortlaut/vocabulary';

/** The kinds of changes that a notification can list. */
export type ListedChangeKind = Exclude<StatementChangeKind, 'RESYNC'>;

/** One statement of a notification. */
export interface NotedStatement {
  readonly id: string;
  /** Who it is said by, and was before the change. */
  readonly speakers: readonly string[];
  /** Events that it was linked to, as far as they cannot be looked up any more. */
  readonly events: readonly string[];
}

/** A notification of the channel `statement_changed`, as the database's triggers write it. */
export type StatementNotice =
  | { readonly change: ListedChangeKind; readonly statements: readonly NotedStatement[] }
  /** More than could be told. */
  | { readonly change: 'MANY' };

/**
 * Reads a notification.
 *
 * @returns `MANY` for one that cannot be read, such as that of a newer server: its listeners read everything again.
 */
export function readStatementNotice(payload: string): StatementNotice {
  const notice = parse(payload);
  if (!isRecord(notice) || !isKind(notice.change) || !Array.isArray(notice.statements)) return { change: 'MANY' };
  const told: readonly unknown[] = notice.statements;
  return { change: notice.change, statements: told.flatMap(readStatement) };
}

function readStatement(told: unknown): NotedStatement[] {
  if (!Array.isArray(told)) return [];
  const [id, speakers, events] = told as unknown[];
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
