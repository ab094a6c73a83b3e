import { createDatabase, type Database, Prisma } from '@wortlaut/database';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type ArticleImport,
  cancelImportJob,
  createArticleImport,
  createLiveFeed,
  type JobArticle,
  retryImportJob,
  runImportJobs,
  startImportJob,
} from '../src/index.ts';

let database: TestDatabase;
let db: Database;
const servers: { stop: () => Promise<unknown> }[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ stop }) => stop()));
  await db.$disconnect();
  await database.drop();
});

const request = { actor: { name: 'Ada', role: 'EDITOR' } } as const;

const articles = (count: number): JobArticle[] =>
  Array.from({ length: count }, (_, index) => ({
    content: `Der Rat hat zum ${index}. Mal entschieden.\n\n„Das Moor bleibt“, sagte Ilse Quandtmoor.`,
    format: 'TEXT',
  }));

/** Starts a server that processes jobs with its own database connections. */
function startServer(change: (imports: ArticleImport) => ArticleImport = (imports) => imports, pollInterval?: number) {
  const own = createDatabase(database.url);
  const end = new AbortController();
  const lines: string[] = [];
  const imports = change(createArticleImport(own));
  const runner = {
    db: own,
    imports,
    feed: createLiveFeed(),
    log: (line: string) => void lines.push(line),
    pollInterval,
  };
  const ended = runImportJobs(runner, end.signal);
  const stop = async () => {
    end.abort();
    await ended;
    await own.$disconnect();
  };
  servers.push({ stop });
  return { lines, feed: runner.feed };
}

const inTransaction = Prisma.sql`FROM pg_stat_activity
  WHERE datname = current_database() AND state = 'idle in transaction' AND pid <> pg_backend_pid()`;

/** Ends the connections of all transactions that wait for their client. */
const endTransactions = () => db.$executeRaw`SELECT pg_terminate_backend(pid) ${inTransaction}`;

async function openTransactions(): Promise<number> {
  return (await db.$queryRaw<unknown[]>`SELECT pid ${inTransaction}`).length;
}

const jobOf = (id: string) => db.importJob.findUniqueOrThrow({ where: { id } });

async function finished(id: string) {
  await vi.waitFor(async () => expect((await jobOf(id)).state).toBe('DONE'), { timeout: 60_000 });
  return jobOf(id);
}

test('two servers share a job and import each article once', async () => {
  const id = await startImportJob(db, articles(12), request);
  startServer();
  startServer();
  expect(await finished(id)).toMatchObject({ total: 12, done: 12, refused: 0, actor: 'Ada' });
  expect(await db.article.count()).toBe(12);
  const revisions = await db.revision.findMany();
  expect(revisions.map(({ action, actor }) => `${action} ${actor}`)).toEqual(Array(12).fill('IMPORT_ARTICLE Ada'));
  expect(await db.importJobItem.count({ where: { source: { not: null } } })).toBe(0);
});

test('refuses an unreadable article with its position and the reason, and imports the rest', async () => {
  const [first, last] = articles(2);
  if (first === undefined || last === undefined) throw new Error('there are two');
  const broken = [
    { content: ' ', format: 'TEXT' },
    { content: 'Der Rat\0', format: 'TEXT' },
    { ...first, known: { published: 'neulich' } },
  ] as const;
  const id = await startImportJob(db, [first, ...broken, last], request);
  startServer();
  expect(await finished(id)).toMatchObject({ total: 5, done: 2, refused: 3 });
  const items = await db.importJobItem.findMany({ where: { jobId: id }, orderBy: { position: 'asc' } });
  expect(items.map(({ state, code, field }) => [state, code, field])).toEqual([
    ['DONE', null, null],
    ['REFUSED', 'EMPTY', 'content'],
    ['REFUSED', 'BINARY', 'content'],
    ['REFUSED', 'INVALID_FIELD', 'published'],
    ['DONE', null, null],
  ]);
  expect(items[3]?.reason).toContain('neulich');
});

test('prepares the next articles while one is written, and imports them in the order of the job', async () => {
  const id = await startImportJob(db, articles(7), request);
  const prepared: boolean[] = [];
  startServer((imports) => ({
    ...imports,
    importArticle: (input, by, ahead) => {
      prepared.push(ahead != null);
      return imports.importArticle(input, by, ahead);
    },
  }));
  expect(await finished(id)).toMatchObject({ done: 7, refused: 0 });
  expect(prepared).toEqual([false, true, true, true, true, true, true]);
  const items = await db.importJobItem.findMany({ orderBy: { position: 'asc' } });
  const imported = await db.article.findMany({ orderBy: { id: 'asc' } });
  expect(items.map(({ articleId }) => articleId)).toEqual(imported.map((article) => article.id));
  expect(await db.statement.count()).toBe(7);
});

test('an article that cannot be extracted does not stop the articles before and after it', async () => {
  const id = await startImportJob(db, articles(3), request);
  const failsFor = (content: string) => content.includes('zum 1. Mal');
  startServer((imports) => ({
    ...imports,
    prepareArticle: (input) =>
      failsFor(input.content) ? Promise.reject(new Error('out of memory')) : imports.prepareArticle(input),
    importArticle: (input, ...of) =>
      failsFor(input.content) ? Promise.reject(new Error('out of memory')) : imports.importArticle(input, ...of),
  }));
  await db.importJobItem.updateMany({ where: { position: 1 }, data: { attempts: 4 } });
  expect(await finished(id)).toMatchObject({ done: 2, refused: 1 });
  const items = await db.importJobItem.findMany({ orderBy: { position: 'asc' } });
  expect(items).toMatchObject([
    { state: 'DONE', attempts: 1 },
    { state: 'REFUSED', code: 'FAILED' },
    { state: 'DONE', attempts: 1 },
  ]);
});

test('after a server is killed during an import, the article is neither stored nor done, and the next server continues', async () => {
  const id = await startImportJob(db, articles(4), request);
  let began = 0;
  startServer((imports) => ({
    ...imports,
    importArticle: async (...of) => {
      began += 1;
      const outcome = await imports.importArticle(...of);
      // Killing a process ends its connections. In this test, the database ends them before the item is recorded.
      if (began === 2) {
        await endTransactions();
        await new Promise(() => undefined);
      }
      return outcome;
    },
  }));
  // This worker never finishes, so the test does not stop it.
  servers.pop();
  await vi.waitFor(() => expect(began).toBe(2), { timeout: 60_000 });
  await vi.waitFor(async () => expect(await openTransactions()).toBe(0), { timeout: 60_000 });
  expect([await db.article.count(), (await jobOf(id)).done]).toEqual([1, 1]);
  startServer();
  expect(await finished(id)).toMatchObject({ done: 4, refused: 0 });
  expect(await db.article.count()).toBe(4);
});

test('an outage of the database does not count as a failed attempt of the article', async () => {
  const id = await startImportJob(db, articles(1), request);
  // The next failure that counts would be the last one.
  await db.importJobItem.updateMany({ data: { attempts: 4 } });
  let outages = 2;
  const { lines } = startServer((imports) => ({
    ...imports,
    importArticle: async (...of) => {
      if (outages > 0) await endTransactions();
      outages -= 1;
      return imports.importArticle(...of);
    },
  }));
  expect(await finished(id)).toMatchObject({ done: 1, refused: 0 });
  expect(lines).toHaveLength(2);
  expect(await db.importJobItem.findMany()).toMatchObject([{ state: 'DONE', attempts: 5 }]);
});

test('retries an article after server errors, and gives up after several attempts', async () => {
  const id = await startImportJob(db, articles(2), request);
  await db.importJobItem.updateMany({ where: { position: 0 }, data: { attempts: 5 } });
  let failures = 1;
  const { lines } = startServer((imports) => ({
    ...imports,
    importArticle: (...of) => {
      failures -= 1;
      return failures < 0 ? imports.importArticle(...of) : Promise.reject(new Error('the disk is full'));
    },
  }));
  expect(await finished(id)).toMatchObject({ done: 1, refused: 1 });
  const items = await db.importJobItem.findMany({ orderBy: { position: 'asc' } });
  expect(items).toMatchObject([
    { code: 'FAILED', reason: expect.stringContaining('5 times') },
    { state: 'DONE', attempts: 2 },
  ]);
  expect(lines).toEqual(['an article of an import job failed; retrying in 500 ms: the disk is full']);
});

test('the refused articles of a job can be imported again when the reason is gone', async () => {
  const id = await startImportJob(db, articles(3), request);
  await db.importJobItem.updateMany({ where: { position: 1 }, data: { attempts: 5 } });
  let broken = true;
  startServer((imports) => ({
    ...imports,
    importArticle: (...of) =>
      broken && of[0].content.includes('zum 1. Mal')
        ? Promise.reject(new Error('the disk is full'))
        : imports.importArticle(...of),
  }));
  expect(await finished(id)).toMatchObject({ done: 2, refused: 1 });
  broken = false;
  await retryImportJob(db, id, request);
  expect(await finished(id)).toMatchObject({ total: 3, done: 3, refused: 0, finishedAt: expect.any(Date) });
  const items = await db.importJobItem.findMany({ orderBy: { position: 'asc' } });
  expect(items.map(({ state, code, reason, source }) => [state, code, reason, source])).toEqual(
    items.map(() => ['DONE', null, null, null]),
  );
  await expect(retryImportJob(db, id, request)).rejects.toThrow(
    'The job has no refused articles that can be imported again.',
  );
  await expect(retryImportJob(db, '00000000-0000-7000-8000-000000000000')).rejects.toThrow('No import job');
});

test('a cancelled job imports no further articles, and a finished job stays finished', async () => {
  const id = await startImportJob(db, articles(3), request);
  startServer((imports) => ({
    ...imports,
    importArticle: async (...of) => {
      await cancelImportJob(db, id);
      return imports.importArticle(...of);
    },
  }));
  await vi.waitFor(async () => expect((await jobOf(id)).done).toBe(1), { timeout: 60_000 });
  const items = await db.importJobItem.findMany({ orderBy: { position: 'asc' } });
  expect(items.map(({ state }) => state)).toEqual(['DONE', 'CANCELLED', 'CANCELLED']);
  expect(await jobOf(id)).toMatchObject({ state: 'CANCELLED', done: 1, finishedAt: expect.any(Date) });
  await expect(cancelImportJob(db, '00000000-0000-7000-8000-000000000000')).rejects.toThrow('No import job');
});

test('repeating a cancellation has no effect, and its client mutation ID cannot be reused', async () => {
  const ids = [await startImportJob(db, articles(1), request), await startImportJob(db, articles(1), request)];
  const [first = '', second = ''] = ids;
  const named = (id: string) => ({ ...request, clientMutation: { id: 'cancel-1', input: ['cancelImport', { id }] } });
  await Promise.all([cancelImportJob(db, first, named(first)), cancelImportJob(db, first, named(first))]);
  const { finishedAt } = await jobOf(first);
  await cancelImportJob(db, first, named(first));
  expect(await jobOf(first)).toMatchObject({ state: 'CANCELLED', finishedAt });
  await expect(cancelImportJob(db, second, named(second))).rejects.toMatchObject({
    path: ['input', 'clientMutationId'],
  });
  expect(await jobOf(second)).toMatchObject({ state: 'QUEUED' });
});

test('a repeated request starts one job, and an idle server begins as soon as it is notified', async () => {
  // The interval is so long that the server can only find out about the job from the feed.
  const { feed } = startServer(undefined, 3_600_000);
  const clientMutation = { id: 'monday', input: ['startImport', 1] };
  const id = await startImportJob(db, articles(1), { ...request, clientMutation });
  expect(await startImportJob(db, articles(1), { ...request, clientMutation })).toBe(id);
  feed.receive('import_job_changed', id);
  await finished(id);
});

test('refuses a job with no articles, with too many, or with articles that are too large', async () => {
  const refused = (list: JobArticle[]) => startImportJob(db, list, request).catch((error: Error) => error);
  expect(await refused([])).toMatchObject({
    path: ['input', 'articles'],
    message: expect.stringContaining('1 to 1000'),
  });
  expect(await refused(articles(1001))).toMatchObject({ path: ['input', 'articles'] });
  const large = { content: 'a'.repeat(2 * 1024 * 1024 + 1), format: 'TEXT' } as const;
  expect(await refused([...articles(1), large])).toMatchObject({
    path: ['input', 'articles', 1, 'content'],
    code: 'TOO_LARGE',
  });
  expect(await db.importJob.count()).toBe(0);
});
