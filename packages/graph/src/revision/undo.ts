import { deleteArticle } from '../edit/delete-article.ts';
import { findCircularPart } from '../edit/event-tree.ts';
import { findCircular } from '../edit/representation.ts';
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
 * Undoes a revision by restoring the previous values of all rows. An undo is itself a revision, and undoing it restores
 * the original change.
 *
 * @param running - the revision that records the undo
 * @param id - the ID of the revision to undo
 * @throws NotFoundError if the revision does not exist
 * @throws ConflictError if a later change affects the same fields. Nothing was changed.
 */
export async function undoRevision(
  tx: Transaction,
  running: RunningRevision,
  id: string,
): Promise<{ undoneRevisionId: string }> {
  const undone = await tx.revision.findUnique({ where: { id }, include: { undoneBy: true } });
  if (!undone) throw new NotFoundError('No revision with this ID exists.');
  if (undone.undoneBy) {
    throw new ConflictError(
      `The revision was already undone by ${describeRevision(undone.undoneBy)}.`,
      undone.undoneBy.id,
    );
  }
  if (undone.action === 'IMPORT_ARTICLE') await undoImport(tx, undone);
  else await undoChanges(tx, undone.number);
  await tx.revision.update({ where: { id: running.id }, data: { undoOfId: id }, select: { id: true } });
  await markUndone(tx, id, running.id);
  return { undoneRevisionId: id };
}

/**
 * Marks a revision as undone. If the revision is itself an undo, the marks of all revisions in the chain of undos are
 * inverted.
 */
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

/** Undoes an import: restores the events that the import changed, and deletes the article. */
async function undoImport(tx: Transaction, { number }: KnownRevision): Promise<void> {
  const articleId = await findImported(tx, number);
  const later = await findLaterChange(tx, number, articleId);
  if (later) {
    throw new ConflictError(
      `A later change, ${describeRevision(later)}, affects the article. Undo it first.`,
      later.id,
    );
  }
  await undoChanges(tx, number);
  if ((await deleteArticle(tx, articleId)) !== null) return;
  const deletion = await findDeletion(tx, articleId);
  throw new ConflictError(
    deletion ? `The article was deleted by ${describeRevision(deletion)}.` : 'The article no longer exists.',
    deletion?.id ?? null,
  );
}

/** Finds the article that a revision imported. The revision may also have changed events of other articles. */
async function findImported(tx: Transaction, number: number): Promise<string> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT r."recordId"::text AS "id" FROM "RevisionRecord" r WHERE r."revisionNumber" = ${number}
      AND NOT EXISTS (
        SELECT 1 FROM "RevisionRecord" o JOIN "Revision" v ON v."number" = o."revisionNumber"
        WHERE o."recordId" = r."recordId" AND v."number" < ${number} AND v."action" = 'IMPORT_ARTICLE'
      )
      AND (EXISTS (SELECT 1 FROM "Article" a WHERE a."id" = r."recordId") OR EXISTS (
        SELECT 1 FROM "Change" c WHERE c."table" = 'Article' AND c."key" = jsonb_build_object('id', r."recordId")))
    LIMIT 1`;
  return found?.id ?? '';
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
  await restoreColumns(tx, altered.map(withoutUnique));
  await refuseOrphans(tx, inserted);
  await remove(
    tx,
    inserted.filter(({ table }) => table.kind === 'record'),
  );
  // Wikidata items are unique. A deleted person may have the item of a restored person, so people are restored only
  // after other people have been deleted.
  await restoreColumns(
    tx,
    altered.filter(({ table }) => table.name === 'Person'),
  );
  await restoreRows(tx, deleted);
  await checkReferences(tx, changes);
  await refuseCircles(tx, changes);
  await refuseCircularParts(tx, changes);
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
}

/**
 * Checks that an undo does not make an event part of itself.
 *
 * @throws ConflictError
 */
async function refuseCircularParts(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  const restored = changes.filter(({ table, before }) => table.name === 'Event' && before?.parentId);
  const id = await findCircularPart(
    tx,
    restored.map(({ key }) => String(key.id)),
  );
  if (id === null) return;
  const { title } = await tx.event.findUniqueOrThrow({ where: { id }, select: { title: true } });
  throw new ConflictError(
    `After this undo, "${title}" would belong to itself. First change the event that "${title}" belongs to.`,
    null,
  );
}

/**
 * Checks that an undo does not make anyone represent themselves, directly or through other people.
 *
 * @throws ConflictError
 */
async function refuseCircles(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  const restored = changes.filter(({ table, before }) => table.name === 'Person' && before?.representsId);
  const id = await findCircular(
    tx,
    restored.map(({ key }) => String(key.id)),
  );
  if (id === null) return;
  const { name } = await tx.person.findUniqueOrThrow({ where: { id }, select: { name: true } });
  throw new ConflictError(
    `After this undo, "${name}" would represent itself, directly or through others. First change whom "${name}" represents.`,
    null,
  );
}

/** Deletes rows, starting with the tables that reference other tables. */
async function remove(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  for (const table of recordedTables.toReversed()) {
    const keys = changes.filter((change) => change.table === table).map(({ key }) => key);
    if (keys.length > 0) await deleteRows(tx, table, keys);
  }
}

/**
 * Removes all columns from a change to a person except for `representsId`. These references are restored before other
 * people are deleted.
 */
function withoutUnique(change: RecordedChange): RecordedChange {
  if (change.table.name !== 'Person') return change;
  const { representsId } = change.before ?? {};
  return { ...change, before: representsId === undefined ? {} : { representsId } };
}

/** The columns that an undo does not restore. They keep their current values. */
const keptColumns = new Set(['version', 'statementCount']);

/** Restores columns. One SQL statement restores all rows of a table whose changes affect the same columns. */
async function restoreColumns(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  const columnsOf = ({ key, before }: RecordedChange) =>
    Object.keys(before ?? {})
      .filter((column) => !(column in key) && !keptColumns.has(column))
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
    // Rows that were recorded before a column was added do not contain this column.
    for (const group of groupBy(rows, (row) => Object.keys(row).join()).values()) await insertRows(tx, table, group);
  }
}
