import { cancelImportJob, type JobArticle, MAX_JOB_ARTICLES, startImportJob } from '@wortlaut/graph';
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
      description: `The articles in the order of import: 1 to ${MAX_JOB_ARTICLES} articles with at most 32 MiB in total.`,
    }),
    ...requestFields(t),
  }),
});

const CancelImportInput = builder.inputType('CancelImportInput', {
  description: 'The input of `cancelImport`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: ImportJob, description: 'ID of the import job.' }),
    clientMutationId: clientMutationId(t),
  }),
});

const ImportJobPayload = builder.objectRef<{ readonly id: string }>('ImportJobPayload').implement({
  description: 'The payload of the mutations that start or cancel an import job.',
  fields: (t) => ({
    job: t.prismaField({
      type: ImportJob,
      description: 'The import job. Subscribe to `importJobChanged` to follow its progress.',
      resolve: (query, { id }, _args, ctx) => ctx.db.importJob.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

/** Converts an article for a job. The comment of the job applies to articles without their own. */
function toJobArticle(article: typeof ImportArticleInput.$inferInput, comment: string | null | undefined): JobArticle {
  const { content, format, comment: own, clientMutationId: name, ...known } = article;
  return { content, format, known, comment: own ?? comment, clientMutationId: name };
}

builder.mutationFields((t) => ({
  startImport: t.field({
    type: ImportJobPayload,
    description:
      'Starts a job that imports many articles, one after another. It returns immediately, and the job continues even after a restart of the server. If an article cannot be read, only that article is refused.',
    args: { input: t.arg({ type: StartImportInput, required: true, description: 'The articles to import.' }) },
    errors: resultOf('StartImport'),
    resolve: async (_root, { input }, ctx) => {
      const articles = input.articles.map((article) => toJobArticle(article, input.comment));
      return { id: await startImportJob(ctx.db, articles, requestOf(ctx, 'startImport', input)) };
    },
  }),
  cancelImport: t.field({
    type: ImportJobPayload,
    description: 'Cancels an import job. Imported articles remain, and a finished job is not affected.',
    args: { input: t.arg({ type: CancelImportInput, required: true, description: 'The job to cancel.' }) },
    errors: resultOf('CancelImport'),
    resolve: async (_root, { input }, ctx) => {
      await cancelImportJob(ctx.db, input.id.id, requestOf(ctx, 'cancelImport', input));
      return { id: input.id.id };
    },
  }),
}));
