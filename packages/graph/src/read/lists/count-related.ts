import { type Database, Prisma } from '@wortlaut/database';
import type { Condition } from './condition.ts';
import { allOf } from './condition-sql.ts';

/** The lists that can be counted. Each entry has the table, with the alias `t`, and the column with the parent's ID. */
const lists = {
  articlePeople: ['"ArticlePerson" AS t', 't."articleId"'],
  articleEvents: ['"ArticleEvent" AS l JOIN "Event" AS t ON t."id" = l."eventId" AND t."listed"', 'l."articleId"'],
  articleMentions: ['"Mention" AS t', 't."articleId"'],
  articleEventMentions: ['"EventMention" AS t', 't."articleId"'],
  articleStatements: ['"Statement" AS t', 't."articleId"'],
  personArticles: ['"ArticlePerson" AS t', 't."personId"'],
  personEvents: ['"EventParticipant" AS l JOIN "Event" AS t ON t."id" = l."eventId" AND t."listed"', 'l."personId"'],
  personMentions: ['"Mention" AS t', 't."personId"'],
  personMergeSuggestions: ['(SELECT * FROM "PersonMergeSuggestion" WHERE NOT "dismissed") AS t', 't."personId"'],
  personNameVariants: ['"NameVariant" AS t', 't."personId"'],
  personRoles: ['"PersonRole" AS t', 't."personId"'],
  personStatements: ['"StatementSpeaker" AS l JOIN "Statement" AS t ON t."id" = l."statementId"', 'l."personId"'],
  personReportedStatements: [
    '"StatementReporter" AS l JOIN "Statement" AS t ON t."id" = l."statementId"',
    'l."personId"',
  ],
  personRepresentatives: ['"Person" AS t', 't."representsId"'],
  personRepresentativeStatements: [
    '"StatementPrincipal" AS l JOIN "Statement" AS t ON t."id" = l."statementId"',
    'l."personId"',
  ],
  eventArticles: ['"ArticleEvent" AS t', 't."eventId"'],
  eventMentions: ['"EventMention" AS t', 't."eventId"'],
  eventMergeSuggestions: ['(SELECT * FROM "EventMergeSuggestion" WHERE NOT "dismissed") AS t', 't."eventId"'],
  eventParts: ['(SELECT * FROM "Event" WHERE "listed" OR "telling") AS t', 't."parentId"'],
  eventParticipants: ['"EventParticipant" AS t', 't."eventId"'],
  eventStatements: ['"StatementEvent" AS l JOIN "Statement" AS t ON t."id" = l."statementId"', 'l."eventId"'],
  statementContained: ['"Statement" AS t', 't."containerId"'],
  statementEvents: ['"StatementEvent" AS t', 't."statementId"'],
  revisionChanges: [
    '"Change" AS t JOIN "Revision" AS l ON l."number" = t."revisionNumber" AND NOT t."derived"',
    'l."id"',
  ],
  history: ['"RevisionRecord" AS t', 't."recordId"'],
  importJobItems: ['"ImportJobItem" AS t', 't."jobId"'],
} as const satisfies Record<string, readonly [from: string, column: string]>;

/** The name of a list that can be counted. */
export type CountedList = keyof typeof lists;

/**
 * Counts the rows of a list that match every filter, for several parents at once.
 *
 * @param ids - the database IDs of the parents.
 * @returns the count by parent ID. Parents without rows are omitted.
 */
export async function countRelated(
  db: Database,
  list: CountedList,
  ids: readonly string[],
  filter: readonly Condition[],
): Promise<Map<string, number>> {
  const [from, column] = lists[list];
  const parent = Prisma.raw(column);
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT ${parent}::text AS "id", count(*)::int AS "count" FROM ${Prisma.raw(from)}
    WHERE ${parent} = ANY(${[...ids]}::uuid[]) AND ${allOf(filter)} GROUP BY 1`;
  return new Map(rows.map((row) => [row.id, row.count]));
}
