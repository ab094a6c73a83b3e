import { Prisma } from '@wortlaut/database';
import { ConflictError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import {
  type ChangeOfRevision,
  changeOfRevision,
  describeRevision,
  findDeletion,
  findImport,
  type KnownRevision,
} from './describe-revision.ts';
import { asRow, type RecordedChange, type Row } from './recorded-change.ts';
import { type RecordedTable, recordedTables } from './tables.ts';

const named = (name: string) => Prisma.raw(`"${name}"`);

/**
 * Checks that no other row references the records that an undo would delete. For example, a person who has become the
 * speaker of statements cannot be deleted.
 *
 * @param inserted - the changes that created the records
 * @throws ConflictError
 */
export async function refuseOrphans(tx: Transaction, inserted: readonly RecordedChange[]): Promise<void> {
  const records = inserted.filter(({ table }) => table.kind === 'record');
  const going = records.map(({ key }) => String(key.id));
  if (going.length === 0) return;
  for (const table of recordedTables.filter(({ kind }) => kind === 'part' || kind === 'record')) {
    for (const column of Object.keys(table.references)) {
      // References from statements that will also be deleted are allowed.
      const staying = table.kind === 'record' ? Prisma.sql`AND NOT (t."id" = ANY(${going}::uuid[]))` : Prisma.empty;
      const [row] = await tx.$queryRaw<{ row: Prisma.JsonValue }[]>`
        SELECT to_jsonb(t) - 'search' AS "row" FROM ${named(table.name)} t
        WHERE t.${named(column)} = ANY(${going}::uuid[]) ${staying} LIMIT 1`;
      const found = row ? asRow(row.row) : null;
      if (found && !goesWith(found, going, table.references, column)) await refuseOrphan(tx, table, found);
    }
    for (const list of Object.values(table.lists ?? {})) {
      const [row] = await tx.$queryRaw<{ row: Prisma.JsonValue }[]>`
        SELECT to_jsonb(t) - 'search' AS "row" FROM ${named(list.table)} l
        JOIN ${named(table.name)} t ON t."id" = l.${named(list.own)}
        WHERE l."personId" = ANY(${going}::uuid[]) AND NOT (t."id" = ANY(${going}::uuid[])) LIMIT 1`;
      const found = row ? asRow(row.row) : null;
      if (found && !goesWith(found, going, table.references, '')) await refuseOrphan(tx, table, found);
    }
  }
}

/** Throws an error that names the change that added the row. @throws ConflictError always */
async function refuseOrphan(tx: Transaction, table: RecordedTable, row: Row): Promise<never> {
  const key = Object.fromEntries(table.key.map((part) => [part, row[part]]));
  const by = await findOrigin(tx, table.name, key, row.articleId);
  const who = by ? `, ${describeRevision(by)},` : '';
  throw new ConflictError(
    `A later change${who} added a ${table.name} to a record that would be deleted. Undo that change first.`,
    by?.id ?? null,
  );
}

/** Checks whether a row will be deleted because a record that it requires is deleted. */
function goesWith(
  row: Readonly<Record<string, Prisma.JsonValue>>,
  going: readonly string[],
  references: Readonly<Record<string, string>>,
  column: string,
): boolean {
  return Object.keys(references).some(
    (other) =>
      other !== column && other !== 'speakerId' && other !== 'containerId' && going.includes(String(row[other])),
  );
}

async function findOrigin(
  tx: Transaction,
  table: string,
  key: Record<string, Prisma.JsonValue | undefined>,
  articleId: Prisma.JsonValue | undefined,
): Promise<KnownRevision | null> {
  const [latest] = await tx.$queryRaw<ChangeOfRevision[]>`
    SELECT ${changeOfRevision} FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE c."table" = ${table} AND c."key" = ${JSON.stringify(key)}::jsonb AND r."undoneById" IS NULL
    ORDER BY c."revisionNumber" DESC LIMIT 1`;
  if (latest) return latest;
  return typeof articleId === 'string' ? findImport(tx, articleId) : null;
}

/**
 * Checks that an undo does not restore a unique value, such as a text or a Wikidata item, that another record now has.
 *
 * @param changes - all changes to undo
 * @throws ConflictError
 */
export async function checkUniqueness(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  const values = (table: string, column: string) =>
    changes.flatMap((change) => {
      const value = change.table.name === table ? change.before?.[column] : null;
      return typeof value === 'string' ? [value] : [];
    });
  const article = await tx.article.findFirst({
    where: { contentHash: { in: values('Article', 'contentHash') } },
    select: { id: true },
  });
  if (article) {
    const by = await findImport(tx, article.id);
    const who = by ? ` by ${describeRevision(by)}` : '';
    throw new ConflictError(`The same text was imported again${who}. Undo that import first.`, by?.id ?? null);
  }
  // The undo removes the Wikidata items from the people who received them through these changes.
  const givers = changes.flatMap(({ table, key, after }) =>
    table.name === 'Person' && typeof after?.wikidataId === 'string' ? [String(key.id)] : [],
  );
  const person = await tx.person.findFirst({
    where: { wikidataId: { in: values('Person', 'wikidataId') }, id: { notIn: givers } },
    select: { name: true, wikidataId: true },
  });
  if (person) {
    throw new ConflictError(
      `"${person.name}" now has the Wikidata item ${person.wikidataId}. Remove the item from this person first.`,
      null,
    );
  }
}

/** Returns the IDs in a column with an ID or a list of IDs. */
function idsIn(value: Prisma.JsonValue | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
}

/**
 * Checks that all rows restored by an undo reference existing records. Loose and derived rows are deleted instead if a
 * referenced record is missing.
 *
 * @throws ConflictError
 */
export async function checkReferences(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  for (const table of recordedTables) {
    const rows = changes.filter((change) => change.table === table).flatMap(({ before }) => (before ? [before] : []));
    const lists = Object.keys(table.lists ?? {}).map((column) => [column, 'Person'] as const);
    for (const [column, target] of [...Object.entries(table.references), ...lists]) {
      const ids = [...new Set(rows.flatMap((row) => idsIn(row[column])))];
      if (ids.length === 0) continue;
      const missing = await tx.$queryRaw<{ id: string }[]>`
        SELECT "id"::text AS "id" FROM unnest(${ids}::uuid[]) AS "wanted"("id")
        WHERE NOT EXISTS (SELECT 1 FROM ${named(target)} t WHERE t."id" = "wanted"."id")`;
      const [first] = missing;
      if (!first) continue;
      if (table.kind === 'derived' || table.kind === 'loose') {
        await tx.$executeRaw`
          DELETE FROM ${named(table.name)} WHERE ${named(column)} = ANY(${missing.map(({ id }) => id)}::uuid[])`;
        continue;
      }
      const deletion = await findDeletion(tx, first.id);
      const who = deletion ? `, ${describeRevision(deletion)},` : '';
      throw new ConflictError(
        `A later change${who} deleted a ${target} that a restored ${table.name} belongs to. Undo that change first.`,
        deletion?.id ?? null,
      );
    }
  }
}
