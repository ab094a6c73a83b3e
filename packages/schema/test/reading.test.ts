import { afterAll, beforeAll, expect, test } from 'vitest';
import { list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

test('finds the same statement in other articles with a word-level diff, in one more SQL statement for a whole list', async () => {
  const { data, errors, sent } = await graph.ask(`{
    statements(first: 50, filter: {text: "reißen trägt"}) {
      nodes { quote { text } article { outlet }
        similar(first: 3) { totalCount nodes { likeness difference { text side } statement { article { outlet } } } } }
    }
  }`);
  expect(errors).toEqual([]);
  const nodes = list(data.statements?.nodes);
  expect(nodes).toHaveLength(2);
  const [newer, older] = nodes;
  expect(newer?.similar?.nodes?.[0]?.statement?.article?.outlet).toBe(older?.article?.outlet);
  expect(newer?.similar?.nodes?.[0]?.likeness).toBe(1);
  expect(sent.filter(({ sql }) => sql.includes('CROSS JOIN LATERAL'))).toHaveLength(1);
});

test('counts the articles that quote two people together', async () => {
  const { data, errors } = await graph.ask(`{
    people(first: 1, filter: {name: "Ilse Quandtmoor"}) { nodes { coSpeakers(first: 5) { totalCount nodes { articleCount person { name } } } } }
  }`);
  expect(errors).toEqual([]);
  const found = list(data.people?.nodes?.[0]?.coSpeakers?.nodes);
  expect(found.map((node) => node.person?.name)).toEqual(
    expect.arrayContaining(['Hanno Petersill', 'Bertold Fahrenhübel']),
  );
});

test('counts statements by month and week, oldest first', async () => {
  const { data, errors, sent } = await graph.ask(`{
    people(first: 1, filter: {name: "Ilse Quandtmoor"}) { nodes { activity(by: MONTH) { start statements } march: activity(by: WEEK, before: "2024-04-01T00:00:00Z") { start statements } } }
  }`);
  expect(errors).toEqual([]);
  const person = data.people?.nodes?.[0];
  expect(list(person?.activity).map((count) => count.start)).toEqual(['2024-03-01', '2024-05-01']);
  expect(list(person?.march).map((count) => count.start)).toEqual(['2024-03-04']);
  expect(sent.every(({ limits }) => limits.length > 0)).toBe(true);
});

test('a search finds people in any spelling, articles and statements, and marks the matches', async () => {
  const { data, errors } = await graph.ask(`{
    person: search(query: "Fahrenhubel", first: 3, types: [PERSON]) { totalCount nodes { target { __typename ... on Person { name } } } }
    statement: search(query: "Deiche", first: 3, types: [STATEMENT]) { nodes { snippet { text match } target { ... on Statement { quote { text } } } } }
    paged: search(query: "Möwenau", first: 1, types: [ARTICLE]) { totalCount pageInfo { hasNextPage endCursor } }
    nothing: search(query: "  ", first: 3) { totalCount nodes { snippet { text } } }
  }`);
  expect(errors).toEqual([]);
  expect(data.person?.nodes?.[0]?.target).toMatchObject({
    __typename: 'Person',
    name: expect.stringContaining('Fahrenhübel'),
  });
  expect(list(data.statement?.nodes?.[0]?.snippet)).toContainEqual({ text: 'Deich', match: true });
  expect(data.paged).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(data.nothing).toEqual({ totalCount: 0, nodes: [] });
});

test('an excerpt shows on which sides it is truncated', async () => {
  const excerpt = async (query: string, type: string) => {
    const { data, errors } = await graph.ask(
      `{ search(query: "${query}", first: 1, types: [${type}]) { nodes { truncatedStart truncatedEnd snippet { text } } } }`,
    );
    expect(errors).toEqual([]);
    const [hit] = list(data.search?.nodes);
    const text = list(hit?.snippet).map((part) => String(part.text));
    return { text: text.join(''), start: hit?.truncatedStart, end: hit?.truncatedEnd };
  };
  expect(await excerpt('Deich', 'STATEMENT')).toEqual({ text: 'Geld fehlt am Deich', start: true, end: true });
  expect(await excerpt('Fahrenhübel', 'PERSON')).toMatchObject({ start: false, end: false });
  expect(await excerpt('Streit Brücke Möwenau', 'ARTICLE')).toMatchObject({ start: false, end: true });
  expect(await excerpt('nobody council farce', 'ARTICLE')).toEqual({ text: '', start: undefined, end: undefined });
  expect(await excerpt('council farce', 'ARTICLE')).toMatchObject({ start: true });
});
