import { type ActivityCount, countActivity } from '@wortlaut/graph';
import { activityUnit } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { Event } from '../event/event.ts';
import { Person } from './person.ts';

const ActivityUnit = enumOf(activityUnit);

const ActivityCountType = builder.objectRef<ActivityCount>('ActivityCount').implement({
  description: 'How many statements a day, week or month brought. Those without any are left out.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'Its first day, in UTC.' }),
    statements: t.exposeInt('statements', { description: 'How many statements the articles of that time print.' }),
  }),
});

const args = builder.args((t) => ({
  by: t.field({ type: ActivityUnit, required: true, description: 'How long one count lasts.' }),
  from: t.field({ type: 'DateTime', description: 'Articles published at this instant or later.' }),
  before: t.field({ type: 'DateTime', description: 'Articles published before this instant.' }),
}));

builder.prismaObjectField(Person, 'activity', (t) =>
  t.field({
    type: [ActivityCountType],
    description: 'How many statements of the person were printed over time: the latest 1,000 counts, oldest first.',
    args,
    select: { id: true },
    resolve: ({ id }, { by, from, before }, ctx) =>
      countActivity(ctx.db, { person: id }, by, from ?? null, before ?? null),
  }),
);

builder.prismaObjectField(Event, 'activity', (t) =>
  t.field({
    type: [ActivityCountType],
    description: 'How many statements about the event were printed over time: the latest 1,000 counts, oldest first.',
    args,
    select: { id: true },
    resolve: ({ id }, { by, from, before }, ctx) =>
      countActivity(ctx.db, { event: id }, by, from ?? null, before ?? null),
  }),
);
