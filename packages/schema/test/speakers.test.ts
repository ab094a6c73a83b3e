import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
/** Two people, and a statement that both of them made. */
let together: { readonly statement: Json; readonly first: Json; readonly second: Json };

beforeAll(async () => {
  graph = await openTestGraph();
  const { data } = await graph.ask(
    '{ statements(first: 50) { nodes { id version speaker { id name statementCount } speakers { id } } } }',
  );
  const statements = list(data.statements?.nodes);
  for (const { speaker, speakers } of statements) {
    expect(list(speakers).map(({ id }) => id)).toEqual(speaker?.id ? [speaker.id] : []);
  }
  const statement = statements.find(({ speaker }) => speaker?.id) ?? {};
  const first = statements.find(({ speaker }) => speaker?.id && speaker.id !== statement.speaker?.id)?.speaker ?? {};
  const second = statement.speaker ?? {};
  together = { statement, first, second };
});
afterAll(() => graph.close());

test('several speakers are set in order, and the history shows the first and the others', async () => {
  const { statement, first, second } = together;
  const { data, errors } = await graph.ask(
    `mutation ($input: UpdateStatementInput!) { updateStatement(input: $input) { ... on StatementPayload {
      statement { speaker { name } speakers { name } }
      revision { changes(first: 5) { totalCount nodes { entry fields { name before after } } } } } } }`,
    { input: { id: statement.id, expectedVersion: statement.version, speakers: [first.id, second.id] } },
  );
  expect(errors).toEqual([]);
  expect(data.updateStatement?.statement).toEqual({
    ...{ speaker: { name: first.name }, speakers: [{ name: first.name }, { name: second.name }] },
  });
  const changes = data.updateStatement?.revision?.changes;
  expect(changes?.totalCount).toBe(1);
  const fields = list(list(changes?.nodes)[0]?.fields);
  expect(fields).toContainEqual({ name: 'speaker', before: second.id, after: first.id });
  expect(fields).toContainEqual({ name: 'coSpeakers', before: [], after: [second.id] });
});

test('a statement of two people is a statement of both, in every list, filter and count', async () => {
  const { statement, first, second } = together;
  for (const person of [first, second]) {
    const { data, errors } = await graph.ask(
      `query ($person: ID!, $name: String!) {
        person(id: $person) {
          statementCount statements(first: 50) { totalCount nodes { id } }
          direct: statements(first: 50, filter: {kind: [DIRECT, INDIRECT, REPORTED]}) { totalCount nodes { id } }
          activity(by: DAY) { statements }
        }
        statements(first: 50, filter: {speaker: $person}) { totalCount nodes { id } }
        named: statements(first: 50, filter: {speakerName: $name}) { totalCount nodes { id } }
      }`,
      { person: person.id, name: person.name },
    );
    expect(errors).toEqual([]);
    const ids = list(data.person?.statements?.nodes).map(({ id }) => id);
    expect(ids).toContain(statement.id);
    expect(data.person).toMatchObject({ statementCount: ids.length, statements: { totalCount: ids.length } });
    expect(list(data.person?.activity).reduce((sum, day) => sum + Number(day.statements), 0)).toBe(ids.length);
    expect(list(data.statements?.nodes).map(({ id }) => id)).toEqual(ids);
    expect(data.statements?.totalCount).toBe(ids.length);
    expect(list(data.named?.nodes)).toContainEqual({ id: statement.id });
    expect(data.named?.totalCount).toBe(list(data.named?.nodes).length);
  }
});

test('people who made a statement together are quoted alongside each other', async () => {
  const { first, second } = together;
  const { data } = await graph.ask(
    'query ($id: ID!) { person(id: $id) { coSpeakers(first: 50) { nodes { person { id } } } } }',
    { id: first.id },
  );
  expect(list(data.person?.coSpeakers?.nodes)).toContainEqual({ person: { id: second.id } });
});

test('the speakers of many statements are read in the same SQL statement as the statements', async () => {
  const { sent, errors } = await graph.ask(
    '{ articles(first: 5) { nodes { statements(first: 20) { nodes { speakers { name articles(first: 2) { nodes { title } } } } } } } }',
  );
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('the outlets of an event list every speaker, and count each statement once', async () => {
  const { statement, first, second } = together;
  const created = await graph.ask(
    'mutation { createEvent(input: { title: "Deichfest", status: PAST }) { ... on EventPayload { event { id } } } }',
  );
  const event = created.data.createEvent?.event?.id;
  await graph.ask(
    'mutation ($input: LinkStatementToEventInput!) { linkStatementToEvent(input: $input) { __typename } }',
    { input: { statement: statement.id, event } },
  );
  const { data, errors } = await graph.ask(
    `query ($event: ID!) { event(id: $event) { coverage { outlets(first: 5) { nodes {
      statementCount unattributedCount speakers(first: 5) { nodes { statementCount person { id } } } } } } } }`,
    { event },
  );
  expect(errors).toEqual([]);
  const [outlet] = list(data.event?.coverage?.outlets?.nodes);
  expect(outlet).toMatchObject({ statementCount: 1, unattributedCount: 0 });
  const quoted = list(outlet?.speakers?.nodes).map(({ person, statementCount }) => [person?.id, statementCount]);
  expect(quoted.sort()).toEqual(
    [
      [first.id, 1],
      [second.id, 1],
    ].sort(),
  );
});
