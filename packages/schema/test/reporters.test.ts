import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
let statement: Json;
let agency: Json | undefined;

beforeAll(async () => {
  graph = await openTestGraph();
  const { data } = await graph.ask(
    '{ statements(first: 50) { nodes { id version speaker { id statementCount } reportedBy { id } article { id } } } }',
  );
  statement = list(data.statements?.nodes).find(({ speaker }) => speaker?.id) ?? {};
  expect(statement.reportedBy).toEqual([]);
  const made = await graph.ask(
    'mutation { createPerson(input: { name: "Nordagentur", kind: ORGANIZATION }) { ... on PersonPayload { person { id } } } }',
  );
  agency = made.data.createPerson?.person?.id;
});
afterAll(() => graph.close());

async function setReporters(reportedBy: readonly unknown[] | null): Promise<Json> {
  const { data } = await graph.ask('query ($id: ID!) { statement(id: $id) { version } }', { id: statement.id });
  const input = { id: statement.id, expectedVersion: data.statement?.version, reportedBy };
  const changed = await graph.ask(
    `mutation ($input: UpdateStatementInput!) { updateStatement(input: $input) {
      ... on InvalidInputError { path message }
      ... on StatementPayload { statement { speaker { id } reportedBy { name } }
        revision { id changes(first: 5) { nodes { entry fields { name before after } } } } } } }`,
    { input },
  );
  expect(changed.errors).toEqual([]);
  return changed.data.updateStatement ?? {};
}

test('a correction sets who reports a statement, and the history shows it', async () => {
  const done = await setReporters([agency]);
  expect(done.statement).toEqual({ speaker: { id: statement.speaker?.id }, reportedBy: [{ name: 'Nordagentur' }] });
  const fields = list(done.revision?.changes?.nodes).flatMap((each) => list(each.fields));
  expect(fields).toContainEqual({ name: 'reportedBy', before: [], after: [agency] });
  const { data } = await graph.ask('query ($id: ID!) { person(id: $id) { history(first: 1) { nodes { id } } } }', {
    id: agency,
  });
  expect(list(data.person?.history?.nodes)[0]?.id).toEqual(done.revision?.id);
});

test('lists, filters and counts the statements that a person reports separately from their own statements', async () => {
  await setReporters([agency]);
  const { data, errors } = await graph.ask(
    `query ($id: ID!, $speaker: ID!, $article: ID!) {
      person(id: $id) { statementCount statements(first: 5) { totalCount }
        reportedStatements(first: 5) { totalCount nodes { id } }
        asserted: reportedStatements(first: 5, filter: {stance: [NOT_SAID]}) { totalCount nodes { id } } }
      statements(first: 5, filter: {reportedBy: $id}) { totalCount nodes { id reportedBy { name } } }
      both: statements(first: 5, filter: {reportedBy: $id, speaker: $speaker}) { totalCount nodes { id } }
      none: statements(first: 5, filter: {reportedBy: $speaker}) { totalCount nodes { id } }
      article(id: $article) { statements(first: 50, filter: {reportedBy: $id}) { totalCount nodes { id } } }
    }`,
    { id: agency, speaker: statement.speaker?.id, article: statement.article?.id },
  );
  expect(errors).toEqual([]);
  const one = { totalCount: 1, nodes: [{ id: statement.id }] };
  expect(data).toEqual({
    person: {
      ...{ statementCount: 0, statements: { totalCount: 0 } },
      ...{ reportedStatements: one, asserted: { totalCount: 0, nodes: [] } },
    },
    statements: { totalCount: 1, nodes: [{ id: statement.id, reportedBy: [{ name: 'Nordagentur' }] }] },
    ...{ both: one, none: { totalCount: 0, nodes: [] }, article: { statements: one } },
  });
});

test('the reporters of many statements are read in the same SQL statement as the statements', async () => {
  const { sent, errors } = await graph.ask(
    '{ articles(first: 5) { nodes { statements(first: 20) { nodes { reportedBy { name articles(first: 2) { nodes { title } } } } } } } }',
  );
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('a speaker cannot report their own statement, and null removes all reporters', async () => {
  expect(await setReporters([agency, statement.speaker?.id])).toMatchObject({ path: ['input', 'reportedBy', '1'] });
  expect((await setReporters(null)).statement?.reportedBy).toEqual([]);
});
