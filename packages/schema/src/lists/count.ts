import { type Database, Prisma } from '@wortlaut/database';
import type { Load } from '../batch.ts';
import { allOf, type Condition } from './condition.ts';

/** The lists whose length can be asked for: a table, by the alias `t`, and the column that names the parent. */
const lists = {
  articlePeople: ['"ArticlePerson" AS t', 't."articleId"'],
  articleEvents: ['"ArticleEvent" AS t', 't."articleId"'],
  articleMentions: ['"Mention" AS t', 't."articleId"'],
  articleEventMentions: ['"EventMention" AS t', 't."articleId"'],
  articleRoles: ['"PersonRole" AS t', 't."articleId"'],
  personArticles: ['"ArticlePerson" AS t', 't."personId"'],
  personEvents: ['"EventParticipant" AS t', 't."personId"'],
  personMentions: ['"Mention" AS t', 't."personId"'],
  personMergeSuggestions: ['(SELECT * FROM "PersonMergeSuggestion" WHERE NOT "dismissed") AS t', 't."personId"'],
  eventMergeSuggestions: ['(SELECT * FROM "EventMergeSuggestion" WHERE NOT "dismissed") AS t', 't."eventId"'],
  personNameVariants: ['"NameVariant" AS t', 't."personId"'],
  personRoles: ['"PersonRole" AS t', 't."personId"'],
  eventArticles: ['"ArticleEvent" AS t', 't."eventId"'],
  eventMentions: ['"EventMention" AS t', 't."eventId"'],
  eventParticipants: ['"EventParticipant" AS t', 't."eventId"'],

  articleStatements: ['"Statement" AS t', 't."articleId"'],
  personStatements: ['"Statement" AS t', 't."speakerId"'],
  eventStatements: ['"StatementEvent" AS l JOIN "Statement" AS t ON t."id" = l."statementId"', 'l."eventId"'],
  statementEvents: ['"StatementEvent" AS t', 't."statementId"'],
  revisionChanges: [
    '"Change" AS t JOIN "Revision" AS l ON l."number" = t."revisionNumber" AND NOT t."derived"',
    'l."id"',
  ],
  history: ['"RevisionRecord" AS t', 't."recordId"'],
  importJobItems: ['"ImportJobItem" AS t', 't."jobId"'],
  statementContained: ['"Statement" AS t', 't."containerId"'],
} as const satisfies Record<string, readonly [from: string, column: string]>;

/** A list whose length can be asked for. */
export type CountedList = keyof typeof lists;

/** Counts the rows of a list below one parent that fulfil all conditions. */
export type Count = (list: CountedList, parentId: string, conditions?: readonly Condition[]) => Promise<number>;

/**
 * Makes the counting of one request: all parents of a level are counted in one SQL statement, and nothing is read
 * until a `totalCount` is asked for.
 */
export function createCount(db: Database, load: Load): Count {
  return async (list, parentId, conditions = []) => {
    const what = JSON.stringify([list, conditions]);
    return (await load(what, parentId, (ids) => countAll(db, list, ids, conditions))) ?? 0;
  };
}

async function countAll(
  db: Database,
  list: CountedList,
  ids: readonly string[],
  conditions: readonly Condition[],
): Promise<Map<string, number>> {
  const [from, column] = lists[list];
  const parent = Prisma.raw(column);
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT ${parent}::text AS "id", count(*)::int AS "count" FROM ${Prisma.raw(from)}
    WHERE ${parent} = ANY(${[...ids]}::uuid[]) AND ${allOf(conditions)} GROUP BY 1`;
  return new Map(rows.map((row) => [row.id, row.count]));
}
