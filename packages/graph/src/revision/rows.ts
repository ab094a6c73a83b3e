import { Prisma } from '@wortlaut/database';
import type { Transaction } from '../transaction.ts';
import { asRow, type Row, rowId } from './recorded-change.ts';
import type { RecordedTable } from './tables.ts';

const named = (name: string) => Prisma.raw(`"${name}"`);
const list = (columns: readonly string[], prefix = '') =>
  Prisma.raw(columns.map((column) => `${prefix}"${column}"`).join(', '));
const matching = ({ key }: RecordedTable) =>
  Prisma.raw(key.map((column) => `t."${column}" = r."${column}"`).join(' AND '));
const recordset = (table: RecordedTable, rows: readonly Row[]) =>
  Prisma.sql`jsonb_populate_recordset(NULL::${named(table.name)}, ${JSON.stringify(rows)}::jsonb)`;

/** Reads rows by their keys. @returns the existing rows, keyed by {@link rowId} */
export async function readRows(tx: Transaction, table: RecordedTable, keys: readonly Row[]): Promise<Map<string, Row>> {
  const found = await tx.$queryRaw<{ row: Prisma.JsonValue }[]>`
    SELECT to_jsonb(t) - 'search' AS "row" FROM ${named(table.name)} t
    JOIN ${recordset(table, keys)} r ON ${matching(table)}`;
  const rows = new Map<string, Row>();
  for (const { row: json } of found) {
    const row = asRow(json);
    if (row) rows.set(rowId(table, row), row);
  }
  return rows;
}

/** Deletes rows by their keys. */
export async function deleteRows(tx: Transaction, table: RecordedTable, keys: readonly Row[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM ${named(table.name)} t USING ${recordset(table, keys)} r WHERE ${matching(table)}`;
}

/**
 * Updates columns of rows.
 *
 * @param columns - the columns to update
 * @param rows - the rows, each with its key and the columns to update
 */
export async function updateRows(
  tx: Transaction,
  table: RecordedTable,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const values = Prisma.raw(columns.map((column) => `"${column}" = r."${column}"`).join(', '));
  await tx.$executeRaw`
    UPDATE ${named(table.name)} t SET ${values} FROM ${recordset(table, rows)} r WHERE ${matching(table)}`;
}

/**
 * Inserts rows.
 *
 * @param rows - the rows, which must all have the same columns
 */
export async function insertRows(tx: Transaction, table: RecordedTable, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  // A later import may have created the same derived row.
  const conflict = table.kind === 'record' ? Prisma.empty : Prisma.sql`ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO ${named(table.name)} (${list(columns)})
    SELECT ${list(columns, 'r.')} FROM ${recordset(table, rows)} r ${conflict}`;
}

/** Groups items by a string. */
export function groupBy<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item)) ?? [];
    group.push(item);
    groups.set(by(item), group);
  }
  return groups;
}
