import { deleteArticle } from '../edit/delete-article.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { describeRevision, findDeletion, type KnownRevision } from './describe-revision.ts';
import type { RunningRevision } from './edit-request.ts';
import { type RecordedChange, readChanges } from './recorded-change.ts';
import { deleteRows, groupBy, insertRows, updateRows } from './rows.ts';
import { recordedTables } from './tables.ts';
import { findLaterChange, refuseConflicts } from './undo-conflicts.ts';
import { checkReferences, checkUniqueness, refuseOrphans } from './undo-references.ts';

/**
 * Undoes a revision: each row becomes what it was before. An undo is a revision itself, so that undoing it does again
 * what was undone.
 *
 * @param running - the revision of the undo.
 * @throws NotFoundError, ConflictError - where a later change touched the same fields; nothing is changed then.
 */
export async function undoRevision(
  tx: Transaction,
  running: RunningRevision,
  id: string,
): Promise<{ undoneRevisionId: string }> {
  const undone = await tx.revision.findUnique({ where: { id }, include: { undoneBy: true } });
  if (!undone) throw new NotFoundError('There is no revision of this id.');
  if (undone.undoneBy) {
    throw new ConflictError(`It was undone already, by ${describeRevision(undone.undoneBy)}.`, undone.undoneBy.id);
  }
  if (undone.action === 'IMPORT_ARTICLE') await undoImport(tx, undone);
  else await undoChanges(tx, undone.number);
  await tx.revision.update({ where: { id: running.id }, data: { undoOfId: id }, select: { id: true } });
  await markUndone(tx, id, running.id);
  return { undoneRevisionId: id };
}

/** What an undo had undone is in force again when that undo is undone; what that had undone is then undone again. */
async function markUndone(tx: Transaction, undoneId: string, undoId: string): Promise<void> {
  let id: string | null = undoneId;
  let undoneById: string | null = undoId;
  while (id !== null) {
    const { undoOfId }: { undoOfId: string | null } = await tx.revision.update({
      where: { id },
      data: { undoneById },
      select: { undoOfId: true },
    });
    undoneById = undoneById === null ? id : null;
    id = undoOfId;
  }
}

/** All that an import brought was new: it is taken back by taking the article out. */
async function undoImport(tx: Transaction, { number }: KnownRevision): Promise<void> {
  const record = await tx.revisionRecord.findFirst({ where: { revisionNumber: number }, select: { recordId: true } });
  const articleId = record?.recordId ?? '';
  const later = await findLaterChange(tx, number, articleId);
  if (later) {
    throw new ConflictError(`${describeRevision(later)} changed the article since. Undo that first.`, later.id);
  }
  if ((await deleteArticle(tx, articleId)) !== null) return;
  const deletion = await findDeletion(tx, articleId);
  throw new ConflictError(
    deletion ? `${describeRevision(deletion)} deleted the article.` : 'The article is not there any more.',
    deletion?.id ?? null,
  );
}

async function undoChanges(tx: Transaction, number: number): Promise<void> {
  const changes = await readChanges(tx, number);
  await refuseConflicts(tx, number, changes);
  await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
  const inserted = changes.filter(({ before }) => before === null);
  const deleted = changes.filter(({ after }) => after === null);
  const altered = changes.filter(({ before, after }) => before !== null && after !== null);
  await checkUniqueness(tx, changes);
  await remove(
    tx,
    inserted.filter(({ table }) => table.kind !== 'record'),
  );
  await restoreColumns(
    tx,
    altered.filter(({ table }) => table.name !== 'Person'),
  );
  await refuseOrphans(tx, inserted);
  await remove(
    tx,
    inserted.filter(({ table }) => table.kind === 'record'),
  );
  // One who goes may have the Wikidata item that another gets, and one who comes back that of another.
  await restoreColumns(
    tx,
    altered.filter(({ table }) => table.name === 'Person'),
  );
  await restoreRows(tx, deleted);
  await checkReferences(tx, changes);
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
}

/** What points to others goes first. */
async function remove(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  for (const table of recordedTables.toReversed()) {
    const keys = changes.filter((change) => change.table === table).map(({ key }) => key);
    if (keys.length > 0) await deleteRows(tx, table, keys);
  }
}

/** Not what it was, but what it has come to. */
const counts = new Set(['version', 'statementCount']);

/** One statement for all rows of a table in which the same columns changed. */
async function restoreColumns(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  const columnsOf = ({ key, before }: RecordedChange) =>
    Object.keys(before ?? {})
      .filter((column) => !(column in key) && !counts.has(column))
      .sort();
  const groups = groupBy(changes, (change) => `${change.table.name} ${columnsOf(change).join()}`);
  for (const [first, ...others] of groups.values()) {
    const columns = first ? columnsOf(first) : [];
    if (!first || columns.length === 0) continue;
    const rows = [first, ...others].map(({ key, before }) => ({ ...before, ...key }));
    await updateRows(tx, first.table, columns, rows);
  }
}

async function restoreRows(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  for (const table of recordedTables) {
    const rows = changes.filter((change) => change.table === table).flatMap(({ before }) => (before ? [before] : []));
    // Rows that were recorded before a column was added lack it.
    for (const group of groupBy(rows, (row) => Object.keys(row).join()).values()) await insertRows(tx, table, group);
  }
}
