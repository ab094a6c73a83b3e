import { createDatabase, type Database } from '@wortlaut/database';
import { extract } from '@wortlaut/extract';
import { createTestDatabase } from '@wortlaut/testing';
import { describe, expect, test } from 'vitest';
import {
  createArticleImport,
  type Extract,
  reextractArticle,
  runEdit,
  splitEvent,
  undoRevision,
  updateEvent,
  updatePerson,
} from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { dump } from './dump.ts';
import { beben, by, db, eachInOwnDatabase, elsewhere, event, inEnglish, mainOf, quake } from './stories.ts';

eachInOwnDatabase();

/** An extractor that reads no stories, dates, places, roles or kinds of events. */
const readOld: Extract = (input) => {
  const extraction = extract(input);
  const events = extraction.events.map((one) => ({
    ...{ ...one, start: null, dateText: null, place: null, title: 'Ereignis', telling: false },
    ...{ kind: 'OTHER' as const, sense: 'OTHER' },
  }));
  const people = extraction.people.map((person) => ({ ...person, roles: [], gender: null }));
  return { ...extraction, events, people, story: [], main: null, headlineNews: null, extractorVersion: 'rules-0.1.0' };
};

const news = [
  { ...quake, published: '2024-05-14', language: 'de' },
  { ...elsewhere, published: '2024-05-14', language: 'de' },
  { ...beben, published: '2024-05-15', language: 'de' },
  { ...inEnglish, published: '2024-05-14', language: 'en' },
  {
    title: 'Verschüttete nach Erdbeben auf Samora gerettet',
    text: 'Nach dem Erdbeben auf Samora sind am Mittwoch in Port Ellig zwei Verschüttete gerettet worden. Das Erdbeben der Stärke 5,8 hatte am Montag 40 Menschen verletzt. „Wir bauen alles wieder auf“, sagte Gouverneur Terran.',
    published: '2024-05-16',
    language: 'de',
  },
];

/** Imports the articles in order. @returns their IDs */
async function takeAll(graph: Database, read?: Extract): Promise<string[]> {
  const imports = createArticleImport(graph, read);
  const ids: string[] = [];
  for (const { text: content, ...known } of news)
    ids.push((await imports.importArticle({ content, format: 'TEXT', known })).articleId);
  return ids;
}

async function repair(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { version } = await db.article.findUniqueOrThrow({ where: { id } });
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) =>
      reextractArticle(tx, { id, expectedVersion: version }),
    );
    expect(await findWrongDerived(db)).toEqual({});
  }
}

/** Reads what a graph says about its articles, without IDs. */
async function read(graph: Database) {
  const named = { select: { title: true } } as const;
  const fields = {
    title: true,
    kind: true,
    sense: true,
    startsOn: true,
    place: true,
    status: true,
    listed: true,
  } as const;
  const articles = await graph.article.findMany({
    orderBy: { title: 'asc' },
    select: {
      title: true,
      mainEvent: {
        select: { ...fields, parent: named, mainOf: { select: { title: true }, orderBy: { title: 'asc' } } },
      },
      eventMentions: {
        select: { start: true, event: { select: { ...fields, parent: named } } },
        orderBy: [{ start: 'asc' }, { end: 'asc' }],
      },
      mentions: {
        select: { start: true, person: { select: { name: true, kind: true, gender: true } } },
        orderBy: [{ start: 'asc' }, { end: 'asc' }],
      },
    },
  });
  const people = await graph.person.findMany({
    orderBy: [{ name: 'asc' }],
    select: {
      name: true,
      roles: { select: { role: true }, orderBy: { role: 'asc' } },
      articles: { select: { start: true } },
    },
  });
  const suggestions = await graph.eventMergeSuggestion.findMany({ select: { event: named, other: named } });
  return { articles, people, suggestions: suggestions.map((one) => JSON.stringify(one)).toSorted() };
}

describe('a graph of an old extractor whose articles are extracted again in the order of their imports', () => {
  test('is what a new import of the articles gives, and stays the same the next time', async () => {
    const ids = await takeAll(db, readOld);
    expect(await db.person.count({ where: { name: { contains: 'Terran' } } })).toBe(2);
    await repair(ids);
    const fresh = await createTestDatabase();
    const graph = createDatabase(fresh.url);
    await takeAll(graph);
    const expected = await read(graph);
    await graph.$disconnect();
    await fresh.drop();
    expect(await read(db)).toEqual(expected);
    expect(await db.person.count({ where: { name: { contains: 'Terran' } } })).toBe(1);
    const records = async () => [
      ...(await db.event.findMany({ select: { id: true }, orderBy: { id: 'asc' } })),
      ...(await db.person.findMany({ select: { id: true }, orderBy: { id: 'asc' } })),
    ];
    const before = await records();
    await repair(ids);
    expect(await read(db)).toEqual(expected);
    expect(await records()).toEqual(before);
  });

  test('is restored when each extraction is undone', async () => {
    const ids = await takeAll(db, readOld);
    const before = await dump(db);
    await repair(ids);
    const revisions = await db.revision.findMany({
      where: { action: 'REEXTRACT_ARTICLE' },
      orderBy: { number: 'desc' },
    });
    for (const { id } of revisions)
      await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, id));
    expect(await dump(db)).toEqual(before);
  });

  test('keeps two people apart if an editor has changed the second', async () => {
    const ids = await takeAll(db, readOld);
    const { id, version } = await db.person.findFirstOrThrow({ where: { name: 'Terran' } });
    await runEdit(db, { actor: by, action: 'UPDATE_PERSON' }, (tx) =>
      updatePerson(tx, { id, expectedVersion: version, name: 'Mira Terran' }),
    );
    await repair(ids);
    expect(await db.person.count({ where: { name: { contains: 'Terran' } } })).toBe(2);
  });

  test('keeps the title that an editor gave an event, and gets its kind', async () => {
    const [first = '', ...others] = await takeAll(db, readOld);
    const { id } = await mainOf(first);
    await runEdit(db, { actor: by, action: 'UPDATE_EVENT' }, async (tx) =>
      updateEvent(tx, { ...(await event(id)), title: 'Beben vor Samora' }),
    );
    await repair([first, ...others]);
    expect(await mainOf(first)).toMatchObject({ id, title: 'Beben vor Samora', kind: 'DISASTER', startsOn: null });
  });

  test('has the tree of events of a new import, even if an old extractor made the whole a part of its part', async () => {
    const [first = '', ...others] = await takeAll(db);
    const ids = [first, ...others];
    const parents = async () => {
      const events = await db.event.findMany({ select: { id: true, parentId: true }, orderBy: { id: 'asc' } });
      return new Map(events.map(({ id, parentId }) => [id, parentId]));
    };
    const expected = await parents();
    const [part, whole] = [...expected].find(([, parentId]) => parentId !== null) ?? [];
    if (part === undefined || whole == null) throw new Error('no event is part of another');
    await db.event.updateMany({ data: { parentId: null } });
    await db.event.update({ where: { id: whole }, data: { parentId: part } });
    await db.article.updateMany({ data: { extractorVersion: 'rules-0.1.0' } });
    await repair(ids);
    expect(await parents()).toEqual(expected);
  });

  test('keeps events that an editor has split apart', async () => {
    const ids = await takeAll(db);
    const [first = '', , second = ''] = ids;
    const { id } = await mainOf(first);
    await runEdit(db, { actor: by, action: 'SPLIT_EVENT' }, async (tx) =>
      splitEvent(tx, { ...(await event(id)), title: 'Nachbeben', articles: [second] }),
    );
    await repair(ids);
    expect((await mainOf(first)).id).toBe(id);
    expect((await mainOf(second)).title).toBe('Nachbeben');
  });
});
