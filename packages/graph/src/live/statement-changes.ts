import type { Database } from '@wortlaut/database';
import { withImmediateReturn } from './immediate-return.ts';
import type { LiveFeed } from './live-feed.ts';
import type { ListedChangeKind, StatementNotice } from './statement-notice.ts';

/** A change to a statement, as sent to a subscriber. */
export type StatementChange =
  | { readonly kind: ListedChangeKind; readonly id: string }
  /** Changes may have been missed. All displayed data must be reloaded. */
  | { readonly kind: 'RESYNC' };

/** Filters the statements of a subscription. A statement must match every given filter. */
export interface StatementWatch {
  /** The ID of the speaker, before or after the change. */
  readonly personId?: string | undefined;
  /** The ID of an event that the statement is about. */
  readonly eventId?: string | undefined;
}

/**
 * Follows future changes to statements, made by any server.
 *
 * @returns one entry for each change to a statement, until the reader stops or the feed ends
 */
export function followStatements(
  db: Database,
  feed: LiveFeed,
  watch: StatementWatch = {},
): AsyncIterableIterator<StatementChange> {
  const queue = feed.statements();
  return withImmediateReturn(queue, readChanges(db, queue, watch));
}

async function* readChanges(
  db: Database,
  notices: AsyncIterable<StatementNotice>,
  watch: StatementWatch,
): AsyncGenerator<StatementChange, undefined> {
  for await (const notice of notices) {
    // If the links cannot be read, the change may concern the subscriber, so everything must be reloaded.
    const ids = notice.change === 'MANY' ? null : await wanted(db, notice, watch).catch(() => null);
    if (notice.change === 'MANY' || ids === null) yield { kind: 'RESYNC' };
    else for (const id of ids) yield { kind: notice.change, id };
  }
  return undefined;
}

type ListedNotice = Exclude<StatementNotice, { change: 'MANY' }>;

async function wanted(db: Database, notice: ListedNotice, { personId, eventId }: StatementWatch): Promise<string[]> {
  const said = notice.statements.filter(({ speakers }) => personId === undefined || speakers.includes(personId));
  if (eventId === undefined) return said.map(({ id }) => id);
  const linked = said.length === 0 || notice.change === 'DELETED' ? new Set() : await linksOf(db, notice);
  return said
    .filter(({ id, events }) => events.includes(eventId) || linked.has(linkKey(id, eventId)))
    .map(({ id }) => id);
}

/**
 * The links between statements and events, for each notification. They are read once for all subscribers on this
 * server.
 */
const knownLinks = new WeakMap<ListedNotice, Promise<ReadonlySet<string>>>();

function linksOf(db: Database, notice: ListedNotice): Promise<ReadonlySet<string>> {
  const known = knownLinks.get(notice);
  if (known !== undefined) return known;
  const links = db.statementEvent
    .findMany({
      where: { statementId: { in: notice.statements.map(({ id }) => id) } },
      select: { statementId: true, eventId: true },
    })
    .then((rows) => new Set(rows.map((row) => linkKey(row.statementId, row.eventId))));
  knownLinks.set(notice, links);
  return links;
}

function linkKey(statementId: string, eventId: string): string {
  return `${statementId} ${eventId}`;
}
