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
const seenPerson = async (id: string) => {
  const { version } = await room.db.person.findUniqueOrThrow({ where: { id } });
  return { id, expectedVersion: version };
};
const addPerson = async (name: string) => {
  const { result } = await room.edit('CREATE_PERSON', (tx) => createPerson(tx, { name, kind: 'ORGANIZATION' }));
  return result.id;
};

/** Changes the speakers or reporters of a statement. */
async function change(id: string, people: { speakers?: readonly string[]; reportedBy?: readonly string[] }) {
  const { version } = await statement(id);
  return room.edit('UPDATE_STATEMENT', (tx) => updateStatement(tx, { id, expectedVersion: version, ...people }));
}

/** Returns the IDs of the reporters of a statement, in the order of the chain. */
async function reportersOf(id: string): Promise<string[]> {
  const rows = await room.db.statementReporter.findMany({ where: { statementId: id }, orderBy: { position: 'asc' } });
  expect(await findWrongDerived(room.db)).toEqual({});
  return rows.map(({ personId }) => personId);
}

test('keeps reporters in order and adds the change to their histories', async () => {
  const { reply, quandtmoor, quandmoor, petersill } = room.ids;
  const { revisionId } = await change(reply, { reportedBy: [quandmoor, quandtmoor, quandmoor] });
  expect(await reportersOf(reply)).toEqual([quandmoor, quandtmoor]);
  expect(await statement(reply)).toMatchObject({ speakerId: petersill, attribution: 'NAME', reviewState: 'CORRECTED' });
  const records = await room.db.revisionRecord.findMany({ where: { revision: { id: revisionId ?? '' } } });
  expect(records.map(({ recordId }) => recordId)).toEqual(expect.arrayContaining([reply, quandtmoor, quandmoor]));
  const reporter = await room.db.person.findUniqueOrThrow({ where: { id: quandtmoor } });
  // Reporting a statement does not count as making a statement.
  expect(reporter.statementCount).toBe(1);
  await change(reply, { reportedBy: [] });
  expect(await reportersOf(reply)).toEqual([]);
});

test('a person who becomes a speaker is no longer a reporter, and a speaker cannot become a reporter', async () => {
  const { reply, quandtmoor, quandmoor, petersill } = room.ids;
  await change(reply, { reportedBy: [quandtmoor, quandmoor] });
  await change(reply, { speakers: [petersill, quandtmoor] });
  expect(await reportersOf(reply)).toEqual([quandmoor]);
  for (const people of [
    { reportedBy: [quandmoor, quandtmoor] },
    { speakers: [petersill], reportedBy: [quandmoor, petersill] },
  ]) {
    await expect(change(reply, people)).rejects.toMatchObject({ path: ['input', 'reportedBy', 1] });
  }
  await expect(change(reply, { reportedBy: [quandmoor, crypto.randomUUID()] })).rejects.toMatchObject({
    ...{ code: 'UNKNOWN_ID', path: ['input', 'reportedBy', 1] },
  });
  const many = Array.from({ length: 11 }, () => crypto.randomUUID());
  await expect(change(reply, { reportedBy: many })).rejects.toBeInstanceOf(InvalidInputError);
});

test('every edit to reporters can be undone, redone and undone again without leaving a trace', async () => {
  const { bote, reply, denial, tear, petersill, quandtmoor, quandmoor } = room.ids;
  await expectUndoable(room, 'CREATE_STATEMENT', (tx) =>
    createStatement(tx, {
      ...{ article: bote, kind: 'INDIRECT', medium: 'SPEECH', quote: [span(bodies.bote, 'Geld')] },
      ...{ speaker: petersill, reportedBy: [quandmoor] },
    }),
  );
  const seen = async () => ({ id: reply, expectedVersion: (await statement(reply)).version });
  await expectUndoable(room, 'UPDATE_STATEMENT', async (tx) =>
    updateStatement(tx, { ...(await seen()), reportedBy: [quandmoor, quandtmoor] }),
  );
  await change(reply, { reportedBy: [quandmoor, quandtmoor] });
  await change(denial, { reportedBy: [petersill] });
  await change(tear, { reportedBy: [quandtmoor, petersill] });
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
  await expectUndoable(room, 'DELETE_STATEMENT', async (tx) => deleteStatement(tx, await seen()));
});

test('two merged reporters are listed once, and a speaker merged with a reporter remains the speaker', async () => {
  const { reply, denial, tear, quandtmoor, quandmoor, petersill } = room.ids;
  const [agency, bureau] = [await addPerson('Nordagentur'), await addPerson('Nordagentur Möwenau')];
  await change(reply, { reportedBy: [quandmoor, bureau, agency] });
  await change(denial, { reportedBy: [agency, petersill, bureau] });
  await change(tear, { speakers: [quandmoor, petersill, bureau], reportedBy: [agency, quandtmoor] });
  await room.edit('MERGE_PEOPLE', async (tx) =>
    mergePeople(tx, {
      ...(await seenPerson(agency)),
      ...{ other: bureau, otherExpectedVersion: (await seenPerson(bureau)).expectedVersion },
    }),
  );
  expect(await reportersOf(reply)).toEqual([quandmoor, agency]);
  expect(await reportersOf(denial)).toEqual([agency, petersill]);
  expect(await reportersOf(tear)).toEqual([quandtmoor]);
  expect(await statement(tear)).toMatchObject({ speakerId: quandmoor, coSpeakerIds: [petersill, agency] });
  // The kept person is a second speaker of the statement. The merged person is only a reporter.
  await change(tear, { reportedBy: [quandtmoor] });
  await room.edit('MERGE_PEOPLE', async (tx) =>
    mergePeople(tx, {
      ...(await seenPerson(petersill)),
      ...{ other: quandtmoor, otherExpectedVersion: (await seenPerson(quandtmoor)).expectedVersion },
    }),
  );
  expect(await reportersOf(tear)).toEqual([]);
  expect(await statement(tear)).toMatchObject({ coSpeakerIds: [petersill, agency] });
});

test('splitting a person also moves the statements that they reported', async () => {
  const { bote, reply, tear, petersill, quandmoor, quandtmoor } = room.ids;
  await change(reply, { speakers: [quandtmoor], reportedBy: [quandmoor, petersill] });
  await change(tear, { reportedBy: [petersill] });
  const { result } = await room.edit('SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seenPerson(petersill)), name: 'H. Petersill', variants: [], articles: [bote] }),
  );
  expect(await reportersOf(reply)).toEqual([quandmoor, result.newId]);
  expect(await reportersOf(tear)).toEqual([petersill]);
});

test('a spelling that becomes a new person keeps the reports that it introduces, even around a container', async () => {
  const { record, tear, quandmoor, petersill } = room.ids;
  const at = (text: string) => Object.values(span(bodies.record, text));
  await room.db.statement.update({
    where: { id: tear },
    data: { frameText: 'at Quandmoor.', frameSpans: at('at Quandmoor.') },
  });
  const { result: inner } = await room.edit('CREATE_STATEMENT', (tx) =>
    createStatement(tx, {
      ...{ article: record, kind: 'INDIRECT', medium: 'SPEECH', quote: [span(bodies.record, 'nothing')] },
      ...{ speaker: petersill, container: tear, reportedBy: [quandmoor] },
    }),
  );
  await change(tear, { speakers: [petersill], reportedBy: [quandmoor] });
  const { result } = await room.edit('SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seenPerson(quandmoor)), name: 'Quandmoor AG', variants: ['Quandmoor'], articles: [] }),
  );
  expect(await reportersOf(tear)).toEqual([result.newId]);
  expect(await reportersOf(inner.id)).toEqual([result.newId]);
});

test('does not undo the creation of a person who has become a reporter', async () => {
  const { reply } = room.ids;
  const made = await room.edit('CREATE_PERSON', (tx) =>
    createPerson(tx, { name: 'Nordagentur', kind: 'ORGANIZATION' }),
  );
  const later = await change(reply, { reportedBy: [made.result.id] });
  const error = await room.undo(made.revisionId).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ revisionId: later.revisionId });
  await room.undo(later.revisionId);
  await room.undo(made.revisionId);
});

test('an import stores who reports a statement, but never a speaker as a reporter', async () => {
  const imports = createArticleImport(room.db, (input) => {
    const found = extract(input);
    // Makes everyone a reporter of every statement.
    return {
      ...found,
      statements: found.statements.map((each) => ({ ...each, reportedBy: found.people.map((_, index) => index) })),
    };
  });
  const before = await room.dump();
  const { articleId } = await imports.importArticle({
    content: JSON.stringify({
      ...{ headline: 'Die Brücke bleibt', inLanguage: 'de', datePublished: '2024-06-02' },
      articleBody: '„Die Brücke bleibt“, sagte Hanno Petersill. Neben ihm stand am Abend Wiebke Ohlendarg.',
    }),
    format: 'JSON',
  });
  const [made] = await room.db.statement.findMany({ where: { articleId }, include: { speaker: true } });
  expect(made?.speaker?.name).toBe('Hanno Petersill');
  const people = await room.db.person.findMany({ where: { id: { in: await reportersOf(made?.id ?? '') } } });
  expect(people.map(({ name }) => name)).toEqual(['Wiebke Ohlendarg']);
  await imports.deleteArticle(articleId);
  expect(await findWrongDerived(room.db)).toEqual({});
  expect(await room.dump()).toEqual(before);
});

test('keeps the chain of reporters in an article about an agency that reports what somebody else said', async () => {
  const { articleId } = await room.imports.importArticle({
    content: JSON.stringify({
      ...{ headline: 'Harbour minister to resign', inLanguage: 'en', datePublished: '2024-06-02' },
      articleBody: 'AFP reports that Ole Kranz said the minister would resign.',
    }),
    format: 'JSON',
  });
  const found = await room.db.statement.findMany({
    where: { articleId },
    select: { speaker: { select: { name: true } }, reporters: { select: { person: { select: { name: true } } } } },
  });
  expect(found).toContainEqual({ speaker: { name: 'Ole Kranz' }, reporters: [{ person: { name: 'AFP' } }] });
});
