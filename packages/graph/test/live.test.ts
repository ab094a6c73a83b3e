import { type Listening, listen } from '@wortlaut/database';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  createLiveFeed,
  deleteStatement,
  followStatements,
  LIVE_CHANNELS,
  type LiveFeed,
  linkStatementToEvent,
  mergePeople,
  type StatementChange,
  type StatementWatch,
  unlinkStatementFromEvent,
  updateStatement,
} from '../src/index.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;
let feed: LiveFeed;
let listening: Listening;
const lines: string[] = [];
let heard = 0;

beforeAll(async () => {
  room = await openNewsroom();
  feed = createLiveFeed();
  listening = listen(room.url, {
    channels: LIVE_CHANNELS,
    onNotification: feed.receive,
    onListening: () => {
      heard += 1;
      feed.resync();
    },
    log: (line) => lines.push(line),
  });
  await vi.waitFor(() => expect(heard).toBe(1), { timeout: 60_000 });
});

afterAll(async () => {
  await listening.close();
  await room.close();
});

/** Follows statements. `next` collects the requested number of changes. */
function follow(watch?: StatementWatch) {
  const changes = followStatements(room.db, feed, watch);
  const next = async (count: number): Promise<StatementChange[]> => {
    const came: StatementChange[] = [];
    while (came.length < count) {
      const { value, done } = await changes.next();
      if (done) break;
      came.push(value);
    }
    return came;
  };
  return { next, end: () => changes.return?.() };
}

const correct = (id: string, confidence: 'DIRECT' | 'INDIRECT') =>
  room.edit('UPDATE_STATEMENT', async (tx) => {
    const { version } = await tx.statement.findUniqueOrThrow({ where: { id } });
    return updateStatement(tx, { id, expectedVersion: version, kind: confidence });
  });

const article = (name: string) => ({
  content: `Der Rat von ${name} hat entschieden.\n\n„Das Moor bleibt“, sagte Ilse Quandtmoor. „Wir bauen nicht“, sagte sie.`,
  format: 'TEXT' as const,
});

test('an import lists all its statements in one notification', async () => {
  const all = follow();
  const queue = feed.statements();
  const { articleId, added } = await room.imports.importArticle(article('Tangermoor'));
  const statements = await room.db.statement.findMany({ where: { articleId }, orderBy: { start: 'asc' } });
  expect(added.statements).toBeGreaterThan(1);
  expect(await all.next(added.statements)).toEqual(statements.map(({ id }) => ({ kind: 'CREATED', id })));
  expect((await queue.next()).value).toMatchObject({ change: 'CREATED', statements: { length: added.statements } });
  await queue.return();
  await all.end();
});

test('delivers only changes to statements by the requested person or about the requested event', async () => {
  const { denial, reply, quandtmoor, petersill, vote } = room.ids;
  const [hers, his, voted, both] = [
    follow({ personId: quandtmoor }),
    follow({ personId: petersill }),
    follow({ eventId: vote }),
    follow({ eventId: vote, personId: petersill }),
  ];
  await correct(reply, 'INDIRECT');
  await correct(denial, 'INDIRECT');
  await room.edit('LINK_EVENT', (tx) => linkStatementToEvent(tx, { statement: reply, event: vote }));
  await room.edit('UNLINK_EVENT', (tx) => unlinkStatementFromEvent(tx, { statement: reply, event: vote }));
  const [changedDenial, changedReply] = [denial, reply].map((id) => ({ kind: 'UPDATED', id }));
  expect(await hers.next(1)).toEqual([changedDenial]);
  expect(await his.next(3)).toEqual([changedReply, changedReply, changedReply]);
  expect(await voted.next(3)).toEqual([changedDenial, changedReply, changedReply]);
  expect(await both.next(1)).toEqual([changedReply]);
  for (const each of [hers, his, voted, both]) await each.end();
});

test('a merge notifies the subscribers to both people, and a deletion notifies the subscribers to the event', async () => {
  const { denial, tear, quandtmoor, quandmoor, vote } = room.ids;
  const [from, to, voted] = [
    follow({ personId: quandmoor }),
    follow({ personId: quandtmoor }),
    follow({ eventId: vote }),
  ];
  const versionOf = async (id: string) => (await room.db.person.findUniqueOrThrow({ where: { id } })).version;
  const pair = {
    id: quandtmoor,
    other: quandmoor,
    expectedVersion: await versionOf(quandtmoor),
    otherExpectedVersion: await versionOf(quandmoor),
  };
  await room.edit('MERGE_PEOPLE', (tx) => mergePeople(tx, pair));
  expect(await from.next(1)).toEqual([{ kind: 'UPDATED', id: tear }]);
  expect(await to.next(1)).toEqual([{ kind: 'UPDATED', id: tear }]);
  const { version } = await room.db.statement.findUniqueOrThrow({ where: { id: denial } });
  await room.edit('DELETE_STATEMENT', (tx) => deleteStatement(tx, { id: denial, expectedVersion: version }));
  expect(await voted.next(1)).toEqual([{ kind: 'DELETED', id: denial }]);
  for (const each of [from, to, voted]) await each.end();
});

test('tells subscribers to reload after the listener was disconnected', async () => {
  const all = follow();
  const before = heard;
  await room.db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`;
  await room.imports.importArticle(article('Wellenbrink'));
  await vi.waitFor(() => expect(heard).toBe(before + 1), { timeout: 60_000 });
  const came: StatementChange[] = [];
  while (came.at(-1)?.kind !== 'RESYNC') came.push(...(await all.next(1)));
  expect(lines.join()).toContain('reconnecting in 100 ms');
  const { added } = await room.imports.importArticle(article('Petersill'));
  expect((await all.next(added.statements)).map(({ kind }) => kind)).toEqual(Array(added.statements).fill('CREATED'));
  await all.end();
});

test('splits many statements into several notifications, and requests a reload if there are too many', async () => {
  const { id: _, ...statement } = await room.db.statement.findUniqueOrThrow({ where: { id: room.ids.reply } });
  const copy = (count: number) =>
    room.db.statement.createMany({
      data: Array(count)
        .fill(0)
        .map(() => ({ ...statement, id: uuidv7() })),
    });
  const queue = feed.statements();
  const all = follow();
  await copy(61);
  expect((await queue.next()).value).toMatchObject({ change: 'CREATED', statements: { length: 60 } });
  expect((await queue.next()).value).toMatchObject({ change: 'CREATED', statements: { length: 1 } });
  expect(await all.next(61)).toHaveLength(61);
  await copy(1_001);
  expect(await all.next(1)).toEqual([{ kind: 'RESYNC' }]);
  await queue.return();
  await all.end();
});

test('tells a slow subscriber to reload', async () => {
  const own = createLiveFeed();
  const slow = followStatements(room.db, own);
  const tell = (id: number) =>
    own.receive('statement_changed', `{"change":"UPDATED","statements":[["${id}",["${id}"]]]}`);
  for (let id = 0; id < 102; id += 1) tell(id);
  expect((await slow.next()).value).toEqual({ kind: 'RESYNC' });
  expect((await slow.next()).value).toEqual({ kind: 'UPDATED', id: '101' });
  own.end();
  expect(await slow.next()).toEqual({ done: true, value: undefined });
});

test('a waiting subscriber can stop, and a subscription that starts after the end finishes immediately', async () => {
  const waiting = followStatements(room.db, feed);
  const next = waiting.next();
  await waiting.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
  const own = createLiveFeed();
  own.end();
  expect(await followStatements(room.db, own).next()).toEqual({ done: true, value: undefined });
});
