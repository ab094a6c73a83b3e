import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../src/index.ts';
import { list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  const id = '01a20a62-3edd-71f0-80e2-0fe0d5bbdfe8';
  await graph.db.importJob.create({ data: { id, total: 1, actor: 'Ada', items: { create: { id, position: 0 } } } });
});
afterAll(() => graph.close());

/** Returns the connections of a type: the name of the field and the type of its nodes. */
function connectionsOf(type: GraphQLObjectType): { field: string; node: GraphQLObjectType }[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
    const node = getNamedType(connection.getFields().nodes?.type);
    return isObjectType(node) ? [{ field: field.name, node }] : [];
  });
}

const query = schema.getQueryType();
const roots = query ? connectionsOf(query).filter(({ field }) => field !== 'search') : [];
const pairs = roots.flatMap(({ field, node }) =>
  connectionsOf(node).map((inner) => ({ outer: field, inner: inner.field })),
);

/** The lists that need one more SQL statement, because a join cannot read them. */
const separate = new Set(['history', 'similar', 'coSpeakers', 'differences', 'doubtfulMerges']);
/** The lists whose rows are computed from a limited number of records and paged in memory. */
const computed = new Set(['similar', 'coSpeakers', 'differences', 'doubtfulMerges']);

test('finds connections at two levels', () => {
  expect(pairs.length).toBeGreaterThan(15);
});

test.each(pairs)(
  'reads $outer, and $inner of each, in one SQL statement with a LIMIT of page size + 1 at each level',
  async ({ outer, inner }) => {
    const { errors, sent } = await graph.ask(
      `{ ${outer}(first: 4) { nodes { ${inner}(first: 6) { edges { cursor node { __typename } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(sent).toHaveLength(separate.has(inner) ? 2 : 1);
    expect(sent.every(({ limits }) => limits.length > 0)).toBe(true);
    expect(sent.flatMap(({ limits }) => limits)).toEqual(expect.arrayContaining(computed.has(inner) ? [5] : [5, 7]));
  },
);

test.each(pairs)(
  'reads $inner of each of $outer with a LIMIT, even after a cursor and under two aliases',
  async ({ outer, inner }) => {
    const page = await graph.ask(`{ ${outer}(first: 50) { nodes { ${inner}(first: 1) { pageInfo { endCursor } } } } }`);
    const cursors = list(page.data[outer]?.nodes).flatMap((node) => node[inner]?.pageInfo?.endCursor ?? []);
    const after = cursors[0] ? `, after: "${cursors[0]}"` : '';
    const { errors, sent } = await graph.ask(
      `{ ${outer}(first: 4) { nodes { a: ${inner}(first: 6${after}) { edges { cursor } } b: ${inner}(last: 8) { edges { cursor } } } } }`,
    );
    expect(errors).toEqual([]);
    // A join cannot read two aliases of one relation, so the second alias needs one more statement for all parents.
    expect(sent.length).toBeLessThanOrEqual(separate.has(inner) ? 3 : 2);
    const expected = computed.has(inner) ? [5] : [5, 7, 9];
    expect(sent.flatMap(({ limits }) => limits)).toEqual(expect.arrayContaining(expected));
  },
);

test.each(pairs)('counts $inner of each of $outer in at most one more SQL statement', async ({ outer, inner }) => {
  const { errors, sent } = await graph.ask(`{ ${outer}(first: 4) { nodes { ${inner}(first: 1) { totalCount } } } }`);
  expect(errors).toEqual([]);
  expect(sent.length).toBeLessThanOrEqual(separate.has(inner) ? 3 : 2);
});
