import { createDatabase, type Database } from '@wortlaut/database';
import { createTestDatabase } from '@wortlaut/testing';
import { afterEach, beforeEach, expect } from 'vitest';
import { type ArticleImport, createArticleImport, reextractArticle, runEdit } from '../src/index.ts';
import { findWrongDerived } from './derived.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
/** The database of the running test. */
export let db: Database;
export let imports: ArticleImport;

/** Gives each test of a file its own database. */
export function eachInOwnDatabase(): void {
  beforeEach(async () => {
    database = await createTestDatabase();
    db = createDatabase(database.url);
    imports = createArticleImport(db);
  });
  afterEach(async () => {
    await db.$disconnect();
    await database.drop();
  });
}

/** Articles from two outlets about an invented earthquake, and an article about an earthquake in another place. */
export const quake = {
  title: 'Schweres Erdbeben erschüttert Insel Samora',
  text: 'Ein Erdbeben der Stärke 5,8 hat am Montag die Insel Samora erschüttert. Nach Angaben von Gouverneur Luis Terran wurden in der Hafenstadt Port Ellig 40 Menschen verletzt. „Wir brauchen Zelte“, sagte Terran.',
};
export const beben = {
  title: 'Erdbeben auf Samora: 40 Verletzte',
  text: 'Auf der Insel Samora hat am Montag die Erde gebebt. Das Erdbeben der Stärke 5,8 beschädigte Häuser in Port Ellig, 40 Menschen wurden verletzt. Gouverneur Luis Terran bat um Zelte.',
};
export const elsewhere = {
  title: 'Erdbeben in Kaltental',
  text: 'Ein Erdbeben der Stärke 3,1 hat am Montag die Gemeinde Kaltental im Oberwald geweckt. Schäden gab es laut Bürgermeisterin Inga Rast nicht.',
};

/** An article about the first earthquake in English. */
export const inEnglish = {
  title: 'Strong earthquake shakes island of Samora',
  text: 'A magnitude 5.8 earthquake shook the island of Samora on Monday. Governor Luis Terran said 40 people were injured in the port town of Port Ellig. "We need tents," Terran said.',
};

/** Imports an article and checks the derived data. @returns its ID */
export async function take({ title, text }: typeof quake, published = '2024-05-14', language = 'de'): Promise<string> {
  const outcome = await imports.importArticle({
    content: text,
    format: 'TEXT',
    known: { title, published, language },
  });
  expect(await findWrongDerived(db)).toEqual({});
  return outcome.articleId;
}
export const mainOf = async (id: string) => {
  const { mainEvent } = await db.article.findUniqueOrThrow({ where: { id }, select: { mainEvent: true } });
  if (mainEvent === null) throw new Error('the article has no main event');
  return mainEvent;
};
export const by = { name: 'Ada', role: 'EDITOR' } as const;
export const article = async (id: string) => ({
  id,
  expectedVersion: (await db.article.findUniqueOrThrow({ where: { id } })).version,
});
export const event = async (id: string) => ({
  id,
  expectedVersion: (await db.event.findUniqueOrThrow({ where: { id } })).version,
});

/** Articles about an invented election, from before and after the election. */
export const planned = {
  title: 'Nordmark wählt am 9. September einen neuen Landtag',
  text: 'Am 9. September wird in Nordmark ein neuer Landtag gewählt, sagte Wahlleiterin Iris Kamp. Zur Landtagswahl in Nordmark treten acht Parteien an.',
};
export const held = {
  title: 'Landtagswahl in Nordmark: Seepartei gewinnt',
  text: 'Bei der Landtagswahl in Nordmark am 9. September hat die Seepartei gewonnen, sagte Wahlleiterin Iris Kamp. Acht Parteien waren angetreten.',
};

/** Extracts articles again, one after the other, and expects that no event changes. */
export async function expectSameAfterReextraction(ids: readonly string[]): Promise<void> {
  const facts = async () => (await db.event.findMany()).map(({ version: _version, ...columns }) => columns);
  const before = await facts();
  for (const id of ids) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await findWrongDerived(db)).toEqual({});
  }
  expect(await facts()).toEqual(before);
}
