import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  acceptSuggestion,
  ConflictError,
  createPerson,
  deletePerson,
  dismissSuggestion,
  InvalidInputError,
  mergePeople,
  splitPerson,
  updatePerson,
  updateStatement,
} from '../src/index.ts';
import { expectUndoable, type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  await room?.close();
  room = await openNewsroom();
});
afterAll(() => room.close());

const read = (id: string) =>
  room.db.person.findUnique({
    where: { id },
    include: {
      nameVariants: { select: { name: true, count: true, given: true }, orderBy: { name: 'asc' } },
      articles: { select: { articleId: true } },
      nameKeys: true,
    },
  });

/** Returns two people with spellings of the same name, as a pair to merge. */
const pair = async () => ({
  ...{ id: room.ids.quandtmoor, expectedVersion: (await read(room.ids.quandtmoor))?.version ?? 0 },
  ...{ other: room.ids.quandmoor, otherExpectedVersion: (await read(room.ids.quandmoor))?.version ?? 0 },
});

test('every edit to people can be undone, redone and undone again without leaving a trace', async () => {
  const { petersill, quandtmoor, quandmoor, bote } = room.ids;
  const seen = async (id: string) => ({ id, expectedVersion: (await read(id))?.version ?? 0 });
  await expectUndoable(room, 'CREATE_PERSON', (tx) =>
    createPerson(tx, { name: 'Freie Ufer e. V.', kind: 'ORGANIZATION', wikidataId: 'Q99999999' }),
  );
  await expectUndoable(room, 'UPDATE_PERSON', async (tx) =>
    updatePerson(tx, { ...(await seen(petersill)), name: 'Johannes Petersill', gender: 'MALE' }),
  );
  await expectUndoable(room, 'DELETE_PERSON', async (tx) => deletePerson(tx, await seen(petersill)));
  await expectUndoable(room, 'MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair()));
  await expectUndoable(room, 'SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seen(quandmoor)), name: 'Quandmoor', variants: ['Quandmoor'], articles: [] }),
  );
  await expectUndoable(room, 'SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seen(petersill)), name: 'Hanno Petersill jun.', variants: [], articles: [bote] }),
  );
  await expectUndoable(room, 'DISMISS_SUGGESTION', async (tx) => {
    const { id } = await room.db.personMergeSuggestion.findFirstOrThrow({ where: { personId: quandtmoor } });
    return dismissSuggestion(tx, { of: 'Person', id });
  });
});

test('merging two people combines their spellings, articles, roles, statements and events', async () => {
  const { quandtmoor, quandmoor, bote, record, petersill } = room.ids;
  await room.edit('MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair()));
  expect(await read(quandmoor)).toBeNull();
  const merged = await read(quandtmoor);
  expect(merged).toMatchObject({ name: 'Ilse Quandtmoor', statementCount: 2 });
  expect(merged?.nameVariants).toEqual([
    { name: 'Ilse Quandmoor', count: 1, given: false },
    { name: 'Ilse Quandtmoor', count: 1, given: false },
    { name: 'Quandmoor', count: 1, given: false },
  ]);
  expect(merged?.articles.map(({ articleId }) => articleId).sort()).toEqual([bote, record].sort());
  expect(await room.db.eventParticipant.count({ where: { personId: quandtmoor } })).toBe(2);
  expect(await room.db.personRole.count({ where: { personId: quandtmoor } })).toBe(2);
  expect(await room.db.personMergeSuggestion.findMany({ select: { personId: true, otherId: true } })).toEqual(
    expect.arrayContaining([
      { personId: petersill, otherId: quandtmoor },
      { personId: quandtmoor, otherId: petersill },
    ]),
  );
});

test('undoing a merge restores both people and keeps later corrections and imports', async () => {
  const { quandtmoor, quandmoor, reply, tear } = room.ids;
  const before = await read(quandmoor);
  const { revisionId } = await room.edit('MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair()));
  await room.edit(
    'UPDATE_STATEMENT',
    (tx) => updateStatement(tx, { id: reply, expectedVersion: 1, medium: 'WRITING' }),
    'Ben',
  );
  const { version } = await room.db.statement.findUniqueOrThrow({ where: { id: tear } });
  await room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, { id: tear, expectedVersion: version, kind: 'INDIRECT' }),
  );
  await room.edit('UPDATE_PERSON', async (tx) =>
    updatePerson(tx, { id: quandtmoor, expectedVersion: (await read(quandtmoor))?.version ?? 0, gender: 'FEMALE' }),
  );
  const body = '„Es bleibt dabei“, sagte Ilse Quandtmoor. Mehr war am Abend nicht zu hören.';
  const imported = { headline: 'Es bleibt dabei', inLanguage: 'de', datePublished: '2024-06-01', articleBody: body };
  await room.imports.importArticle({ content: JSON.stringify(imported), format: 'JSON' });
  await room.undo(revisionId);
  expect(await read(quandmoor)).toEqual(before);
  expect(await read(quandtmoor)).toMatchObject({ statementCount: 2, gender: 'FEMALE' });
  const statements = await room.db.statement.findMany({ where: { id: { in: [reply, tear] } }, orderBy: { id: 'asc' } });
  expect(statements).toMatchObject([{ medium: 'WRITING' }, { kind: 'INDIRECT', speakerId: quandmoor }]);
});

test('does not undo a merge after a later correction of a speaker, and names the correction', async () => {
  const { petersill, tear } = room.ids;
  const { revisionId } = await room.edit('MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair()));
  const { version } = await room.db.statement.findUniqueOrThrow({ where: { id: tear } });
  const later = await room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, { id: tear, expectedVersion: version, speaker: petersill }),
  );
  const before = await room.dump();
  await expect(room.undo(revisionId)).rejects.toMatchObject({ name: 'ConflictError', revisionId: later.revisionId });
  expect(await room.dump()).toEqual(before);
});

test('does not undo the creation of a person who has become a speaker', async () => {
  const made = await room.edit('CREATE_PERSON', (tx) =>
    createPerson(tx, { name: 'Bertold Fahrenhübel', kind: 'INDIVIDUAL' }),
  );
  const later = await room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, { id: room.ids.reply, expectedVersion: 1, speaker: made.result.id }),
  );
  const error = await room.undo(made.revisionId).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ revisionId: later.revisionId });
  await room.undo(later.revisionId);
  await room.undo(made.revisionId);
  expect(await read(made.result.id)).toBeNull();
});

test('splitting a person moves mentions, statements, roles and events to a new person', async () => {
  const { petersill, bote, record, reply, vote } = room.ids;
  const { result } = await room.edit('SPLIT_PERSON', (tx) =>
    splitPerson(tx, {
      id: petersill,
      expectedVersion: 1,
      name: 'Hanno Petersill jun.',
      variants: [],
      articles: [bote],
    }),
  );
  expect(await read(result.newId)).toMatchObject({
    ...{ statementCount: 1, articles: [{ articleId: bote }] },
    nameVariants: [
      { name: 'Hanno Petersill', count: 1, given: false },
      { name: 'Hanno Petersill jun.', count: 0, given: true },
    ],
  });
  expect(await read(petersill)).toMatchObject({ statementCount: 0, articles: [{ articleId: record }] });
  expect(await room.db.statement.findUnique({ where: { id: reply } })).toMatchObject({ speakerId: result.newId });
  expect(await room.db.eventParticipant.findMany({ where: { eventId: vote, personId: petersill } })).toEqual([]);
});

test('a split can suggest merging both people again, and undoing the split removes the suggestion', async () => {
  const { petersill, bote } = room.ids;
  const before = await room.dump();
  const { result, revisionId } = await room.edit('SPLIT_PERSON', (tx) =>
    splitPerson(tx, {
      ...{ id: petersill, expectedVersion: 1, name: 'Hanno Petersill', variants: [], articles: [bote] },
      suggestMerge: true,
    }),
  );
  const suggested = { score: 0.84, reasons: expect.arrayContaining(['EXACT']), dismissed: false };
  const pairs = [
    { personId: petersill, otherId: result.newId },
    { personId: result.newId, otherId: petersill },
  ];
  for (const personId_otherId of pairs)
    expect(await room.db.personMergeSuggestion.findUnique({ where: { personId_otherId } })).toMatchObject(suggested);
  await room.undo(revisionId);
  expect(await room.dump()).toEqual(before);
});

test('keeps a name entered by an editor when the only article with another name is deleted', async () => {
  const { quandmoor, record } = room.ids;
  await room.edit('UPDATE_PERSON', (tx) => updatePerson(tx, { id: quandmoor, expectedVersion: 1, name: 'Ilse Q.' }));
  expect((await read(quandmoor))?.nameVariants).toContainEqual({ name: 'Ilse Q.', count: 0, given: true });
  const { id } = (
    await room.edit('CREATE_PERSON', (tx) => createPerson(tx, { name: 'Nobody Printed', kind: 'INDIVIDUAL' }))
  ).result;
  await room.imports.deleteArticle(record);
  expect(await read(id)).not.toBeNull();
  expect(await read(quandmoor)).toBeNull();
});

test('accepting a suggestion merges the people; dismissing one hides it permanently in both directions', async () => {
  const { quandtmoor, quandmoor, petersill } = room.ids;
  const suggestion = async (personId: string, otherId: string) =>
    room.db.personMergeSuggestion.findUniqueOrThrow({ where: { personId_otherId: { personId, otherId } } });
  const doubtful = await suggestion(petersill, quandmoor);
  await room.edit('DISMISS_SUGGESTION', (tx) => dismissSuggestion(tx, { of: 'Person', id: doubtful.id }));
  expect([await suggestion(petersill, quandmoor), await suggestion(quandmoor, petersill)]).toMatchObject([
    { dismissed: true },
    { dismissed: true },
  ]);
  const likely = await suggestion(quandtmoor, quandmoor);
  const seen = { of: 'Person' as const, id: likely.id, expectedVersion: 1, otherExpectedVersion: 1 };
  await room.edit('MERGE_PEOPLE', (tx) => acceptSuggestion(tx, seen));
  expect(await read(quandmoor)).toBeNull();
  expect(await suggestion(petersill, quandtmoor)).toMatchObject({ dismissed: true });
});

test('when a merge and a rename run at the same time, one fails and names the other', async () => {
  const { quandmoor } = room.ids;
  const both = await pair();
  const results = await Promise.allSettled([
    room.edit('MERGE_PEOPLE', (tx) => mergePeople(tx, both)),
    room.edit('UPDATE_PERSON', (tx) => updatePerson(tx, { id: quandmoor, expectedVersion: 1, name: 'Ilse' }), 'Ben'),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const loser = results.find((result) => result.status === 'rejected');
  expect(loser?.reason.message).toMatch(/MERGE_PEOPLE by Ada|UPDATE_PERSON by Ben/);
});

test('refuses an invalid person with the path of the field', async () => {
  const { petersill, quandtmoor } = room.ids;
  const make = (fields: object) =>
    room.edit('CREATE_PERSON', (tx) => createPerson(tx, { name: 'Somebody', kind: 'INDIVIDUAL', ...fields }));
  await make({ wikidataId: 'Q99999998' });
  await expect(make({ name: '  ' })).rejects.toMatchObject({ path: ['input', 'name'] });
  await expect(make({ wikidataId: '42' })).rejects.toMatchObject({ path: ['input', 'wikidataId'] });
  await expect(make({ wikidataId: 'Q99999998' })).rejects.toMatchObject({ code: 'TAKEN' });
  const same = { id: petersill, expectedVersion: 1, other: petersill, otherExpectedVersion: 1 };
  await expect(room.edit('MERGE_PEOPLE', (tx) => mergePeople(tx, same))).rejects.toBeInstanceOf(InvalidInputError);
  const all = { id: quandtmoor, expectedVersion: 1, name: 'Other', variants: ['Ilse Quandtmoor'], articles: [] };
  await expect(room.edit('SPLIT_PERSON', (tx) => splitPerson(tx, all))).rejects.toMatchObject({
    path: ['input', 'variants'],
  });
});
