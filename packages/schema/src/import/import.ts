import {
  type ArticleDeletion,
  type ImportNote,
  type ImportOutcome,
  InvalidInputError,
  NotFoundError,
} from '@wortlaut/graph';
import { SourceError } from '@wortlaut/source';
import { IMPORT_NOTES } from '@wortlaut/vocabulary';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { SourceFormat } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { encodeGlobalID } from '../ids.ts';
import { requestFields, requestOf } from '../mutate.ts';
import { Revision } from '../revision/revision.ts';

const Note = builder.objectRef<ImportNote>('ImportNote').implement({
  description: 'Something that an import came across and that a reader should know: no reason to refuse the article.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: `A stable code for programs: ${Object.keys(IMPORT_NOTES).join(', ')}.`,
    }),
    message: t.exposeString('message', { description: 'For people.' }),
  }),
});

const Counts = builder.objectRef<ImportOutcome['added']>('ImportCounts').implement({
  description: 'How much an import brought into the graph that was not there before.',
  fields: (t) => ({
    statements: t.exposeInt('statements', { description: 'New statements.' }),
    people: t.exposeInt('people', { description: 'New people.' }),
    events: t.exposeInt('events', { description: 'New events.' }),
  }),
});

/** An article with what is known of it. */
export const ImportArticleInput = builder.inputType('ImportArticleInput', {
  description: 'An article to be taken in. What the source says of itself goes before what is given here.',
  fields: (t) => ({
    content: t.string({
      required: true,
      description: 'The source: plain text, a whole HTML page, or one JSON object.',
    }),
    format: t.field({ type: SourceFormat, required: true, description: 'The form of the source.' }),
    title: t.string({ description: 'The headline, where the source has none.' }),
    outlet: t.string({ description: 'Who printed it, where the source does not say.' }),
    url: t.string({ description: 'Where it was published, where the source does not say: http or https.' }),
    author: t.string({ description: 'Who wrote it, where the source does not say.' }),
    published: t.string({
      description:
        'When it was published, where the source does not say: 2021-12-30, or a date and time with its zone.',
    }),
    language: t.string({ description: 'BCP 47, where the source does not say; otherwise it is detected.' }),
    ...requestFields(t),
  }),
});

const ImportArticlePayload = builder.objectRef<ImportOutcome>('ImportArticlePayload').implement({
  description: 'An article that is in the graph now.',
  fields: (t) => ({
    article: t.prismaField({
      type: Article,
      description: 'The article.',
      resolve: (query, outcome, _args, ctx) =>
        ctx.db.article.findUniqueOrThrow({ ...query, where: { id: outcome.articleId } }),
    }),
    alreadyImported: t.exposeBoolean('alreadyImported', {
      description: 'Whether the same text was in the graph before: then nothing was changed.',
    }),
    added: t.expose('added', { type: Counts, description: 'What was not there before.' }),
    notes: t.field({
      type: [Note],
      description: 'What a reader should know about this import.',
      resolve: (outcome) => [...outcome.notes],
    }),
    revision: t.field({
      type: Revision,
      nullable: true,
      description: 'The revision, for undoing it; null where the same text was in the graph before.',
      resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
    }),
  }),
});

const DeleteArticleInput = builder.inputType('DeleteArticleInput', {
  description: 'An article that is to be deleted.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Article, description: 'Which article.' }),
    ...requestFields(t),
  }),
});

const DeleteArticlePayload = builder
  .objectRef<ArticleDeletion & { readonly id: string }>('DeleteArticlePayload')
  .implement({
    description: 'An article that is no longer in the graph.',
    fields: (t) => ({
      deletedArticleId: t.exposeID('id', { description: 'The id that the article had.' }),
      statements: t.exposeInt('statements', { description: 'How many statements went with it.' }),
      people: t.exposeInt('people', {
        description: 'How many people went with it: those that no other article mentions.',
      }),
      events: t.exposeInt('events', {
        description: 'How many events went with it: those that no other article mentions.',
      }),
      revision: t.field({
        type: Revision,
        nullable: true,
        description: 'The revision, for undoing it; null where nothing had to be changed.',
        resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
      }),
    }),
  });

builder.mutationFields((t) => ({
  importArticle: t.field({
    type: ImportArticlePayload,
    description:
      'Takes an article in: finds its text, extracts people, statements and events, links them to what the graph knows. All of it or nothing.',
    args: { input: t.arg({ type: ImportArticleInput, required: true, description: 'The article.' }) },
    errors: resultOf('ImportArticle', 'The article taken in, or why it was refused.'),
    resolve: async (_root, { input }, ctx) => {
      const { content, format, comment, clientMutationId, ...known } = input;
      try {
        return await ctx.imports.importArticle({ content, format, known }, requestOf(ctx, 'importArticle', input));
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        throw new InvalidInputError(['input', error.field ?? 'content'], error.message, error.code);
      }
    },
  }),
  deleteArticle: t.field({
    type: DeleteArticlePayload,
    description: 'Deletes an article that was imported by mistake, with all that only it brought.',
    args: { input: t.arg({ type: DeleteArticleInput, required: true, description: 'Which article.' }) },
    errors: resultOf('DeleteArticle', 'What was deleted, or why it was not.'),
    resolve: async (_root, { input }, ctx) => {
      const deleted = await ctx.imports.deleteArticle(input.id.id, requestOf(ctx, 'deleteArticle', input));
      if (!deleted) throw new NotFoundError('There is no article of this id: it may have been deleted before.');
      return { ...deleted, id: encodeGlobalID('Article', input.id.id) };
    },
  }),
}));
