import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
/** An unnamed spokeswoman, the person whom she represents, and a statement by the spokeswoman. */
let spokeswoman: Json;
let governor: Json;
let statement: Json;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.imports.importArticle({
    content: JSON.stringify({
      ...{ headline: 'The road is safe', inLanguage: 'en', datePublished: '2024-06-02' },
      articleBody: 'A spokeswoman for Governor Amy Tolland said the road was safe.',
    }),
    format: 'JSON',
  });
  const { data, errors } = await graph.ask(
    `{ statements(first: 1, filter: {speakerName: "spokeswoman"}) { nodes { id
      speaker { id version name statementCount represents { id name statementCount represents { id } } } } } }`,
  );
  expect(errors).toEqual([]);
  statement = list(data.statements?.nodes)[0] ?? {};
  spokeswoman = statement.speaker ?? {};
  governor = spokeswoman.represents ?? {};
});
afterAll(() => graph.close());

async function update(input: object): Promise<Json> {
  const { data } = await graph.ask('query ($id: ID!) { person(id: $id) { version } }', { id: spokeswoman.id });
  const changed = await graph.ask(
    `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) {
      ... on InvalidInputError { path message }
      ... on PersonPayload { person { represents { id } }
        revision { id changes(first: 5) { nodes { entry fields { name before after } } } } } } }`,
    { input: { id: spokeswoman.id, expectedVersion: data.person?.version, ...input } },
  );
  expect(changed.errors).toEqual([]);
  return changed.data.updatePerson ?? {};
}

test('what a spokeswoman says is not said by the person whom she represents', async () => {
  expect(spokeswoman).toMatchObject({ statementCount: 1, represents: { name: 'Amy Tolland', statementCount: 0 } });
  expect(governor.represents).toBeNull();
  const { data, errors } = await graph.ask(
    `query ($id: ID!) {
      person(id: $id) { statements(first: 5) { totalCount }
        representatives(first: 5) { totalCount nodes { id } }
        representativeStatements(first: 5) { totalCount nodes { id speaker { represents { name } } } }
        denied: representativeStatements(first: 5, filter: {stance: [DENIES]}) { totalCount nodes { id } } }
      people(first: 5, filter: {represents: $id}) { totalCount nodes { id } }
      byName: people(first: 5, orderBy: NAME, filter: {represents: $id, named: false}) { totalCount nodes { id } }
      statements(first: 5, filter: {speakerRepresents: $id}) { totalCount nodes { id } }
      own: statements(first: 5, filter: {speaker: $id}) { totalCount }
      both: statements(first: 5, filter: {speakerRepresents: $id, kind: [INDIRECT, FREE_INDIRECT]}) { totalCount nodes { id } }
    }`,
    { id: governor.id },
  );
  expect(errors).toEqual([]);
  const one = { totalCount: 1, nodes: [{ id: statement.id }] };
  const people = { totalCount: 1, nodes: [{ id: spokeswoman.id }] };
  expect(data).toEqual({
    person: {
      ...{ statements: { totalCount: 0 }, representatives: people, denied: { totalCount: 0, nodes: [] } },
      representativeStatements: {
        totalCount: 1,
        nodes: [{ id: statement.id, speaker: { represents: { name: 'Amy Tolland' } } }],
      },
    },
    ...{ people, byName: people, statements: one, own: { totalCount: 0 }, both: one },
  });
});

test('whom the speakers of many statements represent is read in the same SQL statement', async () => {
  const { sent, errors } = await graph.ask(
    '{ articles(first: 5) { nodes { statements(first: 20) { nodes { speakers { name represents { name representatives(first: 3) { nodes { name } } } } } } } } }',
  );
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('a correction sets or clears whom a person represents, in the histories of both', async () => {
  const cleared = await update({ represents: null });
  expect(cleared.person).toEqual({ represents: null });
  const fields = list(cleared.revision?.changes?.nodes).flatMap((each) => list(each.fields));
  expect(fields).toEqual([{ name: 'represents', before: governor.id, after: null }]);
  const { data } = await graph.ask('query ($id: ID!) { person(id: $id) { history(first: 1) { nodes { id } } } }', {
    id: governor.id,
  });
  expect(list(data.person?.history?.nodes)[0]?.id).toEqual(cleared.revision?.id);
  expect((await update({ represents: governor.id })).person).toEqual({ represents: { id: governor.id } });
  expect(await update({ represents: spokeswoman.id })).toMatchObject({ path: ['input', 'represents'] });
});

test('a person can be added as the representative of another', async () => {
  const { data, errors } = await graph.ask(
    `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { ... on PersonPayload {
      person { named represents { name } } } } }`,
    { input: { name: 'lawyer', kind: 'INDIVIDUAL', named: false, represents: governor.id } },
  );
  expect(errors).toEqual([]);
  expect(data.createPerson?.person).toEqual({ named: false, represents: { name: 'Amy Tolland' } });
});
