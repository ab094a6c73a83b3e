import { createDatabase, type Database } from '@wortlaut/database';
import { extract } from '@wortlaut/extract';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type ArticleImport, createArticleImport } from '../src/index.ts';
import { dump } from './dump.ts';

let database: TestDatabase;
let db: Database;
let imports: ArticleImport;

beforeEach(async () => {
  await close();
  database = await createTestDatabase();
  db = createDatabase(database.url);
  imports = createArticleImport(db);
});
afterAll(() => close());

async function close(): Promise<void> {
  await db?.$disconnect();
  await database?.drop();
}

const bote = {
  headline: 'Deich wird erhöht',
  publisher: { name: 'Möwenauer Bote' },
  datePublished: '2024-03-04',
  inLanguage: 'de',
  articleBody:
    'Der Deich von Möwenau wird erhöht. „Wir warten nicht auf die Flut“, sagte Deichgräfin Ilse Quandtmoor am Montag. Das freut Ilse Quandtmoors Gegner nicht.',
};
const blatt = {
  headline: 'Zweifel am Deich',
  publisher: { name: 'Tidenblatt' },
  datePublished: '2024-03-06',
  inLanguage: 'de',
  articleBody:
    'Am Plan von Ilse Quandtmoor gibt es in Möwenau Zweifel. „Das wird zu teuer“, sagte Hanno Petersill am Mittwoch. Ilse Quandtmoor wies das zurück.',
};

const take = (article: object) => imports.importArticle({ content: JSON.stringify(article), format: 'JSON' });

test('importing the same text again finds the existing article and adds nothing', async () => {
  const first = await take(bote);
  const before = await dump(db);
  const again = await take({ ...bote, headline: 'Another headline', publisher: { name: 'Another paper' } });
  expect(again).toMatchObject({
    articleId: first.articleId,
    alreadyImported: true,
    added: { statements: 0, people: 0, events: 0 },
  });
  expect(await dump(db)).toEqual(before);
});

test('links the same person in two articles and counts every printed spelling', async () => {
  await take(bote);
  await take(blatt);
  const people = await db.person.findMany({
    where: { name: 'Ilse Quandtmoor' },
    select: {
      statementCount: true,
      articles: { select: { articleId: true } },
      nameVariants: { select: { name: true, count: true }, orderBy: { name: 'asc' } },
    },
  });
  expect(people).toHaveLength(1);
  expect(people[0]?.articles).toHaveLength(2);
  expect(people[0]?.nameVariants).toEqual([
    { name: 'Ilse Quandtmoor', count: 3 },
    { name: 'Ilse Quandtmoors', count: 1 },
  ]);
});

test('stores the stance of each speaker as extracted', async () => {
  const denying = createArticleImport(db, (input) => {
    const found = extract(input);
    return { ...found, statements: found.statements.map((statement) => ({ ...statement, stance: 'DENIES' as const })) };
  });
  await take(bote);
  await denying.importArticle({ content: JSON.stringify(blatt), format: 'JSON' });
  const stances = await db.statement.findMany({
    where: { kind: 'DIRECT' },
    select: { quoteText: true, stance: true },
    orderBy: { id: 'asc' },
  });
  expect(stances).toEqual([
    { quoteText: '„Wir warten nicht auf die Flut“', stance: 'ASSERTS' },
    { quoteText: '„Das wird zu teuer“', stance: 'DENIES' },
  ]);
});

test('articles imported at the same time share their people', async () => {
  await Promise.all([take(bote), take(blatt), take(bote), take(blatt)]);
  expect(await db.article.count()).toBe(2);
  expect(await db.person.count({ where: { name: 'Ilse Quandtmoor' } })).toBe(1);
});

test('the same text imported at the same time is one article, and only one import adds it', async () => {
  const dutch = {
    ...bote,
    articleBody: 'De haven blijft tot vrijdag gesloten vanwege de hoge waterstand in de rivier.',
  };
  const outcomes = await Promise.all([take(dutch), take(dutch), take(dutch)]);
  expect(outcomes.filter(({ alreadyImported }) => !alreadyImported)).toHaveLength(1);
  expect(new Set(outcomes.map(({ articleId }) => articleId)).size).toBe(1);
  expect(await db.revision.count()).toBe(1);
});

test('deleting an article deletes only what no other article mentions', async () => {
  await take(bote);
  const before = await dump(db);
  const { articleId } = await take(blatt);
  expect(await imports.deleteArticle(articleId)).toMatchObject({ people: 1 });
  expect(await dump(db)).toEqual(before);
  expect(await imports.deleteArticle(articleId)).toBeNull();
});

test('replaces a name that occurred only in the deleted article', async () => {
  const { articleId } = await take({
    ...bote,
    articleBody: bote.articleBody.replaceAll('Ilse Quandtmoor', 'Ilse Qwandtmoor'),
  });
  await db.person.updateMany({ data: { name: 'Ilse Qwandtmoor' } });
  await take(blatt);
  await imports.deleteArticle(articleId);
  const names = (await db.person.findMany({ select: { name: true } })).map(({ name }) => name);
  expect(names).toContain('Ilse Quandtmoor');
  expect(names.join()).not.toContain('Qwandtmoor');
});

test('every span in the graph matches the text of its article', async () => {
  const { articleId } = await take(bote);
  const article = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { body: true, statements: true, mentions: true },
  });
  expect(article.statements.length).toBeGreaterThan(0);
  for (const { quoteSpans, quoteText, cueSpans, cueText } of article.statements) {
    expect(article.body.slice(quoteSpans[0], quoteSpans[1])).toBe(quoteText);
    if (cueText !== null) expect(article.body.slice(cueSpans[0], cueSpans[1])).toBe(cueText);
  }
  for (const { start, end, text } of article.mentions) expect(article.body.slice(start, end)).toBe(text);
});

test('the database rejects spans outside the text, unsorted spans, and incomplete articles', async () => {
  const { articleId } = await take(bote);
  const statement = await db.statement.findFirstOrThrow({ where: { articleId } });
  const change = (data: object) => db.statement.update({ where: { id: statement.id }, data });
  await expect(change({ quoteSpans: [statement.start, 1_000_000] })).rejects.toThrow('beyond the body');
  await expect(
    change({ quoteSpans: [statement.start, statement.start + 5, statement.start + 2, statement.start + 9] }),
  ).rejects.toThrow('Statement_quoteSpans_check');
  await expect(change({ cueSpans: [3, 2], cueText: 'x' })).rejects.toThrow('Statement_cueSpans_check');
  await expect(db.mention.updateMany({ data: { end: 0 } })).rejects.toThrow('Mention_span_check');
});

test('refuses a source without an article, gives the reason and changes nothing', async () => {
  await expect(imports.importArticle({ content: '   ', format: 'TEXT' })).rejects.toMatchObject({
    name: 'SourceError',
    code: 'EMPTY',
  });
  await expect(imports.importArticle({ content: '{"title": 1', format: 'JSON' })).rejects.toMatchObject({
    code: 'BROKEN_JSON',
  });
  expect(await db.article.count()).toBe(0);
});

test('an article in an unsupported language is stored with a note', async () => {
  const { notes, added, articleId } = await take({
    headline: 'Il ponte resta',
    inLanguage: 'it',
    datePublished: '2024-03-04',
    articleBody:
      'Il comune ha deciso di conservare il vecchio ponte. La sindaca ha detto che i lavori cominciano in autunno.',
  });
  expect(notes.map((note) => note.code)).toEqual(['LANGUAGE_NOT_SUPPORTED']);
  expect(added.statements).toBe(0);
  expect(
    await db.article.findUnique({ where: { id: articleId }, select: { supported: true, language: true } }),
  ).toEqual({ supported: false, language: 'it' });
});
