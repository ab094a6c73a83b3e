import { isOutdated } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { dateOrderArg } from '../lists/list-args.ts';
import { byDate, inEntryOrder } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';
import { Article, ArticleConnection } from './article.ts';
import { ArticleFilter, articleConditions } from './article-filter.ts';

builder.queryFields((t) => ({
  article: t.prismaField({
    type: Article,
    nullable: true,
    description: 'Looks up an article by ID. Null if no such article exists.',
    args: { id: t.arg.globalID({ required: true, for: Article, description: 'The ID of the article.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.article.findUnique({ ...query, where: { id: id.id } }),
  }),
  articles: rootList(t, {
    table: 'Article',
    type: Article,
    connection: ArticleConnection,
    description: 'All articles, sorted by publication date. Undated articles come last in both directions.',
    args: {
      filter: t.arg({ type: ArticleFilter, description: 'Filters the articles.' }),
      orderBy: dateOrderArg(t.arg),
    },
    filter: (args, ctx) => articleConditions(args.filter, args.orderBy, ctx),
    order: (args) => byDate(args.orderBy, 'id'),
    find: (db, query) => db.article.findMany(query),
  }),
  articlesToRepair: rootList(t, {
    table: 'Article',
    type: Article,
    connection: ArticleConnection,
    description:
      'Articles in the order of their imports. `reextractArticle` compares an article with those imported before it, so extract them in this order.',
    args: {
      outdated: t.arg.boolean({
        description:
          'If true, only articles that a different version of the extractor processed. If false, only articles that are up to date.',
      }),
    },
    filter: ({ outdated }, { db, imports }) => isOutdated(db, imports.extract, outdated),
    order: inEntryOrder('id'),
    find: (db, query) => db.article.findMany(query),
  }),
}));
