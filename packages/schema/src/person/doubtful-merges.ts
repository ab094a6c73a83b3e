import { type DoubtfulMerge, findDoubtfulMerges } from '@wortlaut/graph';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { PersonMergeReason } from '../enums.ts';
import { computedListOfRecord } from '../lists/computed-list.ts';
import { highestFirst } from '../lists/order.ts';
import { Person } from './person.ts';

const DoubtfulMergeType = builder.objectRef<DoubtfulMerge>('DoubtfulMerge').implement({
  description:
    'Articles that are linked to a person, but that the current rules would link to another person. `splitPerson` moves them to a new person.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that these articles use.' }),
    articles: t.field({
      type: [Article],
      description: 'The articles, oldest first. At most 100.',
      resolve: ({ articleIds }) => articleIds.map((id) => Article.addBrand({ id })),
    }),
    articleCount: t.exposeInt('articleCount', { description: 'The number of articles.' }),
    reasons: t.field({
      type: [PersonMergeReason],
      description: 'The reasons for and against the merge.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

const DoubtfulMergeConnection = builder.connectionObject(
  { type: DoubtfulMergeType, name: 'DoubtfulMergeConnection', description: 'A list of doubtful merges of a person.' },
  { name: 'DoubtfulMergeEdge', description: 'A doubtful merge in a list, with its cursor.' },
);

builder.prismaObjectField(Person, 'doubtfulMerges', (t) =>
  computedListOfRecord(t, {
    columns: ['id'],
    type: DoubtfulMergeType,
    connection: DoubtfulMergeConnection,
    description:
      'Merges by an older version of the extractor that the current rules would not make. The merges with the most articles come first. Merges by editors are not included. Only the 100 newest articles that mention the person are compared.',
    order: highestFirst('articleCount', 'firstArticleId'),
    rows: ({ id }, ctx) => ctx.load('doubtfulMerges', id, (ids) => findDoubtfulMerges(ctx.db, ids)),
  }),
);
