import type { Database } from '@wortlaut/database';
import { findStoryArticles, formOf, type StoryColumns } from '../import/known-stories.ts';

/** The maximum number of articles about an event that are compared with other articles, latest first. */
const MAX_ARTICLES = 3;
/** The maximum number of events of a story. */
const MAX_EVENTS = 12;

/**
 * Finds other events of the same stories: the main events of articles that report the same story as the articles about
 * an event. Lists show them, and they are neither a part of the event nor the other way round.
 *
 * @param ids - the IDs of the events
 * @returns the IDs of at most 12 events for each event, earliest first
 */
export async function findSameStories(db: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const others = new Set<string>();
    for (const article of await findMainArticles(db, id))
      for (const { mainEventId } of await findStoryArticles(db, formOf(article)))
        if (mainEventId !== null && mainEventId !== id) others.add(mainEventId);
    found.set(id, others.size === 0 ? [] : await sortedEvents(db, id, [...others]));
  }
  return found;
}

/** Finds the latest articles that are mainly about an event. */
const findMainArticles = (db: Database, eventId: string): Promise<StoryColumns[]> => db.$queryRaw`
  SELECT "language", to_char("publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "publishedOn",
    "storyTerms" AS "terms", "storyKinds" AS "kinds", "storyWeights" AS "weights"
  FROM "Article" WHERE "mainEventId" = ${eventId}::uuid ORDER BY "datedAt" DESC, "id" LIMIT ${MAX_ARTICLES}`;

/** Sorts the events of a story by date. Leaves out the event that contains the given event, and its parts. */
async function sortedEvents(db: Database, id: string, others: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ readonly id: string }[]>`
    SELECT o."id"::text AS "id" FROM "Event" o JOIN "Event" e ON e."id" = ${id}::uuid
    WHERE o."id" = ANY(${[...others]}::uuid[]) AND o."listed"
      AND o."parentId" IS DISTINCT FROM e."id" AND e."parentId" IS DISTINCT FROM o."id"
    ORDER BY o."datedAt", o."id" LIMIT ${MAX_EVENTS}`;
  return rows.map((row) => row.id);
}
