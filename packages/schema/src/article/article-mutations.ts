import {
  type ArticleDeletion,
  type Edited,
  type EditedRecord,
  NotFoundError,
  type Reextraction,
  reextractArticle,
  updateArticle,
} from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { Event } from '../event/event.ts';
import { encodeGlobalID } from '../ids.ts';
import { expectedVersion, given, idOf, mutate, requestFields, requestOf, revisionField } from '../mutate.ts';
import { Revision } from '../revision/revision.ts';
import { Article } from './article.ts';

const UpdateArticleInput = builder.inputType('UpdateArticleInput', {
  description: 'The input of `updateArticle`. Omitted fields stay the same. The text of an article cannot be changed.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Article, description: 'The ID of the article.' }),
    expectedVersion: expectedVersion(t, 'the article'),
    title: t.string({ description: 'The headline.' }),
    outlet: t.string({ description: 'The newspaper, news agency or website. Null clears it.' }),
    author: t.string({ description: 'The author. Null clears it.' }),
    url: t.string({ description: 'The HTTP or HTTPS URL of the original article. Null clears it.' }),
    published: t.string({
      description: 'The publication date, such as 2021-12-30, or a date and time with a time zone. Null clears it.',
    }),
    language: t.string({ description: 'The language of the text as a BCP 47 tag.' }),
    mainEvent: t.globalID({
      for: Event,
      description:
        'The ID of the event that the article is mainly about. Statements that were linked to the previous main event are linked to it. Null clears it.',
    }),
    ...requestFields(t),
  }),
});

const ReextractArticleInput = builder.inputType('ReextractArticleInput', {
  description: 'The input of `reextractArticle`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Article, description: 'The ID of the article.' }),
    expectedVersion: expectedVersion(t, 'the article'),
    ...requestFields(t),
  }),
});

const UpdateArticlePayload = builder.objectRef<Edited<EditedRecord>>('UpdateArticlePayload').implement({
  description: 'The payload of `updateArticle`.',
  fields: (t) => ({
    article: t.prismaField({
      type: Article,
      nullable: true,
      description: 'The current state of the article. Null if it has since been deleted.',
      resolve: (query, { result }, _args, ctx) => ctx.db.article.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const ReextractArticlePayload = builder.objectRef<Edited<Reextraction>>('ReextractArticlePayload').implement({
  description: 'The payload of `reextractArticle`.',
  fields: (t) => ({
    article: t.prismaField({
      type: Article,
      nullable: true,
      description: 'The current state of the article. Null if it has since been deleted.',
      resolve: (query, { result }, _args, ctx) => ctx.db.article.findUnique({ ...query, where: { id: result.id } }),
    }),
    added: t.int({ description: 'The number of added statements.', resolve: ({ result }) => result.added }),
    found: t.int({
      description: 'The number of existing statements that the extractor found again.',
      resolve: ({ result }) => result.found,
    }),
    gone: t.int({
      description: 'The number of statements that were deleted because the extractor did not find them again.',
      resolve: ({ result }) => result.gone,
    }),
    kept: t.int({
      description: 'The number of reviewed statements, which were left unchanged.',
      resolve: ({ result }) => result.kept,
    }),
    revision: revisionField(t),
  }),
});

const DeleteArticleInput = builder.inputType('DeleteArticleInput', {
  description: 'The input of `deleteArticle`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Article, description: 'The ID of the article.' }),
    ...requestFields(t),
  }),
});

const DeleteArticlePayload = builder
  .objectRef<ArticleDeletion & { readonly id: string }>('DeleteArticlePayload')
  .implement({
    description: 'The payload of `deleteArticle`.',
    fields: (t) => ({
      deletedArticleId: t.exposeID('id', { description: 'The ID of the deleted article.' }),
      statements: t.exposeInt('statements', { description: 'The number of deleted statements.' }),
      people: t.exposeInt('people', {
        description: 'The number of deleted people. Only people that no other article mentions are deleted.',
      }),
      events: t.exposeInt('events', {
        description: 'The number of deleted events. Only events that no other article mentions are deleted.',
      }),
      revision: t.field({
        type: Revision,
        nullable: true,
        description: 'The revision of this deletion. You can undo it. Null if nothing changed.',
        resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
      }),
    }),
  });

builder.mutationFields((t) => ({
  updateArticle: t.field({
    type: UpdateArticlePayload,
    description: 'Updates the metadata of an article.',
    args: {
      input: t.arg({
        type: UpdateArticleInput,
        required: true,
        description: 'The record to update, and the new values.',
      }),
    },
    errors: resultOf('UpdateArticle'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updateArticle', 'UPDATE_ARTICLE', input, (tx) =>
        updateArticle(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion },
          ...{ title: given(input.title), outlet: input.outlet, author: input.author, url: input.url },
          ...{ published: input.published, language: given(input.language) },
          mainEvent: idOf(input.mainEvent),
        }),
      ),
  }),
  reextractArticle: t.field({
    type: ReextractArticlePayload,
    description: 'Extracts an article again with the current extractor. Changes made by editors are kept.',
    args: {
      input: t.arg({ type: ReextractArticleInput, required: true, description: 'The article to extract again.' }),
    },
    errors: resultOf('ReextractArticle'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'reextractArticle', 'REEXTRACT_ARTICLE', input, (tx) =>
        reextractArticle(tx, { id: input.id.id, expectedVersion: input.expectedVersion }, ctx.imports.extract),
      ),
  }),
  deleteArticle: t.field({
    type: DeleteArticlePayload,
    description: 'Deletes an article and its statements, and the people and events that no other article mentions.',
    args: { input: t.arg({ type: DeleteArticleInput, required: true, description: 'The article to delete.' }) },
    errors: resultOf('DeleteArticle'),
    resolve: async (_root, { input }, ctx) => {
      const deleted = await ctx.imports.deleteArticle(input.id.id, requestOf(ctx, 'deleteArticle', input));
      if (!deleted) throw new NotFoundError('No article with this ID exists. It may have been deleted.');
      return { ...deleted, id: encodeGlobalID('Article', input.id.id) };
    },
  }),
}));
