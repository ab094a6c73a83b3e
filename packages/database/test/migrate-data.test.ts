import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../src/embedded/start.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { ask, temporaryFolder } from './process.ts';

const migrations = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
const silent = () => undefined;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Awaited<ReturnType<typeof startEmbedded>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startEmbedded({ dataDir: join(folder.path, 'data'), log: silent, throwaway: true });
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

/** Creates a database with all migrations before the specified one. */
async function databaseBefore(name: string): Promise<string> {
  const older = join(folder.path, name);
  await mkdir(older);
  for (const each of (await readdir(migrations)).filter((entry) => /^\d/.test(entry) && entry < name))
    await cp(join(migrations, each), join(older, each), { recursive: true });
  await ask(server.url, `CREATE DATABASE "${name}"`);
  const url = server.url.replace('/wortlaut?', `/${name}?`);
  await migrate(url, older, silent);
  return url;
}

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

const article = `INSERT INTO "Article" ("id", "title", "language", "supported", "publishedDayOnly", "retrievedAt", "datedAt",
    "body", "bodyLength", "sourceContent", "sourceFormat", "contentHash", "relatedHeadlines", "boilerplate",
    "statementCount", "extractorVersion")
  VALUES ('${id(1)}', 'Deich', 'de', true, true, now(), now(), 'Der Deich hält.', 15, '', 'TEXT', 'hash', '{}', '{}', 1, 'old')`;
const person = (n: number, name: string) =>
  `INSERT INTO "Person" ("id", "name", "sortName", "kind", "named", "statementCount")
   VALUES ('${id(n)}', '${name}', '${name}', 'INDIVIDUAL', true, 1)`;
const statement = `INSERT INTO "Statement" ("id", "articleId", "speakerId", "coSpeakerIds", "kind", "medium", "pattern",
    "attribution", "quoteSpans", "quoteText", "cueSpans", "speakerSpans", "frameSpans", "addresseeSpans", "datedAt",
    "start", "confidence", "extractorVersion", "language")
  VALUES ('${id(4)}', '${id(1)}', '${id(2)}', '{${id(3)}}', 'DIRECT', 'SPEECH', 'QUOTATION_MARKS', 'NAME', '{0,14}',
    'Der Deich hält', '{}', '{}', '{}', '{}', now(), 0, 0.7, 'old', 'de')`;

test('a database from before reporters and representatives keeps its data and can then store them', async () => {
  const url = await databaseBefore('20261126000002_reporters');
  for (const sql of [article, person(2, 'Ada'), person(3, 'Ben'), person(5, 'AFP'), statement]) await ask(url, sql);
  expect((await migrate(url, migrations, silent))[0]).toBe('20261126000002_reporters');
  const stored = `SELECT to_jsonb(s) - '{search,datedAt}'::text[] FROM "Statement" s`;
  expect(await ask(url, stored)).toMatchObject({
    ...{ id: id(4), speakerId: id(2), coSpeakerIds: [id(3)], reporterIds: [], confidence: 0.7, version: 1 },
  });
  expect(await ask(url, `SELECT array_agg("representsId") FROM "Person"`)).toEqual([null, null, null]);
  const links = (table: string) => ask(url, `SELECT array_agg("personId" ORDER BY "personId") FROM "${table}"`);
  expect(await links('StatementSpeaker')).toEqual([id(2), id(3)]);
  expect([await links('StatementReporter'), await links('StatementPrincipal')]).toEqual([null, null]);
  await ask(url, `UPDATE "Statement" SET "reporterIds" = '{${id(5)}}'`);
  await ask(url, `UPDATE "Person" SET "representsId" = '${id(5)}' WHERE "id" = '${id(3)}'`);
  expect([await links('StatementReporter'), await links('StatementPrincipal')]).toEqual([[id(5)], [id(5)]]);
  expect(await ask(url, stored)).toMatchObject({ version: 2 });
  await ask(url, `DELETE FROM "Person" WHERE "id" = '${id(5)}'`);
  expect([await links('StatementReporter'), await links('StatementPrincipal')]).toEqual([null, null]);
  expect(await ask(url, stored)).toMatchObject({ reporterIds: [] });
});

test('finds events of an existing graph by the titles from their articles', async () => {
  const url = await databaseBefore('20261127000000_event_search');
  const event = (n: number, title: string) =>
    `INSERT INTO "Event" ("id", "title", "sense", "status", "place", "datedAt")
     VALUES ('${id(n)}', '${title}', 'SUMMIT', 'PAST', 'Kiel', now())`;
  for (const sql of [article, event(6, 'Deichgipfel'), event(7, 'Hafenfest')]) await ask(url, sql);
  await ask(url, `UPDATE "Article" SET "mainEventId" = '${id(6)}', "mainEventTitle" = 'Levee summit opens'`);
  await migrate(url, migrations, silent);
  const found = (words: string) =>
    ask(url, `SELECT array_agg("title") FROM "Event" WHERE "search" @@ websearch_to_tsquery('english', '${words}')`);
  expect([await found('levees'), await found('Deichgipfel')]).toEqual([['Deichgipfel'], ['Deichgipfel']]);
  expect(await ask(url, `SELECT array_agg("version") FROM "Event"`)).toEqual([1, 1]);
  await ask(url, `UPDATE "Article" SET "mainEventId" = '${id(7)}'`);
  expect(await found('levees')).toEqual(['Hafenfest']);
  await ask(url, `DELETE FROM "Article"`);
  expect([await found('levees'), await found('Hafenfest')]).toEqual([null, ['Hafenfest']]);
});

const published = (n: number, day: string | null) =>
  article
    .replaceAll(id(1), id(n))
    .replace("'hash'", `'hash ${n}'`)
    .replace('"retrievedAt"', '"publishedAt", "retrievedAt"')
    .replace('now(), now()', `${day && `'${day}'`}, now(), now()`);
const link = (articleId: number, eventId: number) =>
  `INSERT INTO "ArticleEvent" ("articleId", "eventId", "start", "datedAt") VALUES ('${id(articleId)}', '${id(eventId)}', 0, now())`;

test('events of an existing graph that have no date are sorted by their first report, or come last', async () => {
  const url = await databaseBefore('20261128000000_undated_events');
  const event = (n: number, startsOn: string | null) =>
    `INSERT INTO "Event" ("id", "title", "sense", "status", "startsOn", "startPrecision", "datedAt")
     VALUES ('${id(n)}', 'Fest', 'FESTIVAL', 'PAST', ${startsOn && `'${startsOn}'`}, ${startsOn && `'DAY'`}, '2026-11-01')`;
  for (const sql of [published(1, null), published(2, '2024-03-02'), published(3, '2024-03-01'), person(9, 'Ada')])
    await ask(url, sql);
  for (const sql of [
    event(4, null),
    event(5, null),
    event(6, '2024-05-01'),
    link(1, 4),
    link(1, 5),
    link(2, 5),
    link(3, 5),
  ])
    await ask(url, sql);
  await ask(
    url,
    `INSERT INTO "EventParticipant" ("eventId", "personId", "datedAt") SELECT "id", '${id(9)}', "datedAt" FROM "Event"`,
  );
  await ask(url, `UPDATE "Event" SET "datedAt" = "startsOn" WHERE "startsOn" IS NOT NULL`);
  await migrate(url, migrations, silent);
  const dates = (table: string, column: string) =>
    ask(
      url,
      `SELECT jsonb_object_agg(right("${column}"::text, 1), ARRAY["datedAt"::date, "oldestAt"::date]) FROM "${table}"`,
    );
  const expected = {
    '4': ['0001-01-01', '9999-12-31'],
    '5': ['2024-03-01', '2024-03-01'],
    '6': ['2024-05-01', '2024-05-01'],
  };
  expect(await dates('Event', 'id')).toEqual(expected);
  expect(await dates('EventParticipant', 'eventId')).toEqual(expected);
  expect(await ask(url, `SELECT array_agg(DISTINCT "version") FROM "Event"`)).toEqual([1]);
});

test('articles of an existing graph that have no date come last in lists, with their statements', async () => {
  const url = await databaseBefore('20261128000001_undated_articles');
  const said = (n: number, articleId: number) =>
    statement
      .replaceAll(id(4), id(n))
      .replaceAll(id(1), id(articleId))
      .replace('"coSpeakerIds"', '"coSpeakerIds", "reporterIds"')
      .replace(`'{${id(3)}}'`, `'{${id(3)}}', '{${id(5)}}'`);
  for (const sql of [person(2, 'Ada'), person(3, 'Ben'), person(5, 'AFP')]) await ask(url, sql);
  await ask(url, `UPDATE "Person" SET "representsId" = '${id(5)}' WHERE "id" = '${id(3)}'`);
  await ask(
    url,
    `INSERT INTO "Event" ("id", "title", "sense", "status", "datedAt") VALUES ('${id(8)}', 'Fest', 'FESTIVAL', 'PAST', now())`,
  );
  for (const sql of [published(1, null), published(6, '2024-03-01'), said(4, 1), said(7, 6), link(1, 8), link(6, 8)])
    await ask(url, sql);
  await ask(
    url,
    `INSERT INTO "ArticlePerson" ("articleId", "personId", "start", "datedAt") SELECT "id", '${id(2)}', 0, now() FROM "Article"`,
  );
  await ask(
    url,
    `INSERT INTO "StatementEvent" ("statementId", "eventId", "datedAt") SELECT "id", '${id(8)}', now() FROM "Statement"`,
  );
  await ask(url, `UPDATE "Article" SET "datedAt" = "publishedAt" WHERE "publishedAt" IS NOT NULL`);
  await migrate(url, migrations, silent);
  const dates = (table: string, column: string, shown = `ARRAY["datedAt"::date, "oldestAt"::date]`) =>
    ask(url, `SELECT jsonb_object_agg(right("${column}"::text, 1), ${shown}) FROM "${table}"`);
  const [undated, dated] = [
    ['0001-01-01', '9999-12-31'],
    ['2024-03-01', '2024-03-01'],
  ];
  expect(await dates('Article', 'id')).toEqual({ '1': undated, '6': dated });
  expect(await dates('Statement', 'id')).toEqual({ '4': undated, '7': dated });
  for (const table of ['StatementSpeaker', 'StatementReporter', 'StatementPrincipal', 'StatementEvent'])
    expect(await dates(table, 'statementId')).toEqual({ '4': undated, '7': dated });
  for (const table of ['ArticlePerson', 'ArticleEvent'])
    expect(await dates(table, 'articleId', '"datedAt"::date')).toEqual({ '1': '0001-01-01', '6': '2024-03-01' });
  const versions = `SELECT array_agg(DISTINCT "version") FROM`;
  expect([await ask(url, `${versions} "Article"`), await ask(url, `${versions} "Statement"`)]).toEqual([[1], [1]]);
});
