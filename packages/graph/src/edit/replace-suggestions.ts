import { Prisma } from '@wortlaut/database';
import { inBothDirections } from '../import/both-directions.ts';
import type { LikelyEvent } from '../import/link-events.ts';
import type { LikelyPerson } from '../import/link-people.ts';
import type { Transaction } from '../transaction.ts';

/**
 * Replaces the suggestions to merge a person or event with another one from an earlier article. Dismissed suggestions
 * are kept.
 *
 * @param articleId - the first article that mentions the person or event
 * @param likely - the possible duplicates that the rules find now
 */
export async function replaceSuggestions(
  tx: Transaction,
  of: 'Person' | 'Event',
  articleId: string,
  id: string,
  likely: readonly (LikelyPerson | LikelyEvent)[],
): Promise<void> {
  const [table, links, column] =
    of === 'Person'
      ? (['PersonMergeSuggestion', 'ArticlePerson', 'personId'] as const)
      : (['EventMergeSuggestion', 'ArticleEvent', 'eventId'] as const);
  const [suggestions, own] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)];
  const wanted = likely.map((one) => one.id);
  const isOutdated = (other: Prisma.Sql) => Prisma.sql`NOT ${other} = ANY(${wanted}::uuid[]) AND EXISTS (
    SELECT 1 FROM ${Prisma.raw(`"${links}"`)} x WHERE x.${own} = ${other} AND x."articleId" < ${articleId}::uuid)`;
  await tx.$executeRaw`
    DELETE FROM ${suggestions} s WHERE NOT s."dismissed" AND (
      s.${own} = ${id}::uuid AND ${isOutdated(Prisma.sql`s."otherId"`)}
      OR s."otherId" = ${id}::uuid AND ${isOutdated(Prisma.sql`s.${own}`)})`;
  const data = inBothDirections(id, likely);
  if (of === 'Person')
    await tx.personMergeSuggestion.createMany({
      data: data.map(({ one, ...suggestion }) => ({ ...suggestion, personId: one })),
      skipDuplicates: true,
    });
  else
    await tx.eventMergeSuggestion.createMany({
      data: data.map(({ one, ...suggestion }) => ({ ...suggestion, eventId: one })),
      skipDuplicates: true,
    });
}
