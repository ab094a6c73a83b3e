import type { DeletedArticle } from './article-import.ts';
import type { Transaction } from './in-turn.ts';
import { refreshNames } from './refresh-names.ts';
import { addStatementCounts } from './write-article.ts';

/**
 * Deletes an article with all that only it brought: its statements and mentions, spellings that no other article
 * prints, people and events that no other article mentions.
 *
 * @returns null where there is no such article.
 */
export async function deleteArticle(tx: Transaction, id: string): Promise<DeletedArticle | null> {
  const article = await tx.article.findUnique({ where: { id }, select: { statementCount: true } });
  if (article === null) return null;
  const people = (await tx.articlePerson.findMany({ where: { articleId: id }, select: { personId: true } })).map(
    (row) => row.personId,
  );
  const events = (await tx.articleEvent.findMany({ where: { articleId: id }, select: { eventId: true } })).map(
    (row) => row.eventId,
  );
  const speakers = await tx.statement.groupBy({
    by: ['speakerId'],
    where: { articleId: id, speakerId: { not: null } },
    _count: true,
  });
  await addStatementCounts(tx, new Map(speakers.map((row) => [row.speakerId ?? '', -row._count])));
  await takeBackVariants(tx, id);
  // Statements, mentions, roles and links go with it.
  await tx.article.delete({ where: { id }, select: { id: true } });
  const gonePeople = await tx.person.deleteMany({ where: { id: { in: people }, articles: { none: {} } } });
  const goneEvents = await tx.event.deleteMany({ where: { id: { in: events }, articles: { none: {} } } });
  await takeBackParticipants(tx, events);
  await refreshNames(tx, people);
  return { statements: article.statementCount, people: gonePeople.count, events: goneEvents.count };
}

async function takeBackVariants(tx: Transaction, articleId: string): Promise<void> {
  await tx.$executeRaw`
    WITH "printed" AS (
      SELECT "personId", "text" AS "name", count(*)::int AS "count" FROM "Mention"
      WHERE "articleId" = ${articleId}::uuid GROUP BY 1, 2
    ), "gone" AS (
      DELETE FROM "NameVariant" v USING "printed" p
      WHERE v."personId" = p."personId" AND v."name" = p."name" AND v."count" <= p."count"
    )
    UPDATE "NameVariant" v SET "count" = v."count" - p."count" FROM "printed" p
    WHERE v."personId" = p."personId" AND v."name" = p."name" AND v."count" > p."count"`;
}

/** A participant stays as long as one article mentions both the event and the person. */
async function takeBackParticipants(tx: Transaction, events: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "EventParticipant" ep WHERE ep."eventId" = ANY(${[...events]}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM "ArticleEvent" ae JOIN "ArticlePerson" ap ON ap."articleId" = ae."articleId"
      WHERE ae."eventId" = ep."eventId" AND ap."personId" = ep."personId"
    )`;
}
