import { type DoubtfulEventMerge, findDoubtfulEvents } from '@wortlaut/graph';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { EventMergeReason } from '../enums.ts';
import { computedListOfRecord } from '../lists/computed-list.ts';
import { highestFirst } from '../lists/order.ts';
import { Event } from './event.ts';

const DoubtfulEventMergeType = builder.objectRef<DoubtfulEventMerge>('DoubtfulEventMerge').implement({
  description:
    'Articles that are linked to an event, but that an import with the current rules would link to another event. `splitEvent` moves them to a new event.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The title that an import would give the other event.' }),
    articles: t.field({
      type: [Article],
      description: 'The articles, in the order of their imports. At most 40.',
      resolve: ({ articleIds }) => articleIds.map((id) => Article.addBrand({ id })),
    }),
    articleCount: t.exposeInt('articleCount', { description: 'The number of articles.' }),
    reasons: t.field({
      type: [EventMergeReason],
      description: 'The reasons for and against the merge.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

const DoubtfulEventMergeConnection = builder.connectionObject(
  {
    type: DoubtfulEventMergeType,
    name: 'DoubtfulEventMergeConnection',
    description: 'A list of doubtful merges of an event.',
  },
  { name: 'DoubtfulEventMergeEdge', description: 'A doubtful merge of an event in a list, with its cursor.' },
);

builder.prismaObjectField(Event, 'doubtfulMerges', (t) =>
  computedListOfRecord(t, {
    columns: ['id'],
    type: DoubtfulEventMergeType,
    connection: DoubtfulEventMergeConnection,
    description:
      'Merges by an older version of the extractor that the current rules would not make. The merges with the most articles come first. Merges by editors are not included. Only the first 40 imported articles about the event are compared.',
    order: highestFirst('articleCount', 'firstArticleId'),
    rows: ({ id }, ctx) => ctx.load('doubtfulEvents', id, (ids) => findDoubtfulEvents(ctx.db, ids)),
  }),
);
