import type { Prisma } from '@wortlaut/database';
import type { Transaction } from '../transaction.ts';
import { isDerivedColumn, type RecordedTable, recordedTables } from './tables.ts';

/** A row, or some columns of it, as PostgreSQL writes it in JSON. */
export type Row = Readonly<Record<string, Prisma.JsonValue>>;

/** What a revision did to one row. */
export interface RecordedChange {
  readonly table: RecordedTable;
  readonly key: Row;
  /** Tells rows apart: the table and the key. */
  readonly rowId: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** A change as it is stored. */
export interface StoredChange {
  readonly table: string;
  readonly key: Prisma.JsonValue;
  readonly before: Prisma.JsonValue;
  readonly after: Prisma.JsonValue;
}

/** Reads what a revision did. */
export async function readChanges(tx: Transaction, revisionNumber: number): Promise<RecordedChange[]> {
  const stored = await tx.change.findMany({
    where: { revisionNumber },
    select: { table: true, key: true, before: true, after: true },
  });
  return stored.map(readChange);
}

/** Makes a change of a stored one. */
export function readChange(change: StoredChange): RecordedChange {
  const table = recordedTables.find(({ name }) => name === change.table);
  const key = asRow(change.key);
  if (!table || !key) throw new Error(`changes of "${change.table}" cannot be read`);
  return {
    table,
    key,
    rowId: rowId(table, key),
    before: asRow(change.before),
    after: asRow(change.after),
  };
}

/** Tells rows apart. */
export function rowId(table: RecordedTable, row: Row): string {
  return JSON.stringify([table.name, ...table.key.map((column) => row[column])]);
}

/** The columns that a change gave a value, without those that follow from others. */
export function changedColumns({ table, before, after }: Pick<RecordedChange, 'table' | 'before' | 'after'>): string[] {
  return Object.keys(after ?? {}).filter(
    (column) =>
      !isDerivedColumn(table.name, column) && (before === null || !sameValue(before[column], after?.[column])),
  );
}

/** Compares two values of a column. */
export function sameValue(one: Prisma.JsonValue | undefined, other: Prisma.JsonValue | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** A JSON object as a row; null for anything else. */
export function asRow(value: Prisma.JsonValue): Row | null {
  // JSON has no undefined members: the type says so only of objects that are written.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null;
}
