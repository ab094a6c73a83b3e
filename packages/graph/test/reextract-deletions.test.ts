import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteEvent, deletePerson, deleteStatement, reextractArticle, updateEvent } from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

async function take(title: string, content: string, published = '2024-05-14'): Promise<string> {
  const known = { title, published, language: 'de' };
  return (await room.imports.importArticle({ content, format: 'TEXT', known })).articleId;
}

async function again(id: string): Promise<void> {
  const { version } = await room.db.article.findUniqueOrThrow({ where: { id } });
  await room.edit('REEXTRACT_ARTICLE', (tx) => reextractArticle(tx, { id, expectedVersion: version }));
  expect(await findWrongDerived(room.db)).toEqual({});
}

test('a deleted statement and a deleted speaker stay deleted, until the deletions are undone', async () => {
  const id = await take(
    'Turm in Lindhafen bleibt',
    '„Der Turm bleibt stehen“, sagte Sprecher Gero Fahrn. „Er ist sicher“, sagte Gutachterin Nele Bevan.',
  );
  const speakers = async () =>
    (
      await room.db.statement.findMany({
        where: { articleId: id },
        orderBy: { start: 'asc' },
        include: { speaker: { select: { name: true } } },
      })
    ).map(({ speaker }) => speaker?.name ?? null);
  expect(await speakers()).toEqual(['Gero Fahrn', 'Nele Bevan']);
  const [first] = await room.db.statement.findMany({ where: { articleId: id }, orderBy: { start: 'asc' } });
  const bevan = await room.db.person.findFirstOrThrow({ where: { name: 'Nele Bevan' } });
  const statementGone = await room.edit('DELETE_STATEMENT', (tx) =>
    deleteStatement(tx, { id: first?.id ?? '', expectedVersion: first?.version ?? 0 }),
  );
  const personGone = await room.edit('DELETE_PERSON', (tx) =>
    deletePerson(tx, { id: bevan.id, expectedVersion: bevan.version }),
  );
  await again(id);
  expect(await speakers()).toEqual([null]);
  expect(await room.db.person.count({ where: { name: 'Nele Bevan' } })).toBe(0);
  await room.undo(personGone.revisionId);
  await room.undo(statementGone.revisionId);
  await again(id);
  expect(await speakers()).toEqual(['Gero Fahrn', 'Nele Bevan']);
});

test('a participant removed by an editor is not added again', async () => {
  const id = await take(
    'Bürgermeister Hasso Brill trifft Ministerin',
    'Bürgermeister Hasso Brill hat am Montag in Ellwingen Ministerin Brigitte Saal getroffen. „Wir reden“, sagte Brill. „Gern“, sagte Saal.',
  );
  const { mainEvent } = await room.db.article.findUniqueOrThrow({ where: { id }, include: { mainEvent: true } });
  const eventId = mainEvent?.id ?? '';
  const names = async () =>
    (
      await room.db.eventParticipant.findMany({ where: { eventId }, include: { person: { select: { name: true } } } })
    ).map(({ person }) => person.name);
  expect((await names()).sort()).toEqual(['Brigitte Saal', 'Hasso Brill']);
  const saal = await room.db.person.findFirstOrThrow({ where: { name: 'Brigitte Saal' } });
  await room.edit('UPDATE_EVENT', (tx) =>
    updateEvent(tx, { id: eventId, expectedVersion: mainEvent?.version ?? 0, participants: [saal.id] }),
  );
  await again(id);
  expect(await names()).toEqual(['Brigitte Saal']);
});

test('extracts an article again although its main event, the root of its story, was deleted', async () => {
  const opening = await take(
    'Prozess gegen Bankier Gero Fahrn beginnt',
    'In Lindhafen hat am Dienstag der Betrugsprozess gegen den Bankier Gero Fahrn begonnen. „Er hat Rentner bestohlen“, sagte Staatsanwältin Nele Bevan.',
    '2024-05-15',
  );
  const verdict = await take(
    'Bankier Gero Fahrn zu sechs Jahren Haft verurteilt',
    'Der Bankier Gero Fahrn ist am Dienstag in Lindhafen wegen Betrugs zu sechs Jahren Haft verurteilt worden. „Das ist gerecht“, sagte Staatsanwältin Nele Bevan.',
    '2024-06-12',
  );
  const mainOf = async (id: string) =>
    (await room.db.article.findUniqueOrThrow({ where: { id }, include: { mainEvent: true } })).mainEvent;
  const root = await mainOf(opening);
  expect((await mainOf(verdict))?.parentId).toBe(root?.id);
  await room.edit('DELETE_EVENT', (tx) => deleteEvent(tx, { id: root?.id ?? '', expectedVersion: root?.version ?? 0 }));
  for (const id of [opening, verdict, opening]) await again(id);
  expect(await mainOf(opening)).toBeNull();
  expect((await mainOf(verdict))?.parentId).toBeNull();
});

test('an event that was deleted before articles had main events stays deleted, until the deletion is undone', async () => {
  const id = await take(
    'Fußgängerbrücke in Querbeck eingestürzt',
    'In Querbeck ist am Montag eine Fußgängerbrücke eingestürzt. „Zum Glück war es früh“, sagte Polizistin Wiebke Starn. Am Dienstag nahm die Polizei in Querbeck den Bauleiter Tammo Reth fest.',
    '2024-07-10',
  );
  const eventsOf = async () => {
    const events = await room.db.event.findMany({
      where: { articles: { some: { articleId: id } } },
      orderBy: { sense: 'asc' },
    });
    return events.map(({ sense, parentId }) => ({ sense, isPart: parentId !== null }));
  };
  const mainOf = async () =>
    (await room.db.article.findUniqueOrThrow({ where: { id }, include: { mainEvent: true } })).mainEvent;
  const collapse = await mainOf();
  const all = [
    { sense: 'ARREST', isPart: true },
    { sense: 'COLLAPSE', isPart: false },
  ];
  expect(await eventsOf()).toEqual(all);
  // Articles that were imported before articles had main events have none.
  await room.db.article.update({ where: { id }, data: { mainEventId: null } });
  await room.db.event.updateMany({ where: { parentId: collapse?.id ?? '' }, data: { parentId: null } });
  const deletion = await room.edit('DELETE_EVENT', (tx) =>
    deleteEvent(tx, { id: collapse?.id ?? '', expectedVersion: collapse?.version ?? 0 }),
  );
  await again(id);
  expect(await eventsOf()).toEqual([{ sense: 'ARREST', isPart: false }]);
  expect(await mainOf()).toBeNull();
  await room.undo(deletion.revisionId);
  await again(id);
  expect((await mainOf())?.id).toBe(collapse?.id);
  expect(await eventsOf()).toEqual(all);
});
