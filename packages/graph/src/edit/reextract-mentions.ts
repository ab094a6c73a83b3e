import { Prisma } from '@wortlaut/database';
import type { Span } from '@wortlaut/vocabulary';
import type { ArticleRows } from '../import/article-rows.ts';
import type { Transaction } from '../transaction.ts';

interface Place extends Span {
  readonly id: string;
}

/** Replaces the mentions and roles of an article, except for those changed by editors. */
export async function replaceMentions(tx: Transaction, articleId: string, rows: ArticleRows): Promise<void> {
  const where = { articleId };
  const mentions = await tx.mention.findMany({ where });
  const people = await replacement(
    tx,
    'Mention',
    mentions,
    rows.mentions,
    ({ start, end, personId }) => `${start} ${end} ${personId}`,
  );
  await tx.mention.deleteMany({ where: { id: { in: people.gone } } });
  await tx.mention.createMany({ data: people.added, skipDuplicates: true });

  const eventMentions = await tx.eventMention.findMany({ where });
  const events = await replacement(
    tx,
    'EventMention',
    eventMentions,
    rows.eventMentions,
    ({ start, end, eventId }) => `${start} ${end} ${eventId}`,
  );
  await tx.eventMention.deleteMany({ where: { id: { in: events.gone } } });
  await tx.eventMention.createMany({ data: events.added, skipDuplicates: true });

  const roles = (await tx.personRole.findMany({ where })).map((role) => ({ ...role, start: 0, end: 0 }));
  const found = rows.roles.map((role) => ({ ...role, start: 0, end: 0 }));
  const called = await replacement(tx, 'PersonRole', roles, found, ({ personId, role }) => `${personId} ${role}`);
  await tx.personRole.deleteMany({ where: { id: { in: called.gone } } });
  await tx.personRole.createMany({
    data: called.added.map(({ start: _start, end: _end, ...role }) => role),
    skipDuplicates: true,
  });
}

/**
 * Compares the old rows with the new rows. Keeps rows that are in both lists, and rows changed by an editor. Discards
 * new rows that overlap a row changed by an editor.
 *
 * @returns the IDs of the rows to delete, and the rows to add
 */
async function replacement<Row extends Place, Found extends Place>(
  tx: Transaction,
  table: string,
  rows: readonly Row[],
  found: readonly Found[],
  identity: (row: Row | Found) => string,
): Promise<{ gone: string[]; added: Found[] }> {
  const wanted = new Set(found.map(identity));
  const there = new Set(rows.map(identity));
  const others = rows.filter((row) => !wanted.has(identity(row)));
  const changed = await findEditedRows(tx, table, others);
  const fixed = others.filter(({ id }) => changed.has(id));
  const overlaps = (row: Found) => fixed.some(({ start, end }) => start < row.end && row.start < end);
  return {
    gone: others.filter(({ id }) => !changed.has(id)).map(({ id }) => id),
    added: found.filter((row) => !there.has(identity(row)) && !overlaps(row)),
  };
}

/** Finds the rows changed by an editor, not by a merge of an import or a new extraction. @returns the IDs of the rows */
async function findEditedRows(
  tx: Transaction,
  table: string,
  rows: readonly { readonly id: string }[],
): Promise<Set<string>> {
  const keys = Prisma.sql`SELECT jsonb_build_object('id', "id") FROM unnest(${rows.map(({ id }) => id)}::text[]) AS "ids"("id")`;
  const changed = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c."key" ->> 'id' AS "id" FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE c."table" = ${table} AND c."key" IN (${keys}) AND c."before" IS NOT NULL AND c."after" IS NOT NULL
      AND r."action" NOT IN ('IMPORT_ARTICLE', 'REEXTRACT_ARTICLE') AND r."undoneById" IS NULL AND r."undoOfId" IS NULL`;
  return new Set(changed.map(({ id }) => id));
}
