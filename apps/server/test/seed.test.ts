import { createDatabase, type Database } from '@wortlaut/database';
import { type ArticleImport, createArticleImport } from '@wortlaut/graph';
import { createTestDatabase } from '@wortlaut/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { readSamples, seedOnce } from '../src/start/seed.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: Database;
let imports: ArticleImport;
let lines: string[];
beforeEach(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  imports = createArticleImport(db);
  lines = [];
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

function seed(stopping = new AbortController().signal) {
  return seedOnce({ db, imports, folder: paths.samples, log: (line) => lines.push(line), stopping });
}

test('imports every sample article once, and logs the result in one line', async () => {
  let samples = 0;
  for await (const _sample of readSamples(paths.samples)) samples += 1;
  expect(samples).toBeGreaterThanOrEqual(12);
  await seed();
  expect(await db.article.count()).toBe(samples);
  const statements = await db.statement.count();
  expect(lines).toEqual([
    expect.stringMatching(
      new RegExp(`^Sample articles imported in [\\d.]+ s: ${samples} articles, ${statements} statements, \\d+ people`),
    ),
  ]);
  await seed();
  expect(lines).toHaveLength(1);
});

test('two outlets report the same signing, although a sample about another town mentions it', async () => {
  await seed();
  const signings = await db.event.findMany({
    where: { kind: 'SIGNING', startsOn: new Date('2022-07-22'), mainOf: { some: {} } },
    include: { mainOf: { select: { language: true } } },
  });
  expect(signings.map(({ mainOf }) => mainOf.map(({ language }) => language).sort())).toEqual([['de', 'en-US']]);
});

test('does not import deleted samples again', async () => {
  await seed();
  for (const { id } of await db.article.findMany({ select: { id: true } })) await imports.deleteArticle(id);
  await seed();
  expect([await db.article.count(), await db.person.count(), await db.event.count()]).toEqual([0, 0, 0]);
});

test('continues an import that was interrupted at an earlier start', async () => {
  const interruption = new AbortController();
  const interrupted: ArticleImport = {
    ...imports,
    importArticle: async (input) => {
      const outcome = await imports.importArticle(input);
      if ((await db.article.count()) === 3) interruption.abort();
      return outcome;
    },
  };
  const log = (line: string) => lines.push(line);
  await seedOnce({ db, imports: interrupted, folder: paths.samples, log, stopping: interruption.signal });
  expect([await db.article.count(), lines]).toEqual([3, []]);
  await seed();
  expect(await db.article.count()).toBeGreaterThanOrEqual(12);
});
