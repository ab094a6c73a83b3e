import { cancelImportJob, type JobArticle, MAX_JOB_ARTICLES, retryImportJob, startImportJob } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { clientMutationId, requestFields, requestOf } from '../mutate.ts';
import { ImportArticleInput } from './import-article.ts';
import { ImportJob } from './import-job.ts';

const StartImportInput = builder.inputType('StartImportInput', {
  description: 'The input of `startImport`.',
  fields: (t) => ({
    articles: t.field({
      type: [ImportArticleInput],
      required: true,
      description: `The articles, in the order in which to import them. 1 to ${MAX_JOB_ARTICLES} articles, at most 32 MiB in total.`,
    }),
    ...requestFields(t),
  }),
});

const CancelImportInput = builder.inputType('CancelImportInput', {
  description: 'The input of `cancelImport`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: ImportJob, description: 'The ID of the import job.' }),
    clientMutationId: clientMutationId(t),
  }),
});

const RetryImportInput = builder.inputType('RetryImportInput', {
  description: 'The input of `retryImport`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: ImportJob, description: 'The ID of the import job.' }),
    clientMutationId: clientMutationId(t),
  }),
});

const ImportJobPayload = builder.objectRef<{ readonly id: string }>('ImportJobPayload').implement({
  description: 'The payload of the mutations that start, cancel or retry an import job.',
  fields: (t) => ({
    job: t.prismaField({
      type: ImportJob,
      description: 'The import job. Subscribe to `importJobChanged` to follow its progress.',
      resolve: (query, { id }, _args, ctx) => ctx.db.importJob.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

/** Converts an article for a job. Articles without a comment get the comment of the job. */
function toJobArticle(article: typeof ImportArticleInput.$inferInput, comment: string | null | undefined): JobArticle {
  const { content, format, comment: own, clientMutationId: name, ...known } = article;
  return { content, format, known, comment: own ?? comment, clientMutationId: name };
}

builder.mutationFields((t) => ({
  startImport: t.field({
    type: ImportJobPayload,
    description:
      'Starts a job that imports many articles, one after another, and returns immediately. The job continues after a server restart. If an article cannot be imported, only that article is refused.',
    args: { input: t.arg({ type: StartImportInput, required: true, description: 'The articles to import.' }) },
    errors: resultOf('StartImport'),
    resolve: async (_root, { input }, ctx) => {
      const articles = input.articles.map((article) => toJobArticle(article, input.comment));
      return { id: await startImportJob(ctx.db, articles, requestOf(ctx, 'startImport', input)) };
    },
  }),
  cancelImport: t.field({
    type: ImportJobPayload,
    description: 'Cancels an import job. Articles that were already imported remain. Has no effect on a finished job.',
    args: { input: t.arg({ type: CancelImportInput, required: true, description: 'The job to cancel.' }) },
    errors: resultOf('CancelImport'),
    resolve: async (_root, { input }, ctx) => {
      await cancelImportJob(ctx.db, input.id.id, requestOf(ctx, 'cancelImport', input));
      return { id: input.id.id };
    },
  }),
  retryImport: t.field({
    type: ImportJobPayload,
    description: 'Imports the refused articles of a job again, after the reason for the refusals is gone.',
    args: { input: t.arg({ type: RetryImportInput, required: true, description: 'The job to retry.' }) },
    errors: resultOf('RetryImport'),
    resolve: async (_root, { input }, ctx) => {
      await retryImportJob(ctx.db, input.id.id, requestOf(ctx, 'retryImport', input));
      return { id: input.id.id };
    },
  }),
}));
