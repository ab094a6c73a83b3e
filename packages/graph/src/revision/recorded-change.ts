import type { Prisma } from '@wortlaut/database';
import type { Transaction } from '../transaction.ts';
import { isDerivedColumn, type RecordedTable, recordedTables } from './tables.ts';

/** A row or some of its columns, as JSON from PostgreSQL. */
export type Row = Readonly<Record<string, Prisma.JsonValue>>;

/** A change to a row, made by a revision. */
export interface RecordedChange {
  readonly table: RecordedTable;
  readonly key: Row;
  /** Identifies the row across all tables. */
  readonly rowId: string;
  /** Null if the row was created. */
  readonly before: Row | null;
  /** Null if the row was deleted. */
  readonly after: Row | null;
}

/** A change in the format of the database. */
export interface StoredChange {
  readonly table: string;
  readonly key: Prisma.JsonValue;
  readonly before: Prisma.JsonValue;
  readonly after: Prisma.JsonValue;
}

/** Reads the changes of a revision. */
export async function readChanges(tx: Transaction, revisionNumber: number): Promise<RecordedChange[]> {
  const stored = await tx.change.findMany({
    where: { revisionNumber },
    select: { table: true, key: true, before: true, after: true },
  });
  return stored.map(readChange);
}

/** Parses a stored change. */
export function readChange(change: StoredChange): RecordedChange {
  const table = recordedTables.find(({ name }) => name === change.table);
  const key = asRow(change.key);
  if (!table || !key) throw new Error(`changes of the table "${change.table}" cannot be read`);
  return {
    table,
    key,
    rowId: rowId(table, key),
    before: asRow(change.before),
    after: asRow(change.after),
  };
}

/** Returns a key that identifies a row across all tables. */
export function rowId(table: RecordedTable, row: Row): string {
  return JSON.stringify([table.name, ...table.key.map((column) => row[column])]);
}

/** Returns the names of the columns that a change set, except for derived columns. */
export function changedColumns({ table, before, after }: Pick<RecordedChange, 'table' | 'before' | 'after'>): string[] {
  return Object.keys(after ?? {}).filter(
    (column) =>
      !isDerivedColumn(table.name, column) && (before === null || !sameValue(before[column], after?.[column])),
  );
}

/** Checks whether two values of a column are equal. */
export function sameValue(one: Prisma.JsonValue | undefined, other: Prisma.JsonValue | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** Returns a JSON object as a row, and null for any other value. */
export function asRow(value: Prisma.JsonValue): Row | null {
  // The type allows undefined members only for writing. Stored JSON never contains undefined.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null;
}
