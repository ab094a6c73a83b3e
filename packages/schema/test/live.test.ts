import { cancelImportJob } from '@wortlaut/graph';
import { createSourceEventStream, type ExecutionResult, parse, subscribe } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext, schema } from '../src/index.ts';
import { editor, type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const context = () => createContext({ db: graph.db, imports: graph.imports, live: graph.live }, editor);

/** Subscribes, and returns the data of each event. */
async function open(source: string, variableValues: Record<string, unknown> = {}) {
  const events = await subscribe({ schema, document: parse(source), variableValues, contextValue: context() });
  if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events.errors));
  const iterator: AsyncGenerator<ExecutionResult, void, void> = events;
  const next = async (): Promise<Json | undefined> => {
    const { value } = await iterator.next();
    return value ? JSON.parse(JSON.stringify(value.data ?? value.errors)) : undefined;
  };
  return { next, end: () => iterator.return() };
}

const notify = (change: string, id: string, speaker: string | null) =>
  graph.live.receive('statement_changed', JSON.stringify({ change, statements: [[id, [speaker]]] }));

async function someStatement() {
  const statement = await graph.db.statement.findFirstOrThrow({ where: { speakerId: { not: null } } });
  const [id, person] = [`Statement:${statement.id}`, `Person:${statement.speakerId}`].map(btoa);
  return { raw: statement.id, speaker: statement.speakerId, id, person };
}

const watching = `subscription ($filter: StatementChangeFilter) {
  statementChanged(filter: $filter) { kind statementId statement { id kind events(first: 1) { totalCount } } }
}`;

test('reports a change with the current statement, and a deletion with the ID', async () => {
  const { raw, speaker, id, person } = await someStatement();
  const events = await open(watching, { filter: { person } });
  notify('UPDATED', '01900000-0000-7000-8000-000000000000', null);
  notify('UPDATED', raw, speaker);
  expect(await events.next()).toMatchObject({ statementChanged: { kind: 'UPDATED', statement: { id } } });
  await graph.db.statementEvent.deleteMany({ where: { statementId: raw } });
  await graph.db.statement.update({ where: { id: raw }, data: { kind: 'REPORTED' } });
  notify('UPDATED', raw, speaker);
  const now = { kind: 'REPORTED', events: { totalCount: 0 } };
  expect(await events.next()).toMatchObject({ statementChanged: { statement: now } });
  notify('DELETED', raw, speaker);
  expect(await events.next()).toEqual({ statementChanged: { kind: 'DELETED', statementId: id, statement: null } });
  graph.live.resync();
  expect(await events.next()).toEqual({ statementChanged: { kind: 'RESYNC', statementId: null, statement: null } });
  await events.end();
});

test('starts, follows, reads and cancels a bulk import', async () => {
  const articles = ['Eins', 'Zwei', 'Drei'].map((content) => ({ content, format: 'TEXT' }));
  const { data, errors } = await graph.ask(
    `mutation ($input: StartImportInput!) {
      startImport(input: $input) { ... on ImportJobPayload { job { id state total done actor } } }
    }`,
    { input: { articles } },
  );
  expect(errors).toEqual([]);
  const id = String(data.startImport?.job?.id);
  expect(data.startImport?.job).toMatchObject({ state: 'QUEUED', total: 3, done: 0, actor: 'Ida Quast' });

  const events = await open('subscription ($id: ID!) { importJobChanged(id: $id) { state done } }', { id });
  expect(await events.next()).toEqual({ importJobChanged: { state: 'QUEUED', done: 0 } });
  const raw = atob(id).replace('ImportJob:', '');
  await graph.db.importJob.update({ where: { id: raw }, data: { state: 'RUNNING', done: 1 } });
  await graph.db.importJobItem.updateMany({
    where: { jobId: raw, position: 1 },
    data: { state: 'REFUSED', code: 'EMPTY', reason: 'There are no words in it.' },
  });
  graph.live.receive('import_job_changed', raw);
  graph.live.receive('import_job_changed', raw);
  expect(await events.next()).toEqual({ importJobChanged: { state: 'RUNNING', done: 1 } });

  const read = await graph.ask(
    `query ($id: ID!) {
      importJobs(first: 1) { totalCount nodes { id } }
      importJob(id: $id) {
        items(first: 2) { totalCount nodes { position state } }
        refused: items(first: 2, state: [REFUSED]) { totalCount nodes { position code reason articleId } }
      }
    }`,
    { id },
  );
  expect(read.errors).toEqual([]);
  expect(read.data.importJobs).toEqual({ totalCount: 1, nodes: [{ id }] });
  expect(list(read.data.importJob?.items?.nodes)).toMatchObject([{ position: 0 }, { position: 1 }]);
  const refusal = { position: 1, code: 'EMPTY', reason: 'There are no words in it.', articleId: null };
  expect(read.data.importJob?.refused).toEqual({ totalCount: 1, nodes: [refusal] });
  const lists = read.sent.filter(({ sql }) => sql.includes('"ImportJobItem"') && !sql.includes('count(*)'));
  expect(lists.map(({ limits }) => limits.includes(3))).toEqual([true, true]);

  await cancelImportJob(graph.db, raw);
  graph.live.receive('import_job_changed', raw);
  expect(await events.next()).toEqual({ importJobChanged: { state: 'CANCELLED', done: 1 } });
  expect(await events.next()).toBeUndefined();
});

test('rejects a subscription to a missing import, and one without permission to read', async () => {
  const id = btoa('ImportJob:01900000-0000-7000-8000-000000000000');
  await expect(open('subscription ($id: ID!) { importJobChanged(id: $id) { state } }', { id })).rejects.toThrow(
    'No import job with this ID exists.',
  );
  const stranger = createContext({ db: graph.db, imports: graph.imports, live: graph.live }, null, false);
  const refused = await createSourceEventStream({ schema, document: parse(watching), contextValue: stranger });
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('rejects a bulk import without articles and names the field', async () => {
  const { data } = await graph.ask(
    'mutation { startImport(input: { articles: [] }) { ... on InvalidInputError { path message } } }',
  );
  expect(data.startImport).toMatchObject({
    path: ['input', 'articles'],
    message: expect.stringContaining('1 to 1000'),
  });
});
