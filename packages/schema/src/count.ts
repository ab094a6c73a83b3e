import { type Database, Prisma } from '@wortlaut/database';
import DataLoader from 'dataloader';

/** The lists whose length can be asked for: a table and the column that names the parent. */
const lists = {
  articlePeople: ['ArticlePerson', 'articleId'],
  articleEvents: ['ArticleEvent', 'articleId'],
  articleMentions: ['Mention', 'articleId'],
  articleEventMentions: ['EventMention', 'articleId'],
  articleRoles: ['PersonRole', 'articleId'],
  personArticles: ['ArticlePerson', 'personId'],
  personEvents: ['EventParticipant', 'personId'],
  personMentions: ['Mention', 'personId'],
  personMergeSuggestions: ['MergeSuggestion', 'personId'],
  personNameVariants: ['NameVariant', 'personId'],
  personRoles: ['PersonRole', 'personId'],
  eventArticles: ['ArticleEvent', 'eventId'],
  eventMentions: ['EventMention', 'eventId'],
  eventParticipants: ['EventParticipant', 'eventId'],
  eventStatements: ['StatementEvent', 'eventId'],
  statementEvents: ['StatementEvent', 'statementId'],
  statementContained: ['Statement', 'containerId'],
} as const satisfies Record<string, readonly [table: string, column: string]>;

/** A list whose length can be asked for. */
export type CountedList = keyof typeof lists;

/** Counts the rows of a list below one parent. */
export type Count = (list: CountedList, parentId: string) => Promise<number>;

/**
 * Makes the counting of one request: all parents of a level are counted in one SQL statement, and nothing is read
 * until a `totalCount` is asked for.
 */
export function createCount(db: Database): Count {
  const loaders = new Map<CountedList, DataLoader<string, number>>();
  return (list, parentId) => {
    const loader = loaders.get(list) ?? new DataLoader((ids: readonly string[]) => countAll(db, list, ids));
    loaders.set(list, loader);
    return loader.load(parentId);
  };
}

async function countAll(db: Database, list: CountedList, ids: readonly string[]): Promise<number[]> {
  const [table, column] = lists[list];
  const parent = Prisma.raw(`"${column}"`);
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT ${parent}::text AS "id", count(*)::int AS "count" FROM ${Prisma.raw(`"${table}"`)}
    WHERE ${parent} = ANY(${[...ids]}::uuid[]) GROUP BY 1`;
  const counts = new Map(rows.map((row) => [row.id, row.count]));
  return ids.map((id) => counts.get(id) ?? 0);
}
