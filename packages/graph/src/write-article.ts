import type { ArticleRows } from './article-rows.ts';
import type { Transaction } from './known-people.ts';

/** Writes an article's rows. */
export async function writeArticle(tx: Transaction, rows: ArticleRows): Promise<void> {
  await tx.article.create({ data: rows.article, select: { id: true } });
  await insert(tx.person, rows.people);
  await insert(tx.nameKey, rows.nameKeys);
  await addVariants(tx, rows.nameVariants);
  await insert(tx.personRole, rows.roles);
  await insert(tx.mention, rows.mentions);
  await insert(tx.articlePerson, rows.articlePeople);
  await insert(tx.mergeSuggestion, rows.suggestions);
  await insert(tx.event, rows.events);
  await insert(tx.eventMention, rows.eventMentions);
  await insert(tx.articleEvent, rows.articleEvents);
  await insert(tx.eventParticipant, rows.participants);
  await insert(tx.statement, rows.statements);
  await insert(tx.statementEvent, rows.statementEvents);
  await addStatementCounts(tx, rows.statementCounts);
}

interface Table<Row> {
  createMany(args: { data: Row[]; skipDuplicates: true }): PromiseLike<unknown>;
}

/** One statement for all rows of a table; what stands there already (a role printed twice) is left. */
async function insert<Row>(table: Table<Row>, data: readonly Row[]): Promise<void> {
  if (data.length > 0) await table.createMany({ data: [...data], skipDuplicates: true });
}

async function addVariants(tx: Transaction, variants: ArticleRows['nameVariants']): Promise<void> {
  if (variants.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "NameVariant" ("id", "personId", "name", "folded", "count")
    SELECT * FROM unnest(
      ${variants.map((row) => row.id)}::uuid[], ${variants.map((row) => row.personId)}::uuid[],
      ${variants.map((row) => row.name)}::text[], ${variants.map((row) => row.folded)}::text[],
      ${variants.map((row) => row.count)}::int[]
    )
    ON CONFLICT ("personId", "name") DO UPDATE SET "count" = "NameVariant"."count" + excluded."count"`;
}

/** Adds to how many statements people are the speakers of. */
export async function addStatementCounts(tx: Transaction, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size === 0) return;
  await tx.$executeRaw`
    UPDATE "Person" p SET "statementCount" = p."statementCount" + c."count"
    FROM unnest(${[...counts.keys()]}::uuid[], ${[...counts.values()]}::int[]) AS c("id", "count")
    WHERE p."id" = c."id"`;
}
