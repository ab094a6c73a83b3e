import { ConflictError, type ConflictingField } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { type ChangeOfRevision, changeOfRevision, describeRevision, type KnownRevision } from './describe-revision.ts';
import { changedColumns, type RecordedChange, type Row, readChange, sameValue } from './recorded-change.ts';
import { readRows } from './rows.ts';
import { recordedTables } from './tables.ts';

/**
 * Checks that no later change conflicts with an undo. Changes that were undone are ignored.
 *
 * @param number - the number of the revision to undo
 * @param changes - the changes of that revision
 * @throws ConflictError
 */
export async function refuseConflicts(
  tx: Transaction,
  number: number,
  changes: readonly RecordedChange[],
): Promise<void> {
  const later = await findLater(tx, number);
  const current = await readCurrent(tx, changes);
  const conflicts = changes.flatMap((change) => conflictsOf(change, current.get(change.rowId), later));
  if (conflicts.length > 0) throw conflictError(conflicts);
}

interface LaterChange extends KnownRevision {
  readonly change: RecordedChange;
}

interface Conflict {
  readonly field: Omit<ConflictingField, 'revisionId'> | null;
  readonly by: KnownRevision | null;
}

/** Finds later changes to the rows that a revision changed, newest first. */
async function findLater(tx: Transaction, number: number): Promise<LaterChange[]> {
  const found = await tx.$queryRaw<ChangeOfRevision[]>`
    SELECT ${changeOfRevision}
    FROM "Change" e
    JOIN "Change" c ON c."table" = e."table" AND c."key" = e."key" AND c."revisionNumber" > e."revisionNumber"
    JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE e."revisionNumber" = ${number} AND NOT e."derived" AND r."undoOfId" IS NULL AND r."undoneById" IS NULL
    ORDER BY r."number" DESC`;
  return found.map((row) => ({ ...row, change: readChange(row) }));
}

async function readCurrent(tx: Transaction, changes: readonly RecordedChange[]): Promise<Map<string, Row>> {
  const current = new Map<string, Row>();
  for (const table of recordedTables) {
    const keys = changes.filter((change) => change.table === table).map(({ key }) => key);
    if (keys.length === 0) continue;
    for (const [id, row] of await readRows(tx, table, keys)) current.set(id, row);
  }
  return current;
}

function conflictsOf(change: RecordedChange, now: Row | undefined, later: readonly LaterChange[]): Conflict[] {
  const { table, before, after } = change;
  if (table.kind === 'derived') return [];
  const ofRow = later.filter((one) => one.change.rowId === change.rowId);
  // The undo would restore the deleted row, so the row must not exist.
  if (after === null)
    return now === undefined || table.kind !== 'record' ? [] : [{ field: null, by: ofRow[0] ?? null }];
  if (now === undefined) return table.kind === 'loose' ? [] : [{ field: null, by: ofRow[0] ?? null }];
  const mine = changedColumns(change);
  return mine.flatMap((column) => {
    const by = ofRow.find((one) => changedColumns(one.change).includes(column));
    if (!by && sameValue(now[column], after[column])) return [];
    // A later change to the same column is a conflict. So is any later change to a row that the undo would delete.
    return [
      {
        field: { table: table.name, column, now: now[column] ?? null },
        by: by ?? (before ? null : (ofRow[0] ?? null)),
      },
    ];
  });
}

function conflictError(conflicts: readonly Conflict[]): ConflictError {
  const latest = conflicts
    .flatMap(({ by }) => by ?? [])
    .reduce<KnownRevision | null>((best, by) => (best === null || by.number > best.number ? by : best), null);
  const fields = conflicts.flatMap(({ field, by }) => (field && by ? [{ ...field, revisionId: by.id }] : []));
  const columns = [...new Set(fields.map(({ table, column }) => `${table}.${column}`))];
  const what = columns.length > 0 ? `the same fields (${columns.slice(0, 10).join(', ')})` : 'the same records';
  const message = latest
    ? `A later change, ${describeRevision(latest)}, affects ${what}. Undo it first, or edit the record instead.`
    : 'The same records have changed since then. Edit the records instead.';
  return new ConflictError(message, latest?.id ?? null, fields);
}

/**
 * Finds the latest change to an article or its contents. Considers only revisions that are newer than the specified
 * revision and have not been undone.
 */
export async function findLaterChange(
  tx: Transaction,
  number: number,
  articleId: string,
): Promise<KnownRevision | null> {
  const found = await tx.revisionRecord.findFirst({
    where: {
      recordId: articleId,
      revisionNumber: { gt: number },
      revision: { undoOfId: null, undoneById: null, action: { notIn: ['IMPORT_ARTICLE', 'DELETE_ARTICLE'] } },
    },
    orderBy: { revisionNumber: 'desc' },
    select: { revision: { select: { id: true, number: true, actor: true, at: true, action: true } } },
  });
  return found?.revision ?? null;
}
