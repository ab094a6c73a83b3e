import { Prisma } from '@wortlaut/database';
import type { Transaction } from '../transaction.ts';
import type { ArticleRows } from './article-rows.ts';

/**
 * Writes the rows of an article. A single SQL statement writes all tables, because round trips are more expensive than
 * rows. PostgreSQL checks foreign keys and spans at the end of the statement.
 */
export async function writeArticle(tx: Transaction, rows: ArticleRows): Promise<void> {
  const inserts = [
    insert('Article', [rows.article]),
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
  ].flat();
  await tx.$executeRaw`WITH ${Prisma.join(inserts)} SELECT 1`;
  // An event that a second article tells of is shown in lists, unless it is minor.
  const created = new Set(rows.events.map(({ id }) => id));
  const known = rows.articleEvents.flatMap(({ eventId }) => (created.has(eventId) ? [] : [eventId]));
  if (known.length > 0)
    await tx.$executeRaw`
      UPDATE "Event" SET "listed" = true
      WHERE "id" = ANY(${known}::uuid[]) AND NOT "listed" AND "telling"`;
}

const addVariantCounts = Prisma.sql`("personId", "name") DO UPDATE SET "count" = "NameVariant"."count" + excluded."count"`;

/**
 * Builds the INSERT for one table. Returns nothing if there are no rows.
 *
 * @param onConflict - the action if a row already exists. By default, the existing row stays unchanged, for example a
 * repeated role
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
