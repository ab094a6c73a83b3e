import { type ImportNote, type ImportOutcome, InvalidInputError } from '@wortlaut/graph';
import { SourceError } from '@wortlaut/source';
import { IMPORT_NOTES } from '@wortlaut/vocabulary';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { SourceFormat } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { requestFields, requestOf } from '../mutate.ts';
import { Revision } from '../revision/revision.ts';

const Note = builder.objectRef<ImportNote>('ImportNote').implement({
  description: 'A note about an import. Notes do not stop the import.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: `A stable, machine-readable code: ${Object.keys(IMPORT_NOTES).join(', ')}.`,
    }),
    message: t.exposeString('message', { description: 'A human-readable message.' }),
  }),
});

const Counts = builder.objectRef<ImportOutcome['added']>('ImportCounts').implement({
  description: 'The number of records that an import added, by type.',
  fields: (t) => ({
    statements: t.exposeInt('statements', { description: 'The number of added statements.' }),
    people: t.exposeInt('people', { description: 'The number of added people.' }),
    events: t.exposeInt('events', { description: 'The number of added events.' }),
  }),
});

/** The source of an article, with its metadata. */
export const ImportArticleInput = builder.inputType('ImportArticleInput', {
  description: 'The input of `importArticle`. Metadata in the source takes precedence over these fields.',
  fields: (t) => ({
    content: t.string({
      required: true,
      description: 'The source: plain text, a complete HTML page, or one JSON object.',
    }),
    format: t.field({ type: SourceFormat, required: true, description: 'The format of the source.' }),
    title: t.string({ description: 'The headline, if the source does not contain a headline.' }),
    outlet: t.string({ description: 'The newspaper, news agency or website, if the source does not name it.' }),
    url: t.string({
      description: 'The HTTP or HTTPS URL of the original article, if the source does not contain it.',
    }),
    author: t.string({ description: 'The author, if the source does not name an author.' }),
    published: t.string({
      description:
        'The publication date, if the source does not contain it. A date such as 2021-12-30, or a date and time with a time zone.',
    }),
    language: t.string({
      description:
        'The language as a BCP 47 tag, if the source does not specify it. If omitted, the language is detected.',
    }),
    ...requestFields(t),
  }),
});

const ImportArticlePayload = builder.objectRef<ImportOutcome>('ImportArticlePayload').implement({
  description: 'The payload of `importArticle`.',
  fields: (t) => ({
    article: t.prismaField({
      type: Article,
      description: 'The article.',
      resolve: (query, outcome, _args, ctx) =>
        ctx.db.article.findUniqueOrThrow({ ...query, where: { id: outcome.articleId } }),
    }),
    alreadyImported: t.exposeBoolean('alreadyImported', {
      description: 'Whether the graph already contained an article with the same text. If true, nothing was changed.',
    }),
    added: t.expose('added', { type: Counts, description: 'The number of records that the import added, by type.' }),
    notes: t.field({
      type: [Note],
      description: 'Notes about this import.',
      resolve: (outcome) => [...outcome.notes],
    }),
    revision: t.field({
      type: Revision,
      nullable: true,
      description: 'The revision of this import. You can undo it. Null if the article was already imported.',
      resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
    }),
  }),
});

builder.mutationField('importArticle', (t) =>
  t.field({
    type: ImportArticlePayload,
    description:
      'Imports an article: extracts its text, people, statements and events, and adds them to the graph. If any step fails, nothing is changed.',
    args: { input: t.arg({ type: ImportArticleInput, required: true, description: 'The article.' }) },
    errors: resultOf('ImportArticle'),
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
);
