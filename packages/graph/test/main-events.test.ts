import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  createEvent,
  deleteEvent,
  mergeEvents,
  reextractArticle,
  runEdit,
  splitEvent,
  undoRevision,
  updateArticle,
  updateEvent,
} from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { dump } from './dump.ts';
import { article, beben, by, db, eachInOwnDatabase, event, held, mainOf, planned, quake, take } from './stories.ts';

eachInOwnDatabase();

test('extracting an article again keeps its main event, even if the text does not name it', async () => {
  const id = await take({
    title: 'Bürgermeister Hasso Brill hält an Seilbahn über die Wied fest',
    text: 'Bürgermeister Hasso Brill hält an der Seilbahn über die Wied fest. Die Anwohner trafen sich in der Marktgasse zu einer Kundgebung. „Die Seilbahn ist sicher“, sagte Brill.',
  });
  const { id: main } = await mainOf(id);
  const seen = await article(id);
  await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
  expect((await mainOf(id)).id).toBe(main);
});

test('an import does not change an event that an editor has changed', async () => {
  const { id: main } = await mainOf(await take(planned, '2024-08-20'));
  await runEdit(db, { actor: by, action: 'UPDATE_EVENT' }, async (tx) =>
    updateEvent(tx, { ...(await event(main)), status: 'CANCELLED' }),
  );
  await take(held, '2024-09-10');
  expect((await db.event.findUniqueOrThrow({ where: { id: main } })).status).toBe('CANCELLED');
});

test('an editor can set the main event, and the links of statements change with it until an undo', async () => {
  const id = await take(quake);
  const old = await mainOf(id);
  const { result: other } = await runEdit(db, { actor: by, action: 'CREATE_EVENT' }, (tx) =>
    createEvent(tx, { title: 'Hilfe für Samora', status: 'PAST', kind: 'ANNOUNCEMENT' }),
  );
  const before = await dump(db);
  const { revisionId } = await runEdit(db, { actor: by, action: 'UPDATE_ARTICLE' }, async (tx) =>
    updateArticle(tx, { ...(await article(id)), mainEvent: other.id }),
  );
  expect((await mainOf(id)).id).toBe(other.id);
  expect(await db.statementEvent.count({ where: { eventId: old.id, link: 'MAIN', confidence: { not: null } } })).toBe(
    0,
  );
  expect(await findWrongDerived(db)).toEqual({});
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect(await dump(db)).toEqual(before);
});

test('extracting an article again keeps the main event that an editor has set, and its statements', async () => {
  const [id] = [await take(quake), await take(beben, '2024-05-15')];
  const old = await mainOf(id);
  const { result: other } = await runEdit(db, { actor: by, action: 'CREATE_EVENT' }, (tx) =>
    createEvent(tx, { title: 'Hilfe für Samora', status: 'PAST', kind: 'ANNOUNCEMENT' }),
  );
  const again = async () => {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await findWrongDerived(db)).toEqual({});
  };
  const set = (mainEvent: string | null) =>
    runEdit(db, { actor: by, action: 'UPDATE_ARTICLE' }, async (tx) =>
      updateArticle(tx, { ...(await article(id)), mainEvent }),
    );
  await set(other.id);
  const links = () =>
    db.statementEvent.findMany({ where: { statement: { articleId: id } }, orderBy: [{ statementId: 'asc' }] });
  const before = await links();
  expect(before.filter(({ eventId, link }) => eventId === other.id && link === 'MAIN').length).toBeGreaterThan(0);
  await again();
  expect((await mainOf(id)).id).toBe(other.id);
  expect(await links()).toEqual(before);
  expect(await db.event.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ title: 'Hilfe für Samora' });
  expect(await db.event.findUniqueOrThrow({ where: { id: old.id } })).toMatchObject({ parentId: old.parentId });
  await set(null);
  await again();
  expect((await db.article.findUniqueOrThrow({ where: { id } })).mainEventId).toBeNull();
  expect((await links()).filter(({ link }) => link === 'MAIN')).toEqual([]);
});

test('extracting an article again does not restore a deleted event, until the deletion is undone', async () => {
  const id = await take(quake);
  const main = await mainOf(id);
  const { revisionId } = await runEdit(db, { actor: by, action: 'DELETE_EVENT' }, async (tx) =>
    deleteEvent(tx, await event(main.id)),
  );
  const again = async () => {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await findWrongDerived(db)).toEqual({});
  };
  await again();
  expect(await db.event.count({ where: { sense: main.sense } })).toBe(0);
  expect((await db.article.findUniqueOrThrow({ where: { id } })).mainEventId).toBeNull();
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  await again();
  expect((await mainOf(id)).id).toBe(main.id);
});

test('merging events that have suggestions for other events can be undone and redone', async () => {
  const create = async (title: string) =>
    (await runEdit(db, { actor: by, action: 'CREATE_EVENT' }, (tx) => createEvent(tx, { title, status: 'PAST' })))
      .result.id;
  const [kept, merged, third] = [await create('Fest in Talheim'), await create('Talfest'), await create('Stadtfest')];
  for (const [eventId, otherId] of [
    [merged, third],
    [third, merged],
  ] as const)
    await db.eventMergeSuggestion.create({
      data: { id: randomUUID(), eventId, otherId, score: 0.6, reasons: ['SAME_KIND'] },
    });
  const before = await dump(db);
  const { revisionId } = await runEdit(db, { actor: by, action: 'MERGE_EVENTS' }, async (tx) =>
    mergeEvents(tx, {
      ...(await event(kept)),
      other: merged,
      otherExpectedVersion: (await event(merged)).expectedVersion,
    }),
  );
  const after = await dump(db);
  const undo = async (revision: string) =>
    (await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revision))).revisionId;
  const undone = await undo(revisionId ?? '');
  expect(await dump(db)).toEqual(before);
  await undo(undone ?? '');
  expect(await dump(db)).toEqual(after);
});

test('splitting an event also changes the main event of the moved articles', async () => {
  const [first, second] = [await take(quake), await take(beben, '2024-05-15')];
  const { id: main } = await mainOf(first);
  await runEdit(db, { actor: by, action: 'SPLIT_EVENT' }, async (tx) =>
    splitEvent(tx, { ...(await event(main)), title: 'Nachbeben', articles: [second] }),
  );
  expect((await mainOf(first)).id).toBe(main);
  expect((await mainOf(second)).title).toBe('Nachbeben');
  expect(await findWrongDerived(db)).toEqual({});
});

test('does not list a main event if its headline does not say what happened', async () => {
  const text = 'Was wird nun aus dem Hafen? Viele fragen sich das. „Wir warten“, sagte Gouverneur Luis Terran.';
  const { title, telling, listed } = await mainOf(await take({ title: 'Wie geht es weiter mit dem Hafen?', text }));
  expect({ title, telling, listed }).toEqual({
    title: 'Wie geht es weiter mit dem Hafen?',
    telling: false,
    listed: false,
  });
  expect((await mainOf(await take(quake))).listed).toBe(true);
});
