import { findRevisedArticles } from '@wortlaut/graph';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import type { Order } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { Change, ChangeConnection } from './change.ts';
import { Revision } from './revision.ts';

const byEntry: Order<'table', 'id'> = {
  name: 'entry:table',
  sort: 'table',
  sortKind: 'text',
  id: 'id',
  direction: 'asc',
};

builder.prismaObjectFields(Revision, (t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description:
      'The article that the revision imported or extracted again. Null for other revisions, and if the article was deleted.',
    select: { id: true },
    resolve: async ({ id }, _args, ctx) => {
      const articleId = await ctx.load('revisedArticles', id, (ids) => findRevisedArticles(ctx.db, ids));
      return articleId === undefined ? null : Article.addBrand({ id: articleId });
    },
  }),
  changes: relatedList(t, {
    relation: 'changes',
    type: Change,
    connection: ChangeConnection,
    description: 'The changes, one for each entry. Empty for an import, which only adds entries.',
    // Changes to derived data (counts, first mentions, search keys) would not help the reader.
    where: { derived: false },
    order: byEntry,
    count: 'revisionChanges',
  }),
}));
