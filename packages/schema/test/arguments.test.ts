import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGlobalID } from '../src/ids.ts';
import { list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const gone = '0194d5a2-0000-7000-8000-000000000000';
const nodeTypes = [
  ...['Article', 'Event', 'EventMergeSuggestion', 'ImportJob', 'Person', 'PersonMergeSuggestion'],
  ...['Revision', 'Statement', 'Token'],
];
const admin = { name: 'Ida Quast', role: 'ADMIN' } as const;

describe('a lookup by ID', () => {
  test.each(nodeTypes)('of a %s that does not exist returns null, without an error', async (typename) => {
    const id = encodeGlobalID(typename, gone);
    const { data, errors } = await graph.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, admin);
    expect([data.node, errors]).toEqual([null, []]);
  });

  test('of several objects returns null for each that does not exist, and keeps the order', async () => {
    const { data: known } = await graph.ask('{ people(first: 2) { nodes { id } } }');
    const [one, two] = [known.people?.nodes?.[0]?.id, known.people?.nodes?.[1]?.id];
    const ids = [two, encodeGlobalID('Person', gone), one, encodeGlobalID('Event', gone)];
    const { data, errors } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect([data.nodes, errors]).toEqual([[{ id: two }, null, { id: one }, null], []]);
  });

  test('of 100 missing objects takes one SQL statement per type', async () => {
    const ids = Array.from({ length: 100 }, (_, n) =>
      encodeGlobalID(n % 2 === 0 ? 'Person' : 'Event', gone.slice(0, -2) + String(n).padStart(2, '0')),
    );
    const { data, errors, sent } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect([data.nodes, errors]).toEqual([ids.map(() => null), []]);
    expect(sent.length).toBe(2);
  });

  test('of more than 100 objects is refused', async () => {
    const ids = Array.from({ length: 101 }, () => encodeGlobalID('Person', gone));
    const { errors } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toEqual([{ message: '"ids" has 101 entries. The limit is 100.', code: 'BAD_ARGUMENT' }]);
  });

  test.each([
    ['of an unknown type', btoa(`Foo:${gone}`)],
    ['of a type that has no ID', btoa(`Mention:${gone}`)],
    ['followed by other characters', `${btoa(`Person:${gone}`)}!?`],
    ['that is not Base64', 'Person'],
  ])('with an ID %s is refused', async (_name, id) => {
    const { errors } = await graph.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors.map(({ code }) => code)).toEqual(['BAD_ID']);
  });

  test('does not show whether a token exists to callers who may not see tokens', async () => {
    const { id } = await graph.db.token.create({
      data: { id: gone.replace('0194', '0195'), name: 'Bote', role: 'READER', hash: 'x' },
    });
    const read = (token: string) => graph.ask('query ($id: ID!) { node(id: $id) { id } }', { id: token });
    const { errors } = await read(encodeGlobalID('Token', id));
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    expect((await read(encodeGlobalID('Token', gone))).errors).toEqual(errors);
  });
});

describe('a text in the arguments of a query', () => {
  const search = 'query ($text: String!) { search(query: $text, first: 1) { totalCount } }';
  const people = 'query ($text: String) { people(first: 1, filter: { name: $text }) { totalCount } }';

  test.each([
    ['search', search, 'query'],
    ['filter', people, 'filter.name'],
  ])(
    'of a %s has at most 1,000 characters, none of which is a null character or half a character',
    async (_name, query, path) => {
      expect((await graph.ask(query, { text: 'ä'.repeat(1_000) })).errors).toEqual([]);
      const errorFor = async (text: string) => (await graph.ask(query, { text })).errors;
      const error = (message: string) => [{ message: `"${path}" ${message}`, code: 'BAD_ARGUMENT' }];
      expect(await errorFor('ä'.repeat(1_001))).toEqual(error('has 1001 characters. The limit is 1000.'));
      for (const text of ['Hafen\0', '\ud83d', 'a\udc00b'])
        expect(await errorFor(text)).toEqual(error('contains a null character or an incomplete character. Remove it.'));
      expect(await errorFor('😀')).toEqual([]);
    },
  );

  test('can consist of operators and punctuation only', async () => {
    for (const text of ['- '.repeat(500), '-'.repeat(1_000), '"'.repeat(999), '() | & ! :* <->', '\t\n'])
      expect((await graph.ask(search, { text })).errors).toEqual([]);
  });

  test('excludes words in any inflected form, whether the articles are in German or English', async () => {
    const texts = [
      ['Der neue Hafen ist offen, sagte Ida Quast. Die Brücke bleibt gesperrt.', 'de'],
      ['Die Häfen bleiben offen, sagte Ida Quast.', 'de'],
      ['The bridges stay open, Ida Quast said. The harbours are closed.', 'en'],
      ['The bridge is open, Ida Quast said.', 'en'],
    ] as const;
    for (const [content, language] of texts)
      await graph.imports.importArticle({ content, format: 'TEXT', known: { title: content, language } });
    const found = async (text: string) => {
      const { data, errors } = await graph.ask(
        'query ($text: String!) { articles(first: 50, filter: { text: $text }) { nodes { title } } }',
        { text: `Quast ${text}` },
      );
      expect(errors).toEqual([]);
      const titles = list(data.articles?.nodes).map(({ title }) => String(title));
      return texts.flatMap(([title], index) => (titles.includes(title) ? index : []));
    };
    expect(await found('')).toEqual([0, 1, 2, 3]);
    expect(await found('-Hafen')).toEqual([2, 3]);
    expect(await found('-Häfen')).toEqual([2, 3]);
    expect(await found('-harbour')).toEqual([0, 1, 3]);
    expect(await found('-bridge')).toEqual([0, 1]);
    expect(await found('-Hafen -harbours')).toEqual([3]);
    expect(await found('-"neue Hafen"')).toEqual([1, 2, 3]);
    expect(await found('AND Brücke')).toEqual([0]);
    expect(await found('Brücke OR harbours')).toEqual([0, 2]);
  });

  test('is also checked in lists, which have at most 1,000 entries', async () => {
    const query = 'query ($outlets: [String!]) { articles(first: 1, filter: { outlet: $outlets }) { totalCount } }';
    const { errors } = await graph.ask(query, { outlets: ['Bote', 'Hafen\0'] });
    expect(errors[0]?.message).toMatch(/^"filter\.outlet\.1" contains a null character/);
    const many = await graph.ask(query, { outlets: Array.from({ length: 1_001 }, () => 'Bote') });
    expect(many.errors[0]?.message).toBe('"filter.outlet" has 1001 entries. The limit is 1000.');
  });
});

test('a null character in a mutation is an invalid field, with its path', async () => {
  const { data, errors } = await graph.ask(
    `mutation { createPerson(input: { name: "Ina\\u0000", kind: INDIVIDUAL }) {
      __typename ... on InvalidInputError { path message } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.createPerson).toEqual({
    __typename: 'InvalidInputError',
    path: ['input', 'name'],
    message: 'The value contains a null character or an incomplete character. Remove it.',
  });
});

test.each(['0000-01-01T00:00:00Z', '0000-12-31T23:59:59Z'])('the year 0 is refused in a filter: %s', async (from) => {
  for (const list of ['articles', 'statements']) {
    const { errors } = await graph.ask(
      `query ($from: DateTime) { ${list}(first: 1, filter: { from: $from }) { totalCount } }`,
      { from },
    );
    expect(errors[0]?.message).toMatch(/DateTime cannot represent the year 0\. The first year is 0001\.$/);
  }
});
