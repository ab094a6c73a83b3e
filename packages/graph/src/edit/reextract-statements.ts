import type { ArticleRows } from '../import/article-rows.ts';
import type { Transaction } from '../transaction.ts';

/** The numbers of statements after an article was extracted again. */
export interface ReextractedCounts {
  /** The number of new statements. */
  readonly added: number;
  /** The number of statements that were found again. They keep their IDs. */
  readonly found: number;
  /** The number of statements that were not found again and were deleted. */
  readonly gone: number;
  /** The number of statements that were left unchanged because an editor had reviewed them. */
  readonly kept: number;
}

type NewStatement = ArticleRows['statements'][number];

/**
 * Replaces the statements of an article that have not been reviewed. A new statement that overlaps a reviewed statement
 * is discarded. The reviewed statement gets its event links, unless an editor has linked or unlinked an event.
 */
export async function replaceStatements(
  tx: Transaction,
  articleId: string,
  rows: ArticleRows,
): Promise<ReextractedCounts> {
  const before = await tx.statement.findMany({
    where: { articleId },
    select: { id: true, quoteSpans: true, reviewState: true },
  });
  const kept = before.filter(({ reviewState }) => reviewState !== 'EXTRACTED');
  const open = new Map(
    before.filter(({ reviewState }) => reviewState === 'EXTRACTED').map((old) => [old.quoteSpans.join(), old.id]),
  );
  const reviewed = (statement: NewStatement) => kept.find((old) => overlap(spansOf(statement), old.quoteSpans));
  const coming = rows.statements.filter((statement) => reviewed(statement) === undefined);
  const ids = new Map(coming.map((statement) => [statement.id, open.get(spansOf(statement).join()) ?? statement.id]));
  const found = new Set(ids.values());
  const gone = [...open.values()].filter((id) => !found.has(id));
  await tx.statement.deleteMany({ where: { id: { in: gone } } });
  const added = await write(tx, coming, ids, new Set(open.values()));
  const decided = await findLinkedByEditors(tx, kept);
  const again = rows.statements.flatMap((statement) => {
    const id = reviewed(statement)?.id;
    return id === undefined || decided.has(id) ? [] : [[statement.id, id] as const];
  });
  await linkStatementEvents(tx, rows, new Map([...ids, ...again]));
  return { added, found: coming.length - added, gone: gone.length, kept: kept.length };
}

/** Finds the statements for which an editor has linked or unlinked an event. @returns their IDs */
async function findLinkedByEditors(
  tx: Transaction,
  statements: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const ids = statements.map(({ id }) => id);
  const byHand = await tx.revisionRecord.findMany({
    where: {
      recordId: { in: ids },
      revision: { action: { in: ['LINK_EVENT', 'UNLINK_EVENT'] }, undoneById: null, undoOfId: null },
    },
    select: { recordId: true },
  });
  const linked = await tx.statementEvent.findMany({
    where: { statementId: { in: ids }, confidence: null },
    select: { statementId: true },
  });
  return new Set([...byHand.map(({ recordId }) => recordId), ...linked.map(({ statementId }) => statementId)]);
}

/** Creates new statements and updates the ones found again. @returns the number of new statements */
async function write(
  tx: Transaction,
  coming: readonly NewStatement[],
  ids: ReadonlyMap<string, string>,
  there: ReadonlySet<string>,
): Promise<number> {
  const placed = coming.map((statement) => ({
    ...statement,
    id: ids.get(statement.id) ?? statement.id,
    containerId: ids.get(statement.containerId ?? '') ?? null,
  }));
  const added = placed.filter(({ id }) => !there.has(id));
  await tx.statement.createMany({ data: added });
  for (const { id, ...columns } of placed.filter((statement) => there.has(statement.id))) {
    await tx.statement.update({ where: { id }, data: columns, select: { id: true } });
  }
  return added.length;
}

async function linkStatementEvents(
  tx: Transaction,
  rows: ArticleRows,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const links = rows.statementEvents.flatMap(({ statementId, ...link }) => {
    const id = ids.get(statementId);
    return id === undefined ? [] : [{ ...link, statementId: id }];
  });
  const identity = ({ statementId, eventId, link, confidence }: (typeof links)[number]) =>
    `${statementId} ${eventId} ${link} ${confidence}`;
  const wanted = new Set(links.map(identity));
  const there = await tx.statementEvent.findMany({ where: { statementId: { in: [...ids.values()] } } });
  for (const old of there) {
    if (wanted.has(identity(old))) continue;
    const { statementId, eventId } = old;
    await tx.statementEvent.delete({
      where: { statementId_eventId: { statementId, eventId } },
      select: { eventId: true },
    });
  }
  await tx.statementEvent.createMany({ data: links, skipDuplicates: true });
}

function spansOf({ quoteSpans }: Pick<NewStatement, 'quoteSpans'>): number[] {
  return Array.isArray(quoteSpans) ? quoteSpans : [];
}

/** Checks whether two lists of spans overlap. */
function overlap(one: readonly number[], other: readonly number[]): boolean {
  return one.some((start, i) => {
    const end = one[i + 1];
    if (i % 2 === 1 || end === undefined) return false;
    return other.some((from, j) => j % 2 === 0 && from < end && start < (other[j + 1] ?? from));
  });
}
