import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  acceptSuggestion,
  createEvent,
  createStatement,
  deleteEvent,
  dismissSuggestion,
  mergeEvents,
  reextractArticle,
  reviewStatement,
  splitEvent,
  updateArticle,
  updateEvent,
  updateStatement,
} from '../src/index.ts';
import { bodies, expectUndoable, type Newsroom, openNewsroom, span } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  await room?.close();
  room = await openNewsroom();
});
afterAll(() => room.close());

const event = async (id: string) => ({
  id,
  expectedVersion: (await room.db.event.findUniqueOrThrow({ where: { id } })).version,
});
const article = async (id: string) => ({
  id,
  expectedVersion: (await room.db.article.findUniqueOrThrow({ where: { id } })).version,
});
const day = (date: string) => ({ date, precision: 'DAY' }) as const;

test('every edit to events and articles can be undone, redone and undone again without leaving a trace', async () => {
  const { vote, ballot, bote, quandtmoor } = room.ids;
  await expectUndoable(room, 'CREATE_EVENT', (tx) =>
    createEvent(tx, { title: 'Deichfest', status: 'PLANNED', start: day('2024-08-01'), participants: [quandtmoor] }),
  );
  await expectUndoable(room, 'UPDATE_EVENT', async (tx) =>
    updateEvent(tx, { ...(await event(vote)), title: 'Vote', place: 'Möwenau', start: null, participants: [] }),
  );
  await expectUndoable(room, 'DELETE_EVENT', async (tx) => deleteEvent(tx, await event(vote)));
  await expectUndoable(room, 'MERGE_EVENTS', async (tx) =>
    mergeEvents(tx, {
      ...(await event(vote)),
      other: ballot,
      otherExpectedVersion: (await event(ballot)).expectedVersion,
    }),
  );
  await expectUndoable(room, 'DISMISS_SUGGESTION', async (tx) => {
    const { id } = await room.db.eventMergeSuggestion.findFirstOrThrow({ where: { eventId: vote } });
    return dismissSuggestion(tx, { of: 'Event', id });
  });
  await expectUndoable(room, 'MERGE_EVENTS', async (tx) => {
    const { id } = await room.db.eventMergeSuggestion.findFirstOrThrow({ where: { eventId: vote } });
    const { expectedVersion } = await event(vote);
    const otherExpectedVersion = (await event(ballot)).expectedVersion;
    return acceptSuggestion(tx, { of: 'Event', id, expectedVersion, otherExpectedVersion });
  });
  await expectUndoable(room, 'UPDATE_ARTICLE', async (tx) =>
    updateArticle(tx, { ...(await article(bote)), title: 'Die Brücke', author: 'L. Brandt', language: 'en' }),
  );
  await expectUndoable(room, 'UPDATE_ARTICLE', async (tx) =>
    updateArticle(tx, {
      ...(await article(bote)),
      published: '2024-03-05T10:00:00+01:00',
      url: 'https://bote.example/1',
    }),
  );
  await expectUndoable(room, 'REEXTRACT_ARTICLE', async (tx) => reextractArticle(tx, await article(bote)));
});

test('merges two events, and splits them again by their articles', async () => {
  const { vote, ballot, bote, record, denial, tear, petersill, quandmoor, quandtmoor } = room.ids;
  await room.edit('MERGE_EVENTS', async (tx) =>
    mergeEvents(tx, { ...(await event(vote)), other: ballot, otherExpectedVersion: 1 }),
  );
  const read = (id: string) =>
    room.db.event.findUniqueOrThrow({
      where: { id },
      include: {
        articles: { select: { articleId: true } },
        statements: { select: { statementId: true } },
        participants: true,
      },
    });
  const merged = await read(vote);
  expect(merged.articles).toHaveLength(2);
  expect(merged.statements.map(({ statementId }) => statementId).sort()).toEqual([denial, tear].sort());
  expect(merged.participants).toHaveLength(3);
  const before = await room.dump();
  const { result, revisionId } = await room.edit('SPLIT_EVENT', async (tx) =>
    splitEvent(tx, { ...(await event(vote)), title: 'ballot', articles: [record], suggestMerge: true }),
  );
  expect(await room.db.eventMergeSuggestion.findMany({ where: { eventId: result.newId } })).toMatchObject([
    { otherId: vote, dismissed: false },
  ]);
  const people = async (id: string) => (await read(id)).participants.map(({ personId }) => personId).sort();
  expect(await read(result.newId)).toMatchObject({
    articles: [{ articleId: record }],
    statements: [{ statementId: tear }],
  });
  expect(await people(result.newId)).toEqual([petersill, quandmoor].sort());
  expect(await read(vote)).toMatchObject({ articles: [{ articleId: bote }], statements: [{ statementId: denial }] });
  expect(await people(vote)).toEqual([petersill, quandtmoor].sort());
  await room.undo(revisionId);
  expect(await room.dump()).toEqual(before);
  await expect(
    room.edit('SPLIT_EVENT', async (tx) =>
      splitEvent(tx, { ...(await event(vote)), title: 'x', articles: [bote, record] }),
    ),
  ).rejects.toMatchObject({ path: ['input', 'articles'] });
});

test('refuses an event that ends before it starts, invalid dates and invalid URLs', async () => {
  const { vote, bote } = room.ids;
  await expect(
    room.edit('UPDATE_EVENT', async (tx) => updateEvent(tx, { ...(await event(vote)), end: day('2024-01-01') })),
  ).rejects.toMatchObject({ path: ['input', 'end'] });
  const correct = (fields: object) =>
    room.edit('UPDATE_ARTICLE', async (tx) => updateArticle(tx, { ...(await article(bote)), ...fields }));
  await expect(correct({ published: 'gestern' })).rejects.toMatchObject({ path: ['input', 'published'] });
  await expect(correct({ url: 'ftp://bote.example' })).rejects.toMatchObject({ path: ['input', 'url'] });
  await expect(correct({ title: ' ' })).rejects.toMatchObject({ path: ['input', 'title'] });
});

test("correcting an article's outlet also updates all of its statements", async () => {
  const { bote } = room.ids;
  const mark = { article: bote, kind: 'REPORTED', medium: 'SPEECH', quote: [span(bodies.bote, 'Abstimmung')] } as const;
  await room.edit('CREATE_STATEMENT', (tx) => createStatement(tx, mark));
  const outlets = async () => {
    const statements = await room.db.statement.findMany({ where: { articleId: bote }, select: { outlet: true } });
    return [...new Set(statements.map(({ outlet }) => outlet))];
  };
  const { outlet } = await room.db.article.findUniqueOrThrow({ where: { id: bote } });
  expect(outlet).not.toBeNull();
  expect(await outlets()).toEqual([outlet]);
  for (const corrected of ['Abendbote', null, outlet]) {
    await room.edit('UPDATE_ARTICLE', async (tx) => updateArticle(tx, { ...(await article(bote)), outlet: corrected }));
    expect(await outlets()).toEqual([corrected]);
  }
});

test("correcting an article's date moves the article and everything that uses its date in all lists", async () => {
  const { bote, denial, quandtmoor, vote } = room.ids;
  await room.edit('UPDATE_ARTICLE', async (tx) =>
    updateArticle(tx, { ...(await article(bote)), published: '2024-04-01' }),
  );
  const datedAt = new Date('2024-04-01T00:00:00Z');
  expect(await room.db.article.findUnique({ where: { id: bote } })).toMatchObject({ datedAt, publishedAt: datedAt });
  expect(await room.db.statement.findUnique({ where: { id: denial } })).toMatchObject({ datedAt });
  expect(await room.db.statementEvent.findFirst({ where: { statementId: denial } })).toMatchObject({ datedAt });
  expect(await room.db.articlePerson.findFirst({ where: { articleId: bote, personId: quandtmoor } })).toMatchObject({
    datedAt,
  });
  expect(await room.db.articleEvent.findFirst({ where: { articleId: bote, eventId: vote } })).toMatchObject({
    datedAt,
  });
});

test('extracting an article again keeps reviewed statements and discards new statements that overlap them', async () => {
  const { bote, denial, reply, quandtmoor, petersill } = room.ids;
  const mark = { article: bote, kind: 'REPORTED', medium: 'SPEECH', quote: [span(bodies.bote, 'Abstimmung')] } as const;
  const { result: marked } = await room.edit('CREATE_STATEMENT', (tx) => createStatement(tx, mark));
  await room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, {
      id: denial,
      expectedVersion: 1,
      speaker: petersill,
      quote: [span(bodies.bote, 'Wir reißen nichts ab')],
    }),
  );
  await room.edit('REJECT_STATEMENT', (tx) => reviewStatement(tx, { id: reply, expectedVersion: 1 }, 'REJECTED'));
  const before = await room.db.statement.findMany({ where: { articleId: bote }, orderBy: { id: 'asc' } });
  const { result } = await room.edit('REEXTRACT_ARTICLE', async (tx) => reextractArticle(tx, await article(bote)));
  const after = await room.db.statement.findMany({ where: { articleId: bote }, orderBy: { id: 'asc' } });
  expect(result).toMatchObject({ kept: 3 });
  expect(after.filter(({ reviewState }) => reviewState !== 'EXTRACTED')).toEqual(before);
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining([marked.id, denial, reply]));
  for (const { reviewState, start, quoteSpans } of after) {
    if (reviewState !== 'EXTRACTED') continue;
    const end = quoteSpans.at(-1) ?? start;
    expect(before.some((old) => old.start < end && start < (old.quoteSpans.at(-1) ?? 0))).toBe(false);
  }
  const meant = await room.db.mention.findMany({ where: { articleId: bote }, select: { personId: true } });
  expect(new Set(meant.map(({ personId }) => personId))).toEqual(new Set([quandtmoor, petersill]));
});

test('undoing a deletion restores the article with all its rows, counts and links', async () => {
  const { record } = room.ids;
  const before = await room.dump();
  const deleted = await room.imports.deleteArticle(record, { actor: { name: 'Ada', role: 'ADMIN' } });
  expect(await room.dump()).not.toEqual(before);
  await room.undo(deleted?.revisionId ?? null);
  expect(await room.dump()).toEqual(before);
});

test('undoing an import deletes the article, and redoing it restores the same IDs', async () => {
  const before = await room.dump();
  const { revisionId, articleId } = await room.imports.importArticle({
    content: 'Die Brücke sei sicher, sagte Bertold Fahrenhübel. „Sie hält“, sagte Ilse Quandtmoor.',
    format: 'TEXT',
  });
  const imported = await room.dump();
  const undo = await room.undo(revisionId);
  expect(await room.dump()).toEqual(before);
  await room.undo(undo);
  expect(await room.dump()).toEqual(imported);
  const { id } = await room.db.statement.findFirstOrThrow({ where: { articleId } });
  const later = await room.edit('CONFIRM_STATEMENT', (tx) =>
    reviewStatement(tx, { id, expectedVersion: 1 }, 'CONFIRMED'),
  );
  await expect(room.undo(revisionId)).rejects.toMatchObject({ revisionId: later.revisionId });
});

test('does not restore a deleted article if the same text was imported again', async () => {
  const { record } = room.ids;
  const source = { content: 'Die Brücke sei sicher, sagte Bertold Fahrenhübel am Montag.', format: 'TEXT' } as const;
  const { articleId } = await room.imports.importArticle(source);
  const deleted = await room.imports.deleteArticle(articleId);
  const again = await room.imports.importArticle(source);
  await expect(room.undo(deleted?.revisionId ?? null)).rejects.toMatchObject({ revisionId: again.revisionId });
  expect(await room.db.article.count()).toBe(3);
  expect(await room.db.article.findUnique({ where: { id: record } })).not.toBeNull();
});
