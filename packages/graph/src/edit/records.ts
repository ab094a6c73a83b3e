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

/** A record and the version of it that its editor saw. */
export interface SeenRecord {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A record that was changed. */
export interface EditedRecord {
  readonly id: string;
}

/** The four types of records. */
export type RecordTable = 'Article' | 'Person' | 'Event' | 'Statement';

const nouns: Record<RecordTable, string> = {
  Article: 'article',
  Person: 'person',
  Event: 'event',
  Statement: 'statement',
};

/**
 * Makes sure that a record is still as its editor saw it.
 *
 * @param expectedVersion - the version that the editor saw.
 * @throws NotFoundError, ConflictError, InvalidInputError
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
      `The ${nouns[table]} is at version ${version}: there is no ${expectedVersion} yet.`,
    );
  }
  throw await changedSince(tx, table, id, expectedVersion, asRow(found.row) ?? {});
}

/**
 * Notes that a change concerns a record, also where all that it changed are rows around it: the record's history shows
 * it, and whoever edits the record at the same time is told of it.
 *
 * @param seen - the record with the version that it had before.
 */
export async function noteTouched(
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

/** The error for a record that is not there; where it was deleted, it says by whom. */
export async function notFound(tx: Transaction, table: RecordTable, id: string): Promise<NotFoundError> {
  const deletion = await findDeletion(tx, id);
  return new NotFoundError(
    deletion
      ? `There is no such ${nouns[table]} any more: ${describeRevision(deletion)} took it away.`
      : `There is no ${nouns[table]} of this id.`,
  );
}

/**
 * Makes sure that records that an input points to are there.
 *
 * @throws InvalidInputError
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
  throw new InvalidInputError(place, `There is no ${nouns[table]} of this id.`, 'UNKNOWN_ID');
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
  const who = latest ? `${describeRevision(latest)} changed` : 'somebody changed';
  const what = fields.size > 0 ? ` (${[...fields.keys()].join(', ')})` : '';
  return new ConflictError(
    `Since version ${expectedVersion} ${who} this ${nouns[table]}${what}. Look at it again, then send version ${String(row.version)}.`,
    latest?.id ?? null,
    [...fields.values()],
  );
}

/** The latest revision that touched a record, or something that belongs to it: its participants, say. */
async function findLatest(tx: Transaction, recordId: string): Promise<KnownRevision | undefined> {
  const found = await tx.revisionRecord.findFirst({
    where: { recordId },
    orderBy: { revisionNumber: 'desc' },
    select: { revision: { select: { id: true, number: true, actor: true, at: true, action: true } } },
  });
  return found?.revision;
}
