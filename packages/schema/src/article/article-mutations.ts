import { type Edited, type EditedRecord, type Reextraction, reextractArticle, updateArticle } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { expectedVersion, given, mutate, requestFields, revisionField } from '../mutate.ts';
import { Article } from './article.ts';

const UpdateArticleInput = builder.inputType('UpdateArticleInput', {
  description: 'A correction of what is known of an article. What is left out stays; the text always does.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Article, description: 'Which article.' }),
    expectedVersion: expectedVersion(t, 'the article'),
    title: t.string({ description: 'The headline.' }),
    outlet: t.string({ description: 'Who printed it; null where that is not known.' }),
    author: t.string({ description: 'Who wrote it; null where that is not known.' }),
    url: t.string({ description: 'Where it was published, http or https; null where that is not known.' }),
    published: t.string({
      description: 'When it was published: 2021-12-30, or a date and time with its zone; null where that is not known.',
    }),
    language: t.string({ description: 'The language of the text, BCP 47.' }),
    ...requestFields(t),
  }),
});

const ReextractArticleInput = builder.inputType('ReextractArticleInput', {
  description: 'An article that is to be read again.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Article, description: 'Which article.' }),
    expectedVersion: expectedVersion(t, 'the article'),
    ...requestFields(t),
  }),
});

const UpdateArticlePayload = builder.objectRef<Edited<EditedRecord>>('UpdateArticlePayload').implement({
  description: 'An article that was corrected.',
  fields: (t) => ({
    article: t.prismaField({
      type: Article,
      nullable: true,
      description: 'The article as it is now; null where somebody has deleted it since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.article.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const ReextractArticlePayload = builder.objectRef<Edited<Reextraction>>('ReextractArticlePayload').implement({
  description: 'An article that was read again.',
  fields: (t) => ({
    article: t.prismaField({
      type: Article,
      nullable: true,
      description: 'The article as it is now; null where somebody has deleted it since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.article.findUnique({ ...query, where: { id: result.id } }),
    }),
    added: t.int({ description: 'Statements that were not there before.', resolve: ({ result }) => result.added }),
    found: t.int({ description: 'Statements that were found again.', resolve: ({ result }) => result.found }),
    gone: t.int({ description: 'Statements that were not found again.', resolve: ({ result }) => result.gone }),
    kept: t.int({
      description: 'Statements that people had looked at: these stay as they are.',
      resolve: ({ result }) => result.kept,
    }),
    revision: revisionField(t),
  }),
});

builder.mutationFields((t) => ({
  updateArticle: t.field({
    type: UpdateArticlePayload,
    description: 'Corrects what is known of an article.',
    args: { input: t.arg({ type: UpdateArticleInput, required: true, description: 'The correction.' }) },
    errors: resultOf('UpdateArticle', 'The article, or why it was not corrected.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updateArticle', 'UPDATE_ARTICLE', input, (tx) =>
        updateArticle(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion },
          ...{ title: given(input.title), outlet: input.outlet, author: input.author, url: input.url },
          ...{ published: input.published, language: given(input.language) },
        }),
      ),
  }),
  reextractArticle: t.field({
    type: ReextractArticlePayload,
    description:
      'Reads an article again with the extractor as it is now. What people confirmed, corrected, rejected, added, merged or split stays.',
    args: { input: t.arg({ type: ReextractArticleInput, required: true, description: 'Which article.' }) },
    errors: resultOf('ReextractArticle', 'What came of it, or why it was not read again.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'reextractArticle', 'REEXTRACT_ARTICLE', input, (tx) =>
        reextractArticle(tx, { id: input.id.id, expectedVersion: input.expectedVersion }, ctx.imports.extract),
      ),
  }),
}));
