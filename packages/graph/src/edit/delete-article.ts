import type { DeletedArticle } from '../import/article-import.ts';
import { addStatementCounts } from '../import/write-article.ts';
import { refreshNames } from '../names/refresh-names.ts';
import type { Transaction } from '../transaction.ts';

/**
 * Deletes an article with its statements and mentions. Also deletes the spellings, people and events that no other
 * article contains.
 *
 * @returns the numbers of deleted records, or null if the article does not exist
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
  const speakers = await tx.statementSpeaker.groupBy({
    by: ['personId'],
    where: { statement: { articleId: id } },
    _count: true,
  });
  await addStatementCounts(tx, new Map(speakers.map((row) => [row.personId, -row._count])));
  await removeSpellings(tx, id);
  // The foreign keys cascade to statements, mentions, roles and links.
  await tx.article.delete({ where: { id }, select: { id: true } });
  const gonePeople = await deleteOrphanedPeople(tx, people);
  const goneEvents = await deleteOrphanedEvents(tx, events);
  await removeParticipants(tx, events);
  await refreshNames(tx, people);
  return { statements: article.statementCount, people: gonePeople, events: goneEvents };
}

/**
 * Deletes the people with these IDs if no article mentions them anymore. People added by an editor are kept, and so is
 * anyone whose representative is mentioned. Also deletes those whom only the deleted people represented.
 *
 * @returns the number of deleted people
 */
export async function deleteOrphanedPeople(tx: Transaction, ids: readonly string[]): Promise<number> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...ids] }, representsId: { not: null } },
    select: { representsId: true },
  });
  const deleted = await tx.$executeRaw`
    DELETE FROM "Person" t WHERE t."id" = ANY(${[...ids]}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM "ArticlePerson" p WHERE p."personId" = t."id")
      AND NOT EXISTS (
        SELECT 1 FROM "Person" r JOIN "ArticlePerson" p ON p."personId" = r."id" WHERE r."representsId" = t."id"
      )
      AND NOT EXISTS (
        SELECT 1 FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
        WHERE c."table" = 'Person' AND c."key" = jsonb_build_object('id', t."id") AND r."action" = 'CREATE_PERSON'
      )`;
  const represented = rows.flatMap(({ representsId }) => representsId ?? []);
  return deleted === 0 || represented.length === 0 ? deleted : deleted + (await deleteOrphanedPeople(tx, represented));
}

/**
 * Deletes the events with these IDs if no article mentions them anymore. Events added by an editor are kept.
 *
 * @returns the number of deleted events
 */
export function deleteOrphanedEvents(tx: Transaction, ids: readonly string[]): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "Event" t WHERE t."id" = ANY(${[...ids]}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM "ArticleEvent" e WHERE e."eventId" = t."id")
      AND NOT EXISTS (
        SELECT 1 FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
        WHERE c."table" = 'Event' AND c."key" = jsonb_build_object('id', t."id") AND r."action" = 'CREATE_EVENT'
      )`;
}

async function removeSpellings(tx: Transaction, articleId: string): Promise<void> {
  await tx.$executeRaw`
    WITH "printed" AS (
      SELECT "personId", "text" AS "name", count(*)::int AS "count" FROM "Mention"
      WHERE "articleId" = ${articleId}::uuid GROUP BY 1, 2
    ), "gone" AS (
      DELETE FROM "NameVariant" v USING "printed" p
      WHERE v."personId" = p."personId" AND v."name" = p."name" AND v."count" <= p."count" AND NOT v."given"
    )
    UPDATE "NameVariant" v SET "count" = v."count" - p."count" FROM "printed" p
    WHERE v."personId" = p."personId" AND v."name" = p."name" AND (v."count" > p."count" OR v."given")`;
}

/**
 * Removes the participants of events, except for people who are mentioned in an article about the event or were added
 * by an editor.
 */
async function removeParticipants(tx: Transaction, events: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "EventParticipant" ep WHERE ep."eventId" = ANY(${[...events]}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM "ArticleEvent" ae JOIN "ArticlePerson" ap ON ap."articleId" = ae."articleId"
      WHERE ae."eventId" = ep."eventId" AND ap."personId" = ep."personId"
    ) AND NOT EXISTS (
      SELECT 1 FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
      WHERE c."table" = 'EventParticipant'
        AND c."key" = jsonb_build_object('eventId', ep."eventId", 'personId', ep."personId")
        AND c."before" IS NULL AND r."undoneById" IS NULL AND r."action" IN ('CREATE_EVENT', 'UPDATE_EVENT')
    )`;
}
