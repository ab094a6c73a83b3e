import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** Sends a mutation. @returns its result: the payload or a typed error */
async function send(mutation: string, input: object, fields: string): Promise<Json> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}!) {
      ${mutation}(input: $input) {
        __typename ${fields}
        ... on MutationError { message }
        ... on InvalidInputError { code path }
        ... on ConflictError { revision { number actor action } fields { field now revision { number at } } }
      }
    }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation] ?? {};
}

async function firstStatement(): Promise<Json> {
  const { data } = await graph.ask(
    '{ statements(first: 1) { nodes { id version kind quote { text } article { id } history(first: 9) { nodes { action } } } } }',
  );
  return list(data.statements?.nodes)[0] ?? {};
}

const payload = '... on StatementPayload { statement { id version kind reviewState } revision { id number action } }';

test('a correction returns the statement and its revision, and appears in the histories', async () => {
  const { id, version, article } = await firstStatement();
  const input = { id, expectedVersion: version, kind: 'REPORTED', comment: 'only that she spoke' };
  const result = await send('updateStatement', input, payload);
  expect(result).toMatchObject({
    __typename: 'StatementPayload',
    statement: { id, version: 2, kind: 'REPORTED', reviewState: 'CORRECTED' },
    revision: { action: 'UPDATE_STATEMENT' },
  });
  const { data, errors } = await graph.ask(
    `query ($statement: ID!, $article: ID!) {
      statement(id: $statement) { history(first: 5) { totalCount nodes {
        actor comment changes(first: 5) { totalCount nodes { entry recordId recordType operation fields { name before after } } }
      } } }
      article(id: $article) { history(first: 5) { nodes { action changes(first: 1) { totalCount } } } }
      revisions(first: 1) { nodes { action } }
    }`,
    { statement: id, article: article?.id },
  );
  expect(errors).toEqual([]);
  expect(list(data.statement?.history?.nodes)).toEqual([
    {
      actor: 'Ida Quast',
      comment: 'only that she spoke',
      changes: {
        totalCount: 1,
        nodes: [
          {
            ...{ entry: 'Statement', recordId: id, recordType: 'STATEMENT', operation: 'UPDATED' },
            fields: expect.arrayContaining([
              { name: 'kind', before: expect.any(String), after: 'REPORTED' },
              { name: 'reviewState', before: 'EXTRACTED', after: 'CORRECTED' },
            ]),
          },
        ],
      },
    },
  ]);
  expect(list(data.article?.history?.nodes)).toEqual([
    { action: 'UPDATE_STATEMENT', changes: { totalCount: 1 } },
    { action: 'IMPORT_ARTICLE', changes: { totalCount: expect.any(Number) } },
  ]);
  expect(list(data.revisions?.nodes)).toEqual([{ action: 'UPDATE_STATEMENT' }]);
});

test('the second of two editors gets a conflict with the new values of the first', async () => {
  const { id, version } = await firstStatement();
  const correct = (medium: string) => send('updateStatement', { id, expectedVersion: version, medium }, payload);
  await correct('THOUGHT');
  expect(await correct('WRITING')).toMatchObject({
    __typename: 'ConflictError',
    message: expect.stringContaining('UPDATE_STATEMENT by Ida Quast'),
    revision: { actor: 'Ida Quast', action: 'UPDATE_STATEMENT' },
    fields: [{ field: 'medium', now: 'THOUGHT' }],
  });
});

test('a repeated request has one effect and returns the first result, but is refused with another input', async () => {
  const { id, version } = await firstStatement();
  const input = { id, expectedVersion: version, clientMutationId: 'corrections-1' };
  const first = await send('rejectStatement', input, payload);
  const revisions = await graph.db.revision.count();
  const answers = await Promise.all([1, 2, 3].map(() => send('rejectStatement', input, payload)));
  expect(answers).toEqual([first, first, first]);
  expect(await graph.db.revision.count()).toBe(revisions);
  expect(await send('confirmStatement', input, payload)).toMatchObject({
    ...{ __typename: 'InvalidInputError', path: ['input', 'clientMutationId'] },
  });
});

test('an undo restores the previous values and names the undone revision, but is refused if a later change depends on it', async () => {
  const before = await firstStatement();
  const { id } = before;
  const first = await send('updateStatement', { id, expectedVersion: before.version, kind: 'DIRECT' }, payload);
  const { version } = await firstStatement();
  const second = await send('updateStatement', { id, expectedVersion: version, kind: 'INDIRECT' }, payload);
  const undone = '... on UndoRevisionPayload { undone { id undoneBy { action } } revision { id undoOf { id } } }';
  const undo = (revision: Json | undefined) => send('undoRevision', { id: revision?.id }, undone);
  expect(await undo(first.revision)).toMatchObject({
    ...{ __typename: 'ConflictError', revision: { number: second.revision?.number } },
    fields: [{ field: 'kind', now: 'INDIRECT' }],
  });
  expect(await undo(second.revision)).toMatchObject({
    undone: { id: second.revision?.id, undoneBy: { action: 'UNDO' } },
    revision: { undoOf: { id: second.revision?.id } },
  });
  expect(await undo(first.revision)).toMatchObject({ __typename: 'UndoRevisionPayload' });
  expect((await firstStatement()).kind).toEqual(before.kind);
});

test('invalid input is reported with the path of its field, and a missing statement is not found', async () => {
  const { article } = await firstStatement();
  const input = { article: article?.id, kind: 'DIRECT', medium: 'SPEECH', quote: [{ start: 3, end: 2 }] };
  expect(await send('createStatement', input, payload)).toMatchObject({
    ...{ __typename: 'InvalidInputError', code: 'BAD_SPAN', path: ['input', 'quote', '0'] },
  });
  const nothing = Buffer.from('Statement:00000000-0000-7000-8000-000000000000').toString('base64');
  expect(await send('deleteStatement', { id: nothing, expectedVersion: 1 }, '')).toMatchObject({
    ...{ __typename: 'NotFoundError', message: 'No statement with this ID exists.' },
  });
});

test('undoing a deletion restores the complete article', async () => {
  const { article } = await firstStatement();
  const read = () =>
    graph.ask(
      'query ($id: ID!) { article(id: $id) { title statements(first: 100) { nodes { id quote { text } speaker { id name } } } } }',
      { id: article?.id },
    );
  const before = await read();
  const deleted = await send(
    'deleteArticle',
    { id: article?.id },
    '... on DeleteArticlePayload { statements revision { id } }',
  );
  expect((await read()).data.article).toBeNull();
  await send('undoRevision', { id: deleted.revision?.id }, '');
  expect((await read()).data).toEqual(before.data);
});

test('the revision of an import names the article, and the revision of a correction does not', async () => {
  const { data, errors } = await graph.ask(
    `{ articles(first: 1) { nodes { id history(last: 1) { nodes { action article { id } } } } }
       revisions(first: 50) { nodes { action article { id } } } }`,
  );
  expect(errors).toEqual([]);
  const [article] = list(data.articles?.nodes);
  expect(list(article?.history?.nodes)).toEqual([{ action: 'IMPORT_ARTICLE', article: { id: article?.id } }]);
  const revisions = list(data.revisions?.nodes).map(({ action, article: of }) => ({ action: String(action), of }));
  const imported = revisions.flatMap(({ action, of }) => (action === 'IMPORT_ARTICLE' && of ? [of.id] : []));
  expect(new Set(imported).size).toBe(imported.length);
  expect(revisions.filter(({ action, of }) => action === 'UPDATE_STATEMENT' && of !== null)).toEqual([]);
});
