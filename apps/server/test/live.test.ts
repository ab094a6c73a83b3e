import { createDatabase } from '@wortlaut/database';
import { createArticleImport, startImportJob } from '@wortlaut/graph';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Background, startBackground } from '../src/start/background.ts';
import { subscribe } from './support/events.ts';
import { createTestServer, type TestServer } from './support/server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

interface Running {
  readonly server: TestServer;
  readonly background: Background;
  readonly stopping: AbortController;
}

const running: Running[] = [];
afterEach(async () => {
  for (const { server, background } of running.splice(0)) {
    await background.stop();
    await server.close();
  }
});

/** Starts a server with its own listener on the shared database of this file. */
async function start(pollInterval?: number): Promise<Running> {
  const server = await createTestServer(4096, database.url);
  const { db, live, log } = server;
  const stopping = new AbortController();
  const services = { db, live, imports: createArticleImport(db) };
  const background = startBackground(database.url, services, log, stopping.signal, pollInterval);
  const one = { server, background, stopping };
  running.push(one);
  return one;
}

const statements = 'subscription { statementChanged { kind statement { quote { text } } } }';
const article = (name: string) => ({
  content: `Der Rat von ${name} hat entschieden.\n\n„Das Moor in ${name} bleibt“, sagte Ilse Quandtmoor.`,
  format: 'TEXT' as const,
});

const mentions = (name: string) => (events: readonly unknown[]) =>
  JSON.stringify(events).includes(`Das Moor in ${name}`);
const resynced = (events: readonly unknown[]) => JSON.stringify(events).includes('RESYNC');

test('subscribers on one server are notified about imports by another', async () => {
  const [here, there] = [await start(), await start()];
  const subscription = await subscribe(there.server, { query: statements });
  await subscription.read(resynced);
  await createArticleImport(here.server.db).importArticle(article('Tangermoor'));
  expect(await subscription.read(mentions('Tangermoor'))).toContainEqual({
    statementChanged: { kind: 'CREATED', statement: { quote: { text: '„Das Moor in Tangermoor bleibt“' } } },
  });
  there.stopping.abort();
  await subscription.ended;
  expect(subscription.text()).toContain('event: complete');
});

test('a server whose listener lost its connection reconnects, and tells its subscribers to reload', async () => {
  const one = await start();
  const subscription = await subscribe(one.server, { query: statements });
  await subscription.read(resynced);
  await one.server.db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`;
  await createArticleImport(one.server.db).importArticle(article('Wellenbrink'));
  await subscription.read((events) => JSON.stringify(events).split('RESYNC').length > 2);
  await createArticleImport(one.server.db).importArticle(article('Petersill'));
  await subscription.read(mentions('Petersill'));
  expect(JSON.stringify(one.server.logged)).toMatch(/connection that listens for changes/);
});

test('a job that another process starts is processed, and its subscribers see it complete', async () => {
  const elsewhere = createDatabase(database.url);
  // The interval is so long that the worker can learn about the job only from a notification.
  const worker = await start(3_600_000);
  const first = await subscribe(worker.server, { query: statements });
  await first.read(resynced);
  const id = await startImportJob(elsewhere, ['Aach', 'Bevern', 'Calw'].map(article), { actor: null });
  const job = await subscribe(worker.server, {
    query: 'subscription ($id: ID!) { importJobChanged(id: $id) { state done total } }',
    variables: { id: btoa(`ImportJob:${id}`) },
  });
  await job.ended;
  expect(await job.read(() => true)).toContainEqual({ importJobChanged: { state: 'DONE', done: 3, total: 3 } });
  await elsewhere.$disconnect();
});
