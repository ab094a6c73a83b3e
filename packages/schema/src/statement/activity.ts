import type { InputShapeFromFields } from '@pothos/core';
import { type ActivityCount, countActivity } from '@wortlaut/graph';
import { activityUnit } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { enumOf } from '../enums.ts';

const ActivityUnit = enumOf(activityUnit);

/** The GraphQL type for the number of statements in a period. */
export const ActivityCountType = builder.objectRef<ActivityCount>('ActivityCount').implement({
  description: 'The number of statements published in a day, week or month. Periods without statements are omitted.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'The first day of the period, in UTC.' }),
    statements: t.exposeInt('statements', {
      description: 'The number of statements in articles published in the period.',
    }),
  }),
});

/** The arguments of {@link readActivity}. */
export const activityArgs = builder.args((t) => ({
  by: t.field({ type: ActivityUnit, required: true, description: 'The length of a period.' }),
  from: t.field({ type: 'DateTime', description: 'Only articles published at or after this time.' }),
  before: t.field({ type: 'DateTime', description: 'Only articles published before this time.' }),
}));

/**
 * Counts statements by day, week or month.
 *
 * @param of - the person who made the statements, or the event that the statements are about.
 */
export function readActivity(
  of: Parameters<typeof countActivity>[1],
  { by, from, before }: InputShapeFromFields<typeof activityArgs>,
  ctx: Context,
): Promise<ActivityCount[]> {
  return countActivity(ctx.db, of, by, from ?? null, before ?? null);
}
