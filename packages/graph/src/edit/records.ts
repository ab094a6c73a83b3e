import { Prisma } from '@wortlaut/database';
import { ConflictError, type ConflictingField, InvalidInputError, NotFoundError } from '../errors.ts';
import {
  type ChangeOfRevision,
  changeOfRevision,
  describeRevision,
  findDeletion,
  type KnownRevision,
} from '../revision/describe-revision.ts';
import { asRow, changedColumns, readChange } from '../revision/recorded-change.ts';
import type { Transaction } from '../transaction.ts';

/** A record to change, with the version that the editor last read. */
export interface SeenRecord {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A changed record. */
export interface EditedRecord {
  readonly id: string;
}

/** The tables of the four record types. */
export type RecordTable = 'Article' | 'Person' | 'Event' | 'Statement';

const nouns: Record<RecordTable, string> = {
  Article: 'article',
  Person: 'person',
  Event: 'event',
  Statement: 'statement',
};

/**
 * Checks that a record has not changed since the editor last read it.
 *
 * @param expectedVersion - the version that the editor last read
 * @param path - the path of the version in the input
 * @throws NotFoundError if the record does not exist
 * @throws ConflictError if the record has changed
 * @throws InvalidInputError if the version does not exist yet
 */
export async function expectVersion(
  tx: Transaction,
  table: RecordTable,
  id: string,
  expectedVersion: number,
  path: readonly string[] = ['input', 'expectedVersion'],
): Promise<void> {
  const [found] = await tx.$queryRaw<{ version: number; row: Prisma.JsonValue }[]>`
    SELECT t."version", to_jsonb(t) - 'search' AS "row" FROM ${Prisma.raw(`"${table}"`)} t WHERE t."id" = ${id}::uuid`;
  if (!found) throw await notFound(tx, table, id);
  const { version } = found;
  if (version === expectedVersion) return;
  if (version < expectedVersion) {
    throw new InvalidInputError(
      path,
      `Version ${expectedVersion} of the ${nouns[table]} does not exist. The current version is ${version}.`,
    );
  }
  throw await changedSince(tx, table, id, expectedVersion, asRow(found.row) ?? {});
}

/**
 * Marks a record as changed by the current revision, even if only related rows changed. The change then appears in the
 * record's history, and concurrent edits fail with a conflict.
 *
 * @param seen - the record, with its version before the change
 */
export async function markTouched(
  tx: Transaction,
  table: RecordTable,
  seen: { readonly id: string; readonly expectedVersion: number },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "RevisionRecord" ("revisionNumber", "recordId")
    VALUES (current_setting('wortlaut.revision')::int, ${seen.id}::uuid) ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${table}"`)} SET "version" = "version" + 1
    WHERE "id" = ${seen.id}::uuid AND "version" = ${seen.expectedVersion}`;
}

/**
 * Creates the error for a missing record. If the record was deleted, the message names the revision that deleted it.
 */
export async function notFound(tx: Transaction, table: RecordTable, id: string): Promise<NotFoundError> {
  const deletion = await findDeletion(tx, id);
  return new NotFoundError(
    deletion
      ? `The ${nouns[table]} was deleted by ${describeRevision(deletion)}.`
      : `No ${nouns[table]} with this ID exists.`,
  );
}

/**
 * Checks that all records referenced by an input exist.
 *
 * @param path - the path of the IDs in the input
 * @throws InvalidInputError with the path of the first missing ID
 */
export async function expectExisting(
  tx: Transaction,
  table: RecordTable,
  ids: readonly string[],
  path: readonly (string | number)[],
): Promise<void> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text AS "id" FROM ${Prisma.raw(`"${table}"`)} WHERE "id" = ANY(${[...ids]}::uuid[])`;
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing < 0) return;
  const place = ids.length > 1 ? [...path, missing] : path;
  throw new InvalidInputError(place, `No ${nouns[table]} with this ID exists.`, 'UNKNOWN_ID');
}

async function changedSince(
  tx: Transaction,
  table: RecordTable,
  id: string,
  expectedVersion: number,
  row: Readonly<Record<string, Prisma.JsonValue>>,
): Promise<ConflictError> {
  const later = await tx.$queryRaw<ChangeOfRevision[]>`
    SELECT ${changeOfRevision} FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE c."table" = ${table} AND c."key" = jsonb_build_object('id', ${id}::text)
      AND (c."after" ->> 'version')::int > ${expectedVersion}
    ORDER BY c."revisionNumber"`;
  const fields = new Map<string, ConflictingField>();
  for (const change of later) {
    for (const column of changedColumns(readChange(change))) {
      fields.set(column, { table, column, now: row[column] ?? null, revisionId: change.id });
    }
  }
  const latest = later.at(-1) ?? (await findLatest(tx, id));
  const who = latest ? describeRevision(latest) : 'another editor';
  const what = fields.size > 0 ? ` (${[...fields.keys()].join(', ')})` : '';
  return new ConflictError(
    `The ${nouns[table]} was changed after version ${expectedVersion} by ${who}${what}. Check the changes, then send version ${String(row.version)}.`,
    latest?.id ?? null,
    [...fields.values()],
  );
}

/** Finds the latest revision that changed a record or a part of it, such as its participants. */
async function findLatest(tx: Transaction, recordId: string): Promise<KnownRevision | undefined> {
  const found = await tx.revisionRecord.findFirst({
    where: { recordId },
    orderBy: { revisionNumber: 'desc' },
    select: { revision: { select: { id: true, number: true, actor: true, at: true, action: true } } },
  });
  return found?.revision;
}
