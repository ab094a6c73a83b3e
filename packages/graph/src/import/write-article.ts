import { Prisma } from '@wortlaut/database';
import { v7 as uuidv7 } from 'uuid';
import { actorName } from '../access/actor.ts';
import { UNDATED } from '../columns.ts';
import { isTold } from '../derived/repair-events.ts';
import type { Transaction } from '../transaction.ts';
import type { ImportRequest } from './article-import.ts';
import type { ArticleRows } from './article-rows.ts';

/**
 * Writes the rows of an article and records the import as a revision. A single SQL statement writes all tables, because
 * round trips are more expensive than rows. PostgreSQL checks foreign keys and spans at the end of the statement.
 *
 * @remarks The new rows are not recorded one by one, because undoing the import deletes the article.
 */
export async function writeArticle(
  tx: Transaction,
  rows: ArticleRows,
  { actor, comment }: ImportRequest,
): Promise<{ readonly id: string; readonly number: number }> {
  const revision = uuidv7();
  const inserts = [
    // An article with the same text is an error.
    insert('Article', [rows.article], Prisma.sql`("id") DO NOTHING`),
    insert('Person', rows.people),
    insert('NameKey', rows.nameKeys),
    insert('NameVariant', rows.nameVariants, addVariantCounts),
    insert('PersonRole', rows.roles),
    insert('Mention', rows.mentions),
    insert('ArticlePerson', rows.articlePeople),
    insert('PersonMergeSuggestion', rows.personSuggestions),
    insert('Event', rows.events),
    insert('EventMergeSuggestion', rows.eventSuggestions),
    insert('EventMention', rows.eventMentions),
    insert('ArticleEvent', rows.articleEvents),
    insert('EventParticipant', rows.participants),
    insert('Statement', rows.statements),
    insert('StatementEvent', rows.statementEvents),
    rows.statementCounts.size === 0 ? [] : Prisma.sql`"countedPeople" AS (${updateCounts(rows.statementCounts)})`,
    Prisma.sql`"revision" AS (
      INSERT INTO "Revision" ("id", "actor", "tokenId", "action", "comment")
      VALUES (${revision}::uuid, ${actorName(actor)}, ${actor?.tokenId ?? null}::uuid, 'IMPORT_ARTICLE', ${comment ?? null})
      RETURNING "number"
    )`,
    Prisma.sql`"recorded" AS (
      INSERT INTO "RevisionRecord" ("recordId", "revisionNumber") SELECT ${rows.article.id}::uuid, "number" FROM "revision"
    )`,
  ].flat();
  const [made] = await tx.$queryRaw<{ number: number }[]>`WITH ${Prisma.join(inserts)} SELECT "number" FROM "revision"`;
  const created = new Set(rows.events.map(({ id }) => id));
  const known = rows.articleEvents.flatMap(({ eventId }) => (created.has(eventId) ? [] : [eventId]));
  if (known.length > 0) await updateDerived(tx, known, rows.article);
  return { id: revision, number: made?.number ?? 0 };
}

/**
 * Updates the derived columns of known events that a new article mentions. An event is now listed if its title shows
 * which event is meant. For a main event, a kind, a date or a place is enough. An event without a date has the date of
 * the first report.
 */
async function updateDerived(
  tx: Transaction,
  events: readonly string[],
  { mainEventId, publishedAt = null }: ArticleRows['article'],
): Promise<void> {
  const listed = Prisma.sql`("listed" OR "telling" OR "id" = ${mainEventId}::uuid AND ${isTold})`;
  const datedAt = Prisma.sql`CASE
    WHEN "startsOn" IS NULL THEN coalesce(least(nullif("datedAt", ${UNDATED}), ${publishedAt}::timestamptz), ${UNDATED})
    ELSE "datedAt" END`;
  await tx.$executeRaw`
    WITH "changed" AS (
      UPDATE "Event" SET "listed" = ${listed}, "datedAt" = ${datedAt}
      WHERE "id" = ANY(${[...events]}::uuid[]) AND ("listed", "datedAt") <> (${listed}, ${datedAt})
      RETURNING "id", "datedAt"
    )
    UPDATE "EventParticipant" p SET "datedAt" = c."datedAt" FROM "changed" c
    WHERE p."eventId" = c."id" AND p."datedAt" <> c."datedAt"`;
}

const addVariantCounts = Prisma.sql`("personId", "name") DO UPDATE SET "count" = "NameVariant"."count" + excluded."count"`;

/**
 * Builds the INSERT for one table. Returns nothing if there are no rows.
 *
 * @param onConflict - the action if a row already exists. By default, the existing row is kept unchanged, for example
 * for a repeated role
 */
function insert(table: string, rows: readonly object[], onConflict = Prisma.sql`DO NOTHING`): Prisma.Sql[] {
  const [first] = rows;
  if (first === undefined) return [];
  const name = Prisma.raw(`"${table}"`);
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  );
  return [
    Prisma.sql`${Prisma.raw(`"new${table}"`)} AS (
      INSERT INTO ${name} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb)
      ON CONFLICT ${onConflict}
    )`,
  ];
}

/**
 * Changes the statement counts of people.
 *
 * @param counts - the numbers to add, by person ID. Negative numbers are subtracted.
 */
export async function addStatementCounts(tx: Transaction, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size > 0) await tx.$executeRaw(updateCounts(counts));
}

function updateCounts(counts: ReadonlyMap<string, number>): Prisma.Sql {
  return Prisma.sql`
    UPDATE "Person" p SET "statementCount" = p."statementCount" + c."count"
    FROM unnest(${[...counts.keys()]}::uuid[], ${[...counts.values()]}::int[]) AS c("id", "count")
    WHERE p."id" = c."id"`;
}
