import { extract } from '@wortlaut/extract';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  ConflictError,
  createArticleImport,
  createPerson,
  createStatement,
  deletePerson,
  deleteStatement,
  InvalidInputError,
  mergePeople,
  splitPerson,
  updateStatement,
} from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { bodies, expectUndoable, type Newsroom, openNewsroom, span } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  await room?.close();
  room = await openNewsroom();
});
afterAll(() => room.close());

const statement = (id: string) => room.db.statement.findUniqueOrThrow({ where: { id } });
const countOf = async (id: string) => (await room.db.person.findUniqueOrThrow({ where: { id } })).statementCount;
const seenPerson = async (id: string) => {
  const { version } = await room.db.person.findUniqueOrThrow({ where: { id } });
  return { id, expectedVersion: version };
};

/** Sets the speakers of a statement. */
async function setSpeakers(id: string, speakers: readonly string[]) {
  const { version } = await statement(id);
  return room.edit('UPDATE_STATEMENT', (tx) => updateStatement(tx, { id, expectedVersion: version, speakers }));
}

/** Returns the IDs of the speakers of a statement, in order. */
async function speakersOf(id: string): Promise<string[]> {
  const rows = await room.db.statementSpeaker.findMany({ where: { statementId: id }, orderBy: { position: 'asc' } });
  expect(await findWrongDerived(room.db)).toEqual({});
  return rows.map(({ personId }) => personId);
}

test('counts a statement by two people for both, and adds it to the histories of both', async () => {
  const { reply, petersill, quandmoor } = room.ids;
  const { revisionId } = await setSpeakers(reply, [quandmoor, petersill, quandmoor]);
  expect(await statement(reply)).toMatchObject({
    ...{ speakerId: quandmoor, coSpeakerIds: [petersill], attribution: 'ASSIGNED', reviewState: 'CORRECTED' },
  });
  expect(await speakersOf(reply)).toEqual([quandmoor, petersill]);
  expect([await countOf(quandmoor), await countOf(petersill)]).toEqual([2, 1]);
  const records = await room.db.revisionRecord.findMany({ where: { revision: { id: revisionId ?? '' } } });
  expect(records.map(({ recordId }) => recordId)).toEqual(expect.arrayContaining([reply, quandmoor, petersill]));
  // "speaker" sets a single speaker.
  const { version } = await statement(reply);
  await room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, { id: reply, expectedVersion: version, speaker: petersill }),
  );
  expect(await speakersOf(reply)).toEqual([petersill]);
  expect(await countOf(quandmoor)).toBe(1);
});

test('every edit to several speakers can be undone, redone and undone again without leaving a trace', async () => {
  const { bote, reply, denial, petersill, quandtmoor, quandmoor } = room.ids;
  await expectUndoable(room, 'CREATE_STATEMENT', (tx) =>
    createStatement(tx, {
      ...{ article: bote, kind: 'INDIRECT', medium: 'SPEECH', quote: [span(bodies.bote, 'Geld')] },
      speakers: [quandmoor, petersill],
    }),
  );
  await expectUndoable(room, 'UPDATE_STATEMENT', async (tx) =>
    updateStatement(tx, {
      id: reply,
      expectedVersion: (await statement(reply)).version,
      speakers: [quandtmoor, petersill],
    }),
  );
  await setSpeakers(reply, [petersill, quandtmoor, quandmoor]);
  await setSpeakers(denial, [quandmoor, petersill]);
  for (const person of [petersill, quandtmoor, quandmoor]) {
    await expectUndoable(room, 'DELETE_PERSON', async (tx) => deletePerson(tx, await seenPerson(person)));
  }
  for (const [kept, gone] of [
    [quandtmoor, quandmoor],
    [quandmoor, petersill],
    [petersill, quandtmoor],
  ] as const) {
    const pair = async () => ({
      ...(await seenPerson(kept)),
      ...{ other: gone, otherExpectedVersion: (await seenPerson(gone)).expectedVersion },
    });
    await expectUndoable(room, 'MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair()));
  }
  await expectUndoable(room, 'SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seenPerson(petersill)), name: 'H. Petersill', variants: [], articles: [bote] }),
  );
  await expectUndoable(room, 'DELETE_STATEMENT', async (tx) =>
    deleteStatement(tx, { id: reply, expectedVersion: (await statement(reply)).version }),
  );
});

test('when a speaker is deleted, the others remain and the next speaker becomes the first', async () => {
  const { reply, petersill, quandtmoor, quandmoor } = room.ids;
  await setSpeakers(reply, [petersill, quandtmoor, quandmoor]);
  await room.edit('DELETE_PERSON', async (tx) => deletePerson(tx, await seenPerson(quandtmoor)));
  expect(await speakersOf(reply)).toEqual([petersill, quandmoor]);
  await room.edit('DELETE_PERSON', async (tx) => deletePerson(tx, await seenPerson(petersill)));
  expect(await speakersOf(reply)).toEqual([quandmoor]);
  expect(await statement(reply)).toMatchObject({ speakerId: quandmoor, coSpeakerIds: [], attribution: 'ASSIGNED' });
  await room.edit('DELETE_PERSON', async (tx) => deletePerson(tx, await seenPerson(quandmoor)));
  expect(await speakersOf(reply)).toEqual([]);
  expect(await statement(reply)).toMatchObject({ speakerId: null, attribution: 'NONE' });
});

test.each([
  ['quandtmoor', 'quandmoor'],
  ['quandmoor', 'quandtmoor'],
] as const)(
  'two merged speakers of a statement are listed once, in the first position of the two: %s',
  async (kept, gone) => {
    const { reply, denial, tear, petersill, quandtmoor, quandmoor } = room.ids;
    await setSpeakers(reply, [petersill, quandtmoor, quandmoor]);
    await setSpeakers(denial, [quandtmoor, petersill, quandmoor]);
    await setSpeakers(tear, [quandmoor, quandtmoor, petersill]);
    await room.edit('MERGE_PEOPLE', async (tx) =>
      mergePeople(tx, {
        ...(await seenPerson(room.ids[kept])),
        ...{ other: room.ids[gone], otherExpectedVersion: (await seenPerson(room.ids[gone])).expectedVersion },
      }),
    );
    const one = room.ids[kept];
    expect(await speakersOf(reply)).toEqual([petersill, one]);
    expect(await speakersOf(denial)).toEqual([one, petersill]);
    expect(await speakersOf(tear)).toEqual([one, petersill]);
    expect(await countOf(one)).toBe(3);
  },
);

test('splitting a person also moves the statements that they made with others', async () => {
  const { bote, reply, tear, petersill, quandmoor } = room.ids;
  await setSpeakers(reply, [quandmoor, petersill]);
  await setSpeakers(tear, [quandmoor, petersill]);
  const { result } = await room.edit('SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seenPerson(petersill)), name: 'H. Petersill', variants: [], articles: [bote] }),
  );
  expect(await speakersOf(reply)).toEqual([quandmoor, result.newId]);
  expect(await speakersOf(tear)).toEqual([quandmoor, petersill]);
});

test('does not undo the creation of a person who has become a co-speaker', async () => {
  const { reply, petersill } = room.ids;
  const made = await room.edit('CREATE_PERSON', (tx) =>
    createPerson(tx, { name: 'Bertold Fahrenhübel', kind: 'INDIVIDUAL' }),
  );
  const later = await setSpeakers(reply, [petersill, made.result.id]);
  const error = await room.undo(made.revisionId).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ revisionId: later.revisionId });
  await room.undo(later.revisionId);
  await room.undo(made.revisionId);
});

test('does not undo the deletion of a statement whose co-speaker was deleted later', async () => {
  const { reply, petersill, quandmoor } = room.ids;
  await setSpeakers(reply, [petersill, quandmoor]);
  const deleted = await room.edit('DELETE_STATEMENT', async (tx) =>
    deleteStatement(tx, { id: reply, expectedVersion: (await statement(reply)).version }),
  );
  const later = await room.edit('DELETE_PERSON', async (tx) => deletePerson(tx, await seenPerson(quandmoor)));
  await expect(room.undo(deleted.revisionId)).rejects.toMatchObject({
    ...{ name: 'ConflictError', revisionId: later.revisionId },
  });
  await room.undo(later.revisionId);
  await room.undo(deleted.revisionId);
  expect(await speakersOf(reply)).toEqual([petersill, quandmoor]);
});

test('an import stores all speakers in order, and deleting the article removes their counts', async () => {
  const together = createArticleImport(room.db, (input) => {
    const found = extract(input);
    return {
      ...found,
      statements: found.statements.map((each) => ({ ...each, speakers: found.people.map((_, index) => index) })),
    };
  });
  const before = await room.dump();
  const { articleId } = await together.importArticle({
    content: JSON.stringify({
      ...{ headline: 'Die Brücke bleibt', inLanguage: 'de', datePublished: '2024-06-02' },
      articleBody: '„Die Brücke bleibt“, sagte Hanno Petersill. Neben ihm stand am Abend Wiebke Ohlendarg.',
    }),
    format: 'JSON',
  });
  const [made] = await room.db.statement.findMany({ where: { articleId } });
  const names = await Promise.all(
    (await speakersOf(made?.id ?? '')).map(async (id) => (await room.db.person.findUnique({ where: { id } }))?.name),
  );
  expect(names).toEqual(['Hanno Petersill', 'Wiebke Ohlendarg']);
  await together.deleteArticle(articleId);
  expect(await findWrongDerived(room.db)).toEqual({});
  expect(await room.dump()).toEqual(before);
});

test('refuses contradictory or too many speakers with the path of the field', async () => {
  const { reply, petersill, quandmoor } = room.ids;
  const change = (fields: object) =>
    room.edit('UPDATE_STATEMENT', (tx) => updateStatement(tx, { id: reply, expectedVersion: 1, ...fields }));
  await expect(change({ speaker: petersill, speakers: [petersill] })).rejects.toMatchObject({
    path: ['input', 'speakers'],
  });
  await expect(change({ speakers: [petersill, crypto.randomUUID(), quandmoor] })).rejects.toMatchObject({
    ...{ code: 'UNKNOWN_ID', path: ['input', 'speakers', 1] },
  });
  const many = Array.from({ length: 11 }, () => crypto.randomUUID());
  await expect(change({ speakers: many })).rejects.toBeInstanceOf(InvalidInputError);
});
