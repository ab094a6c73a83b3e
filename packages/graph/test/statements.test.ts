import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ConflictError,
  createStatement,
  deleteStatement,
  InvalidInputError,
  linkStatementToEvent,
  NotFoundError,
  reviewStatement,
  type Transaction,
  unlinkStatementFromEvent,
  updateStatement,
} from '../src/index.ts';
import { bodies, expectUndoable, type Newsroom, openNewsroom, span } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const version = async (id: string, tx: Transaction = room.db) =>
  (await tx.statement.findUniqueOrThrow({ where: { id } })).version;

test('a correction copies its words from the text, and can be undone and redone', async () => {
  const { denial: id, petersill, bote } = room.ids;
  const cue = span(bodies.bote, 'sagte');
  const before = await room.dump();
  const input = { id, expectedVersion: 1, kind: 'INDIRECT', speaker: petersill, cue: [cue] } as const;
  const { revisionId } = await room.edit('UPDATE_STATEMENT', (tx) => updateStatement(tx, input));
  expect(await room.db.statement.findUnique({ where: { id } })).toMatchObject({
    ...{ version: 2, kind: 'INDIRECT', speakerId: petersill, attribution: 'ASSIGNED', reviewState: 'CORRECTED' },
    ...{ cueText: 'sagte', cueSpans: [cue.start, cue.end] },
  });
  expect(await room.db.person.findUnique({ where: { id: petersill } })).toMatchObject({ statementCount: 2 });
  const revision = await room.db.revision.findUniqueOrThrow({
    where: { id: revisionId ?? '' },
    include: { changes: true, records: true },
  });
  expect(revision).toMatchObject({ actor: 'Ada', action: 'UPDATE_STATEMENT' });
  expect(revision.records.map(({ recordId }) => recordId)).toEqual(expect.arrayContaining([id, bote, petersill]));
  expect(revision.changes).toHaveLength(1);
  expect(revision.changes[0]).toMatchObject({
    ...{ table: 'Statement', recordType: 'STATEMENT', recordId: id, derived: false },
    before: { kind: 'DIRECT', cueText: null, reviewState: 'EXTRACTED' },
    after: { kind: 'INDIRECT', cueText: 'sagte', reviewState: 'CORRECTED' },
  });
  await room.undo(revisionId);
  expect(await room.dump()).toEqual(before);
});

test('every edit to a statement can be undone, redone and undone again without leaving a trace', async () => {
  const { denial, reply, petersill, bote, ballot, vote } = room.ids;
  const seen = async (id: string) => ({ id, expectedVersion: await version(id) });
  await expectUndoable(room, 'CREATE_STATEMENT', (tx) =>
    createStatement(tx, {
      ...{
        article: bote,
        kind: 'INDIRECT',
        medium: 'SPEECH',
        speaker: petersill,
        container: reply,
        events: [ballot, vote],
      },
      quote: [span(bodies.bote, 'Geld'), span(bodies.bote, 'fehlt')],
    }),
  );
  await expectUndoable(room, 'UPDATE_STATEMENT', async (tx) => {
    const said = { date: '2024-03-01', precision: 'MONTH' } as const;
    return updateStatement(tx, {
      ...(await seen(reply)),
      quote: [span(bodies.bote, 'Das Geld')],
      container: denial,
      said,
    });
  });
  await expectUndoable(room, 'CONFIRM_STATEMENT', async (tx) => reviewStatement(tx, await seen(reply), 'CONFIRMED'));
  await expectUndoable(room, 'REJECT_STATEMENT', async (tx) => reviewStatement(tx, await seen(reply), 'REJECTED'));
  await expectUndoable(room, 'DELETE_STATEMENT', async (tx) => deleteStatement(tx, await seen(denial)));
  await expectUndoable(room, 'LINK_EVENT', (tx) => linkStatementToEvent(tx, { statement: reply, event: ballot }));
  await expectUndoable(room, 'UNLINK_EVENT', (tx) => unlinkStatementFromEvent(tx, { statement: denial, event: vote }));
});

test('correcting a stance increases the version, and can be undone and redone', async () => {
  const { denial: id, bote } = room.ids;
  await expectUndoable(room, 'UPDATE_STATEMENT', async (tx) => {
    const expectedVersion = await version(id);
    return updateStatement(tx, { id, expectedVersion, stance: 'DENIES' });
  });
  const before = await version(id);
  const { revisionId } = await room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, { id, expectedVersion: before, stance: 'NOT_SAID' }),
  );
  expect(await room.db.statement.findUnique({ where: { id } })).toMatchObject({
    ...{ stance: 'NOT_SAID', version: before + 1, reviewState: 'CORRECTED' },
  });
  const late = room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, { id, expectedVersion: before, stance: 'ASKS' }),
  );
  await expect(late).rejects.toMatchObject({
    fields: expect.arrayContaining([expect.objectContaining({ column: 'stance', now: 'NOT_SAID' })]),
  });
  await room.undo(revisionId);
  const made = await room.edit('CREATE_STATEMENT', (tx) =>
    createStatement(tx, {
      ...{ article: bote, kind: 'INDIRECT', medium: 'SPEECH', quote: [span(bodies.bote, 'Geld')] },
      stance: 'DEMANDS',
    }),
  );
  expect(await room.db.statement.findUnique({ where: { id: made.result.id } })).toMatchObject({ stance: 'DEMANDS' });
  await room.undo(made.revisionId);
});

test('an edit that changes nothing creates no revision', async () => {
  const { denial, vote } = room.ids;
  const revisions = await room.db.revision.count();
  const { revisionId } = await room.edit('LINK_EVENT', (tx) =>
    linkStatementToEvent(tx, { statement: denial, event: vote }),
  );
  expect(revisionId).toBeNull();
  expect(await room.db.revision.count()).toBe(revisions);
});

test('of two concurrent edits, one fails and names the field, the other editor and the new value', async () => {
  const id = room.ids.tear;
  const expectedVersion = await version(id);
  const correct = (medium: 'WRITING' | 'THOUGHT', by: string) =>
    room.edit('UPDATE_STATEMENT', (tx) => updateStatement(tx, { id, expectedVersion, medium }), by);
  const results = await Promise.allSettled([correct('WRITING', 'Ada'), correct('THOUGHT', 'Ben')]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { medium } = await room.db.statement.findUniqueOrThrow({ where: { id } });
  const loser = results.find((result) => result.status === 'rejected');
  expect(loser?.reason).toBeInstanceOf(ConflictError);
  expect(loser?.reason.message).toContain(medium === 'WRITING' ? 'by Ada' : 'by Ben');
  expect(loser?.reason.fields).toEqual(
    expect.arrayContaining([expect.objectContaining({ table: 'Statement', column: 'medium', now: medium })]),
  );
});

test('with many concurrent editors, every accepted correction creates a version and none is lost', async () => {
  const id = room.ids.reply;
  const before = await version(id);
  const tries = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) =>
      room.edit(
        'UPDATE_STATEMENT',
        async (tx) => {
          const expectedVersion = index % 3 === 0 ? before : await version(id, tx);
          return updateStatement(tx, { id, expectedVersion, quote: [{ start: index, end: index + 9 }] });
        },
        index % 2 === 0 ? 'Ada' : 'Ben',
      ),
    ),
  );
  const accepted = tries.filter(({ status }) => status === 'fulfilled').length;
  expect(accepted).toBeGreaterThan(0);
  expect(await version(id)).toBe(before + accepted);
});

test('undoing a revision that a later change depends on fails with a conflict that names the change', async () => {
  const id = room.ids.denial;
  const correct = async (fields: object, by?: string) =>
    room.edit(
      'UPDATE_STATEMENT',
      async (tx) => updateStatement(tx, { id, expectedVersion: await version(id), ...fields }),
      by,
    );
  const first = await correct({ medium: 'WRITING' });
  const other = await correct({ kind: 'REPORTED' }, 'Ben');
  const second = await correct({ medium: 'THOUGHT' }, 'Cem');
  const before = await room.dump();
  const error = await room.undo(first.revisionId).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ revisionId: second.revisionId, fields: [{ column: 'medium', now: 'THOUGHT' }] });
  expect(await room.dump()).toEqual(before);
  await room.undo(second.revisionId);
  await room.undo(first.revisionId);
  expect(await room.db.statement.findUnique({ where: { id } })).toMatchObject({ medium: 'SPEECH', kind: 'REPORTED' });
  await room.undo(other.revisionId);
});

test('a revision can be undone only once, unless the undo is undone', async () => {
  const id = room.ids.denial;
  const { revisionId } = await room.edit('CONFIRM_STATEMENT', async (tx) =>
    reviewStatement(tx, { id, expectedVersion: await version(id) }, 'CONFIRMED'),
  );
  const undo = await room.undo(revisionId);
  await expect(room.undo(revisionId)).rejects.toMatchObject({ name: 'ConflictError', revisionId: undo });
  await room.undo(undo);
  await room.undo(revisionId);
});

test('refuses invalid input with the path of the field', async () => {
  const { bote, denial, tear } = room.ids;
  const make = (fields: object) =>
    room.edit('CREATE_STATEMENT', (tx) =>
      createStatement(tx, {
        article: bote,
        kind: 'DIRECT',
        medium: 'SPEECH',
        quote: [{ start: 0, end: 5 }],
        ...fields,
      }),
    );
  const refused = async (fields: object) => {
    const error = await make(fields).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidInputError);
    return error instanceof InvalidInputError ? error.path.join('.') : '';
  };
  expect(await refused({ quote: [] })).toBe('input.quote');
  expect(await refused({ quote: [{ start: 4, end: 4 }] })).toBe('input.quote.0');
  expect(
    await refused({
      cue: [
        { start: 0, end: 5 },
        { start: 90, end: 9000 },
      ],
    }),
  ).toBe('input.cue.1');
  expect(
    await refused({
      quote: [
        { start: 0, end: 5 },
        { start: 3, end: 9 },
      ],
    }),
  ).toBe('input.quote');
  expect(await refused({ speaker: denial })).toBe('input.speaker');
  expect(await refused({ container: tear })).toBe('input.container');
  expect(await refused({ events: [denial] })).toBe('input.events');
  await expect(make({ article: denial })).rejects.toBeInstanceOf(NotFoundError);
  const seen = { id: denial, expectedVersion: await version(denial) };
  const update = (fields: object) => room.edit('UPDATE_STATEMENT', (tx) => updateStatement(tx, { ...seen, ...fields }));
  await expect(update({ container: denial })).rejects.toMatchObject({ path: ['input', 'container'] });
  await expect(update({})).rejects.toMatchObject({ path: ['input'] });
  await expect(update({ expectedVersion: 1000, kind: 'DIRECT' })).rejects.toMatchObject({
    path: ['input', 'expectedVersion'],
  });
});

test('a deleted statement is not found, and the error says who deleted it', async () => {
  const id = room.ids.reply;
  const seen = { id, expectedVersion: await version(id) };
  const { revisionId } = await room.edit('DELETE_STATEMENT', (tx) => deleteStatement(tx, seen), 'Ben');
  await expect(room.edit('DELETE_STATEMENT', (tx) => deleteStatement(tx, seen))).rejects.toThrow('by Ben');
  await room.undo(revisionId);
});
