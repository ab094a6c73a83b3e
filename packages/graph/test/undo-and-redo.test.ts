import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  acceptSuggestion,
  createEvent,
  createPerson,
  createStatement,
  linkStatementToEvent,
  mergeEvents,
  mergePeople,
  splitEvent,
  unlinkStatementFromEvent,
  updateArticle,
  updateEvent,
  updatePerson,
} from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { bodies, expectUndoable, type Newsroom, openNewsroom, span } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  await room?.close();
  room = await openNewsroom();
});
afterAll(() => room.close());

const seen = async (table: 'event' | 'article' | 'person', id: string) => {
  const query = { where: { id }, select: { version: true } };
  const read = {
    event: () => room.db.event.findUniqueOrThrow(query),
    article: () => room.db.article.findUniqueOrThrow(query),
    person: () => room.db.person.findUniqueOrThrow(query),
  };
  return { id, expectedVersion: (await read[table]()).version };
};
const pair = async (table: 'event' | 'person', id: string, other: string) => ({
  ...(await seen(table, id)),
  other,
  otherExpectedVersion: (await seen(table, other)).expectedVersion,
});
const rename = (id: string, fields: object) =>
  room.edit('UPDATE_PERSON', async (tx) => updatePerson(tx, { ...(await seen('person', id)), ...fields }));

test('splitting an event, with or without a date, can be undone, redone and undone again', async () => {
  const { vote, ballot, record } = room.ids;
  for (const start of [undefined, null]) {
    for (const id of [vote, ballot])
      await room.edit('UPDATE_EVENT', async (tx) => updateEvent(tx, { ...(await seen('event', id)), start }));
    const { revisionId } = await room.edit('MERGE_EVENTS', async (tx) =>
      mergeEvents(tx, await pair('event', vote, ballot)),
    );
    await expectUndoable(room, 'SPLIT_EVENT', async (tx) =>
      splitEvent(tx, { ...(await seen('event', vote)), title: 'ballot', articles: [record] }),
    );
    await room.undo(revisionId);
  }
});

test('an undated event has the date of an article about it, after any edit or undo', async () => {
  const { bote, record, reply, vote } = room.ids;
  const made = await room.edit('CREATE_EVENT', (tx) => createEvent(tx, { title: 'Deichfest', status: 'PLANNED' }));
  const link = { statement: reply, event: made.result.id };
  await expectUndoable(room, 'LINK_EVENT', (tx) => linkStatementToEvent(tx, link));
  const linked = await room.edit('LINK_EVENT', (tx) => linkStatementToEvent(tx, link));
  await expectUndoable(room, 'UPDATE_ARTICLE', async (tx) =>
    updateArticle(tx, { ...(await seen('article', bote)), published: '2023-01-01' }),
  );
  await expectUndoable(room, 'UNLINK_EVENT', (tx) => unlinkStatementFromEvent(tx, link));
  const dated = await room.edit('UPDATE_EVENT', async (tx) =>
    updateEvent(tx, { ...(await seen('event', made.result.id)), start: { date: '2024-08-01', precision: 'DAY' } }),
  );
  await room.edit('UPDATE_ARTICLE', async (tx) =>
    updateArticle(tx, { ...(await seen('article', bote)), published: '2023-02-02' }),
  );
  await room.undo(dated.revisionId);
  expect(await findWrongDerived(room.db)).toEqual({});
  await room.undo(linked.revisionId);
  await room.edit('UPDATE_EVENT', async (tx) => updateEvent(tx, { ...(await seen('event', vote)), start: null }));
  await room.imports.deleteArticle(record);
  expect(await findWrongDerived(room.db)).toEqual({});
});

test('creating a statement can be undone after the outlet, language and date of its article were changed', async () => {
  const { bote, petersill } = room.ids;
  const quote = [span(bodies.bote, 'Abstimmung')];
  const mark = { article: bote, kind: 'REPORTED', medium: 'SPEECH', quote, speaker: petersill } as const;
  const before = await room.db.statement.count();
  const made = await room.edit('CREATE_STATEMENT', (tx) => createStatement(tx, mark));
  const fields = { outlet: 'Abendbote', language: 'en', published: '2024-01-01' };
  await room.edit('UPDATE_ARTICLE', async (tx) => updateArticle(tx, { ...(await seen('article', bote)), ...fields }));
  const undo = await room.undo(made.revisionId);
  expect(await room.db.statement.count()).toBe(before);
  await room.undo(undo);
  expect(await findWrongDerived(room.db)).toEqual({});
});

test('a Wikidata item moves with a merge, its undo and its redo', async () => {
  const { quandtmoor, quandmoor, petersill } = room.ids;
  await rename(quandmoor, { wikidataId: 'Q99999901', gender: 'FEMALE' });
  await expectUndoable(room, 'MERGE_PEOPLE', async (tx) =>
    mergePeople(tx, await pair('person', quandtmoor, quandmoor)),
  );
  await expectUndoable(room, 'MERGE_PEOPLE', async (tx) => {
    const { id } = await room.db.personMergeSuggestion.findFirstOrThrow({
      where: { personId: petersill, otherId: quandmoor },
    });
    const { expectedVersion, otherExpectedVersion } = await pair('person', petersill, quandmoor);
    return acceptSuggestion(tx, { of: 'Person', id, expectedVersion, otherExpectedVersion });
  });
});

test('does not restore a Wikidata item that another person has received, and names that person', async () => {
  const { quandtmoor, petersill } = room.ids;
  await rename(petersill, { wikidataId: 'Q99999901' });
  const taken = await rename(petersill, { wikidataId: null });
  const given = await rename(quandtmoor, { wikidataId: 'Q99999901' });
  await expect(room.undo(taken.revisionId)).rejects.toMatchObject({
    ...{ name: 'ConflictError', message: expect.stringContaining('Ilse Quandtmoor') },
  });
  await room.undo(given.revisionId);
  await room.undo(taken.revisionId);
});

test('finds a person by the name keys of the new kind after the kind was corrected', async () => {
  const { petersill } = room.ids;
  const made = await room.edit('CREATE_PERSON', (tx) =>
    createPerson(tx, { name: 'a spokesman of the dyke', kind: 'INDIVIDUAL', named: false }),
  );
  for (const [id, fields] of [
    [petersill, { kind: 'ORGANIZATION' }],
    [made.result.id, { named: true }],
  ] as const) {
    await expectUndoable(room, 'UPDATE_PERSON', async (tx) =>
      updatePerson(tx, { ...(await seen('person', id)), ...fields }),
    );
  }
});

test('keeps a participant added by an editor when an article that does not mention them is deleted', async () => {
  const { ballot, record, vote, quandtmoor } = room.ids;
  await room.edit('MERGE_EVENTS', async (tx) => mergeEvents(tx, await pair('event', vote, ballot)));
  const made = await room.edit('CREATE_PERSON', (tx) => createPerson(tx, { name: 'Ada Siel', kind: 'INDIVIDUAL' }));
  const participants = [quandtmoor, made.result.id];
  await room.edit('UPDATE_EVENT', async (tx) => updateEvent(tx, { ...(await seen('event', vote)), participants }));
  await room.imports.deleteArticle(record);
  const left = await room.db.eventParticipant.findMany({ where: { eventId: vote }, select: { personId: true } });
  expect(left.map(({ personId }) => personId).sort()).toEqual([...participants].sort());
});

test('undoing a merge by an older version restores the keys that the current version derives from the names', async () => {
  const { quandtmoor, quandmoor } = room.ids;
  // An older version derived fewer keys.
  const { key } = await room.db.nameKey.findFirstOrThrow({ where: { personId: quandmoor }, orderBy: { key: 'asc' } });
  await room.db.nameKey.delete({ where: { key_personId: { key, personId: quandmoor } } });
  expect(await findWrongDerived(room.db)).not.toEqual({});
  const { revisionId } = await room.edit('MERGE_PEOPLE', async (tx) =>
    mergePeople(tx, await pair('person', quandtmoor, quandmoor)),
  );
  await room.undo(revisionId);
  expect(await findWrongDerived(room.db)).toEqual({});
});
